/** Drafts outlive a reload: the browser keeps one for each document until it is saved or dropped. */

import type { Choice } from "../../query/choices.ts";
import type { Span } from "../../state/app-state.ts";
import { NODE_KINDS, STANCES } from "../../state/filters.ts";
import type { ClaimDraft } from "./claim-draft.ts";

/** What keeps them; a browser may refuse to. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const CERTAINTIES = ["UNSTATED", "CERTAIN", "PROBABLE", "POSSIBLE"] as const;
export const MANNERS = ["INDIRECT", "DIRECT"] as const;
const VOICES = ["document", "actor", "unnamed"] as const;

/** Where the draft of a document is kept. */
export function draftKey(collection: string, document: string): string {
  return `whence-new-claim:${collection}:${document}`;
}

/** The draft kept under a key; undefined where there is none, or none can be kept. */
export function loadDraft(storage: () => DraftStorage, key: string): ClaimDraft | undefined {
  try {
    return parseDraft(storage().getItem(key));
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or drops the one that is kept, where the browser lets us. */
export function saveDraft(
  storage: () => DraftStorage,
  key: string,
  draft: ClaimDraft | undefined,
): void {
  try {
    if (draft === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(draft));
  } catch {
    // It lasts as long as the page, then.
  }
}

/** The draft that a text means; undefined for a text that means none. */
export function parseDraft(text: string | null): ClaimDraft | undefined {
  const value = parseJson(text ?? "");
  if (!isObject(value)) return undefined;
  const passage = parseSpan(value["passage"]);
  if (passage === undefined) return undefined;
  const { shortLabel } = value;
  return {
    passage,
    isNew: value["isNew"] !== false,
    claim: parseChoice(value["claim"]),
    text: wordsOf(value["text"]),
    shortLabel: typeof shortLabel === "string" ? shortLabel : undefined,
    voice: oneOf(VOICES, value["voice"]),
    actor: parseChoice(value["actor"]),
    source: listOf(value["source"], parseSpan),
    cue: listOf(value["cue"], parseSpan),
    stance: oneOf(STANCES, value["stance"]),
    certainty: oneOf(CERTAINTIES, value["certainty"]),
    manner: oneOf(MANNERS, value["manner"]),
    about: listOf(value["about"], parseChoice),
    note: wordsOf(value["note"]),
    isTouched: value["isTouched"] === true,
    isOpen: value["isOpen"] === true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function parseSpan(value: unknown): Span | undefined {
  if (!isObject(value)) return undefined;
  const { start, end } = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const span = { start: Number(start), end: Number(end) };
  return span.start >= 0 && span.start < span.end ? span : undefined;
}

function parseChoice(value: unknown): Choice | undefined {
  if (!isObject(value)) return undefined;
  const { id, kind, label } = value;
  const known = NODE_KINDS.find((one) => one === kind);
  if (typeof id !== "string" || typeof label !== "string" || known === undefined) return undefined;
  return { id, kind: known, label };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value, if it is one of these; else the first of them. */
function oneOf<Value extends string>(values: readonly [Value, ...Value[]], value: unknown): Value {
  return values.find((one) => one === value) ?? values[0];
}

function listOf<Value>(
  value: unknown,
  parse: (value: unknown) => Value | undefined,
): readonly Value[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => parse(one) ?? []);
}
