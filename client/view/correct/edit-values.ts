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

/** A field that others changed while a form was open. */
export interface FieldChange {
  readonly name: string;
  readonly label: string;
  /** What it says now, in the words that the form has for it. */
  readonly now: string;
  /** What was typed in its place; undefined when nothing was, or the same. */
  readonly mine: string | undefined;
}

/**
 * What differs between the fields as a form found them and as they are now. Of a form that was kept
 * it is not known any more how it found them: then what differs from what was typed.
 */
export function changedByOthers(
  found: readonly EditField[] | undefined,
  now: readonly EditField[],
  typed: FormValues,
): readonly FieldChange[] {
  return now
    .filter(({ name, value }) => {
      const before = found === undefined ? typed[name] : valueIn(found, name);
      return before !== undefined && before !== value;
    })
    .map((field) => {
      const { name, label, value } = field;
      const mine = typed[name];
      const isOther = mine !== undefined && mine.trim() !== value.trim();
      return {
        name,
        label,
        now: wordsOf(field, value),
        mine: isOther ? wordsOf(field, mine) : undefined,
      };
    });
}

function valueIn(fields: readonly EditField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

function wordsOf({ choices }: EditField, value: string): string {
  return choices?.find(([one]) => one === value)?.[1] ?? value;
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
