/** What an event was done to, as its name says: "tankers" in "Seizure of sanctioned oil tankers by the US". */

import { wordsOf } from "../../documents/words.ts";

const BEFORE = new Set(["of", "on", "against", "with", "for"]);
/** They end the words of what it was done to. */
const AFTER = new Set([...BEFORE, "by", "in", "at", "to", "from", "inside", "over", "near", "and"]);
/** They say nothing of what it is. */
const PLAIN = new Set(
  "a an the his her its their some one two three four five six seven eight nine ten eleven twelve dozen several".split(
    " ",
  ),
);

export interface EventObject {
  /** Its last word; all are in the singular. */
  readonly head: string;
  readonly words: readonly string[];
  /** The same words as the name has them, and all of it. */
  readonly forms: readonly string[];
  readonly written: string;
}

/** Undefined when the name says nothing of the kind. */
export function objectOf(name: string): EventObject | undefined {
  const all = wordsOf(name);
  const from = all.findIndex(({ term }) => BEFORE.has(term));
  if (from === -1) return undefined;
  const rest = all.slice(from + 1);
  const to = rest.findIndex(({ term }) => AFTER.has(term));
  const own = (to === -1 ? rest : rest.slice(0, to)).filter(
    ({ term }) => !PLAIN.has(term) && !/^\d/.test(term),
  );
  const words = own.map(({ term }) => singular(term));
  const [head, first] = [words.at(-1), own[0]];
  if (head === undefined || first === undefined) return undefined;
  const forms = own.map(({ start, end }) => name.slice(start, end));
  return { head, words, forms, written: name.slice(first.start, own.at(-1)?.end) };
}

function singular(term: string): string {
  if (term.endsWith("ies")) return `${term.slice(0, -"ies".length)}y`;
  return /[^s]s$/.test(term) ? term.slice(0, -1) : term;
}
