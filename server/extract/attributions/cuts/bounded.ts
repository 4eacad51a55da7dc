/** Bounded: a content that holds quotations, and what its cuts have in common. */

import type { Token, TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";

/** A content with what decides where it ends. */
export interface Bounded {
  readonly tokens: readonly Token[];
  readonly content: TokenSpan;
  /** The closed quotations within the content, in order; at least one. */
  readonly inside: readonly TokenSpan[];
  /** The spans before the content and behind it. */
  readonly before: RoleSpan | undefined;
  readonly behind: RoleSpan | undefined;
}

/** The parts that a content falls into, with what links them; nothing when it is not of this form. */
export type Cut = (bounded: Bounded) => readonly RoleSpan[] | undefined;

const CLOSING_MARK = /^(?:["”]|'')$/u;
/** What ends a sentence, or with a comma a quotation that the report goes on from. */
const END = /^(?:[.,?!…]|\.{2,})$/u;
const JOINING = /^(?:PUNCT|CCONJ|SCONJ)$/u;
const LOOSE = /^(?:[,;:]|-+|[—–―])$/u;

/** The quotation that a content ends with, but does not begin with. */
export function lastInside({ content, inside }: Bounded): TokenSpan | undefined {
  const quotation = inside.at(-1);
  const isLast = quotation?.last === content.last && quotation.first > content.first;
  return isLast ? quotation : undefined;
}

/** Whether a quotation begins as a sentence does and ends as one. */
export function isWholeSentence(tokens: readonly Token[], quotation: TokenSpan): boolean {
  return hasCapital(tokens, quotation) && endsWithMark(tokens, quotation);
}

export function hasCapital(tokens: readonly Token[], { first }: TokenSpan): boolean {
  return /^\p{Lu}/u.test(tokens[first + 1]?.text ?? "");
}

/** Whether a period, comma, question or exclamation mark stands before the closing mark. */
export function endsWithMark(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return END.test(tokens[last - 2]?.text ?? "");
}

export function contentOf({ first, last }: TokenSpan): RoleSpan {
  return { role: "content", first, last };
}

/** What is left of a content from `first` to `last`, without marks and joining words at its ends. */
export function contentBetween(
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly RoleSpan[] {
  let [start, end] = [first, last];
  while (start < end && isJoining(tokens[end - 1])) end -= 1;
  while (start < end && LOOSE.test(tokens[start]?.text ?? "")) start += 1;
  return start < end ? [{ role: "content", first: start, last: end }] : [];
}

function isJoining(token: Token | undefined): boolean {
  return JOINING.test(token?.pos ?? "") && !CLOSING_MARK.test(token?.text ?? "");
}
