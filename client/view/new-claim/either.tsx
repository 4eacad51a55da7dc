/** One of a few ways, side by side. */

import { useId } from "react";

export function Either<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}) {
  const { label, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset className="either">
      <legend className="field-label">{label}</legend>
      <div className="either-choices">
        {choices.map(([one, words]) => (
          <label key={one} className="either-choice">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
