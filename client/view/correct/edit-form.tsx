/** Editing a record: its fields as they are, and what to do when somebody else was faster. */

import { useState } from "react";
import { useCorrection } from "../../query/correct.ts";
import { QueryError } from "../../query/execute.ts";
import { EditRecordDocument } from "../../query/generated/graphql.ts";
import type { EditInput } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { changedByOthers, changedFields, editedValues } from "./edit-values.ts";
import type { EditField } from "./edit-values.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import { useForm } from "./form-context.ts";
import type { FormValues } from "./kept-form.ts";
import { OvertakenEdit, useOvertaken } from "./overtaken.tsx";

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
  const { values: typed, basedOn, isNew, type, rebase } = useForm();
  const [found, setFound] = useState(fields);
  const [misread, setMisread] = useState<QueryError>();
  const overtaken = useOvertaken(correction.problem);
  // Where nothing was typed the form says what the record says now, whoever wrote it.
  const changed = changedFields(fields, typed);
  const theirs = changedByOthers(isNew ? found : undefined, fields, typed);

  const send = async (version: number): Promise<void> => {
    setMisread(undefined);
    const target = { collection: collection.id, record, kind, basedOn: version };
    const input = inputOf(target, fields, typed);
    if (input instanceof QueryError) return setMisread(input);
    if ((await correction.correct(EditRecordDocument, { input })) !== undefined) onClose();
  };
  const keepMine = (): void => {
    rebase(collection.version, typed);
    void send(collection.version);
  };
  const takeTheirs = (): void => {
    const taken = new Set(theirs.map(({ name }) => name));
    const left = Object.entries(typed).filter(([name]) => !taken.has(name));
    rebase(collection.version, Object.fromEntries(left));
    setFound(fields);
    correction.clear();
  };
  const clear = (): void => {
    setMisread(undefined);
    correction.clear();
  };
  const problem = misread ?? (overtaken === "no" ? correction.problem : undefined);
  return (
    <CorrectionForm
      title={title}
      submit="Save"
      isReady={changed.length > 0 && overtaken === "no"}
      correction={{ ...correction, problem, clear }}
      onSubmit={() => void send(basedOn)}
      onClose={onClose}
    >
      {fields.map((field) => (
        <FieldOf
          key={field.name}
          field={field}
          value={typed[field.name] ?? field.value}
          onChange={(value) => type({ [field.name]: value })}
        />
      ))}
      {overtaken !== "no" && (
        <OvertakenEdit
          problem={correction.problem}
          theirs={theirs}
          isLooking={overtaken === "looking"}
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
