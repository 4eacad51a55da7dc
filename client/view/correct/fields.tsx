/** The fields of corrections' forms, each with its label and what there is to know about it. */

import type { ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
}

export interface TextFieldProps extends FieldProps {
  /** Characters at most; how many there are is shown. */
  readonly most?: number | undefined;
  readonly lines?: number | undefined;
}

export function TextField({ label, value, onChange, hint, most, lines = 1 }: TextFieldProps) {
  const change = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onChange(event.currentTarget.value);
  return (
    <label className="field">
      <span className="field-label">
        {label}
        {most !== undefined && (
          <span className="count" data-over={value.length > most ? "" : undefined}>
            {value.length} of {most}
          </span>
        )}
      </span>
      {lines > 1 ? (
        <textarea rows={lines} value={value} onChange={change} />
      ) : (
        <input type="text" value={value} onChange={change} />
      )}
      {hint !== undefined && <span className="quiet">{hint}</span>}
    </label>
  );
}

export interface ChoiceFieldProps extends FieldProps {
  /** Each value with its words. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

export function ChoiceField({ label, value, onChange, hint, choices }: ChoiceFieldProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      {hint !== undefined && <span className="quiet">{hint}</span>}
    </label>
  );
}
