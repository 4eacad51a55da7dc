/** Editing a record: its fields as they are, and what to do when somebody else was faster. */

import { useState } from "react";
import { useCorrection } from "../../query/correct.ts";
import { QueryError } from "../../query/execute.ts";
import { EditRecordDocument } from "../../query/generated/graphql.ts";
import type { EditInput } from "../../query/generated/graphql.ts";
import { timeOfDay } from "../history/history-words.ts";
import { useApp } from "../parts/app-context.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { changedFields, editedValues } from "./edit-values.ts";
import type { EditField } from "./edit-values.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import { useForm } from "./form-context.ts";
import type { FormValues } from "./kept-form.ts";

type Kind =
  | "claim"
  | "actor"
  | "place"
  | "event"
  | "document"
  | "appearance"
  | "statement"
  | "judgement";

export interface EditFormProps {
  readonly title: string;
  /** The id of the record. */
  readonly record: string;
  readonly kind: Kind;
  /** As the record is now; what was typed stays when that changes. */
  readonly fields: readonly EditField[];
  readonly onClose: () => void;
}

export function EditForm({ title, record, kind, fields, onClose }: EditFormProps) {
  const { collection } = useApp();
  const correction = useCorrection();
  const { values: typed, basedOn, type, rebase } = useForm();
  const [shown, setShown] = useState(fields);
  const [misread, setMisread] = useState<QueryError>();
  const problem = misread ?? correction.problem;
  const isOvertaken = problem?.code === "RECORD_CHANGED";
  const changed = changedFields(shown, typed);

  const send = async (version: number): Promise<void> => {
    setMisread(undefined);
    const input = inputOf(
      { collection: collection.id, record, kind, basedOn: version },
      shown,
      typed,
    );
    if (input instanceof QueryError) return setMisread(input);
    if ((await correction.correct(EditRecordDocument, { input })) !== undefined) onClose();
  };
  const keepMine = (): void => {
    rebase(collection.version, typed);
    void send(collection.version);
  };
  const takeTheirs = (): void => {
    rebase(collection.version, {});
    setShown(fields);
    correction.clear();
  };
  return (
    <CorrectionForm
      title={title}
      submit="Save"
      isReady={changed.length > 0 && !isOvertaken}
      correction={{
        ...correction,
        // What overtook it is told with the ways out of it.
        problem: isOvertaken ? undefined : problem,
        clear: () => {
          setMisread(undefined);
          correction.clear();
        },
      }}
      onSubmit={() => void send(basedOn)}
      onClose={onClose}
    >
      {shown.map((field) => (
        <FieldOf
          key={field.name}
          field={field}
          value={typed[field.name] ?? field.value}
          onChange={(value) => type({ [field.name]: value })}
        />
      ))}
      {isOvertaken && (
        <Overtaken
          by={problem}
          changed={changed}
          now={fields}
          onKeep={keepMine}
          onTake={takeTheirs}
        />
      )}
    </CorrectionForm>
  );
}

interface EditTarget {
  readonly collection: string;
  readonly record: string;
  readonly kind: Kind;
  readonly basedOn: number;
}

function inputOf(
  { kind, ...target }: EditTarget,
  fields: readonly EditField[],
  typed: FormValues,
): EditInput | QueryError {
  try {
    const values = editedValues(fields, typed);
    const hasFields = Object.keys(values.fields).length > 0;
    return {
      ...target,
      ...(hasFields && { [kind]: values.fields }),
      ...(values.unset.length > 0 && { unset: [...values.unset] }),
    };
  } catch (error) {
    if (error instanceof RangeError) return new QueryError("BAD_USER_INPUT", error.message);
    throw error;
  }
}

function FieldOf(props: {
  readonly field: EditField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, onChange } = props;
  const { label, hint, most, lines, choices } = field;
  if (choices !== undefined) {
    return (
      <ChoiceField label={label} value={value} onChange={onChange} hint={hint} choices={choices} />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      hint={hint}
      most={most}
      lines={lines}
    />
  );
}

function Overtaken(props: {
  readonly by: QueryError;
  readonly changed: readonly EditField[];
  readonly now: readonly EditField[];
  readonly onKeep: () => void;
  readonly onTake: () => void;
}) {
  const { by, changed, now, onKeep, onTake } = props;
  return (
    <div className="overtaken" role="alert">
      <p>{overtakenWords(by)} It says now:</p>
      <dl>
        {changed.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{now.find((one) => one.name === name)?.value || "nothing"}</dd>
          </div>
        ))}
      </dl>
      <div className="correction-buttons">
        <button type="button" className="button" onClick={onKeep}>
          Keep mine
        </button>
        <button type="button" className="button" onClick={onTake}>
          Take theirs
        </button>
      </div>
    </div>
  );
}

/** Who was faster, and when. */
function overtakenWords({ details: { by, at } }: QueryError): string {
  const who = typeof by === "string" ? by : "Somebody";
  const when = typeof at === "string" ? `, at ${timeOfDay(at)}` : "";
  return `${who} changed it since you began${when}.`;
}
