/** Edited values: what of a form's fields is another than in the record, as the server takes it. */

import type { FormValues } from "./kept-form.ts";
import { parseQuantities } from "./quantity-words.ts";

/** A field of a record: its value as text, and how that is read. */
export interface EditField {
  /** As the schema's input has it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly most?: number;
  readonly lines?: number;
  readonly choices?: readonly (readonly [value: string, words: string])[];
  /** A text unless it is said: a list has one entry a line. */
  readonly reads?: "text" | "list" | "number" | "quantities" | "yes or no";
  /** Whether it can be emptied. */
  readonly canBeEmpty?: boolean;
}

/** What is sent: the fields with new values, and the names of those that are emptied. */
export interface EditedValues {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
}

/** The fields whose text is another than `fields` has it. */
export function changedFields(
  fields: readonly EditField[],
  typed: FormValues,
): readonly EditField[] {
  return fields.filter(({ name, value }) => (typed[name] ?? value).trim() !== value.trim());
}

/** @throws {RangeError} for a text that should be a number and is none */
export function editedValues(fields: readonly EditField[], typed: FormValues): EditedValues {
  const changed = changedFields(fields, typed);
  const isEmptied = ({ name, canBeEmpty }: EditField): boolean =>
    canBeEmpty === true && (typed[name] ?? "").trim() === "";
  return {
    fields: Object.fromEntries(
      changed
        .filter((field) => !isEmptied(field))
        .map((field) => [field.name, read(field, (typed[field.name] ?? "").trim())]),
    ),
    unset: changed.filter(isEmptied).map(({ name }) => name),
  };
}

function read({ label, reads = "text" }: EditField, text: string): unknown {
  switch (reads) {
    case "text":
      return text;
    case "list":
      return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    case "number": {
      const number = Number(text);
      if (text === "" || Number.isNaN(number)) {
        throw new RangeError(`${label} takes a number, and “${text}” is none`);
      }
      return number;
    }
    case "quantities":
      return parseQuantities(text);
    case "yes or no":
      return text === "yes";
  }
}
