/** Set off: quotations that a colon, a bracket, dashes or a new sentence part from what stands before. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentBetween, contentOf, hasCapital, isWholeSentence, lastInside } from "./bounded.ts";

const SENTENCE_END = /^(?:[.?!]|["”]|'')$/u;
const DASH = /^(?:-+|[—–―])$/u;

/** `… for fear of the authorities. "We got deceived."` */
export function atNewSentence(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content } = bounded;
  const quotation = lastInside(bounded);
  if (quotation === undefined || !isWholeSentence(tokens, quotation)) return undefined;
  const isNew = SENTENCE_END.test(tokens[quotation.first - 1]?.text ?? "");
  // `"Law and Order," "Make America Great"` is a list.
  if (!isNew || tokens[quotation.first - 2]?.text === ",") return undefined;
  return [...contentBetween(tokens, content.first, quotation.first), contentOf(quotation)];
}

/** `blowback from members ("I want my dues back,"` */
export function inBrackets(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content } = bounded;
  const quotation = lastInside(bounded);
  if (quotation === undefined || tokens[quotation.first - 1]?.text !== "(") return undefined;
  if (!isWholeSentence(tokens, quotation)) return undefined;
  return [...contentBetween(tokens, content.first, quotation.first), contentOf(quotation)];
}

/** `as a compliment -- "That makes me smart" -- and later` */
export function behindDash(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content, inside } = bounded;
  const quotation = inside.find((one) => isBehindDash(bounded, one));
  if (quotation === undefined) return undefined;
  const isAside = DASH.test(tokens[quotation.last]?.text ?? "");
  return [
    ...contentBetween(tokens, content.first, quotation.first),
    contentOf(quotation),
    ...(isAside ? contentBetween(tokens, quotation.last, content.last) : []),
  ];
}

function isBehindDash({ tokens, content }: Bounded, quotation: TokenSpan): boolean {
  const { first, last } = quotation;
  if (first <= content.first || !DASH.test(tokens[first - 1]?.text ?? "")) return false;
  const isAside = DASH.test(tokens[last]?.text ?? "");
  return hasCapital(tokens, quotation) && (isAside || isWholeSentence(tokens, quotation));
}

/** `I had to change my answer: "Of course." To which` */
export function behindColon({ tokens, content, inside }: Bounded): readonly RoleSpan[] | undefined {
  const quotation = inside.find(({ first }) => tokens[first - 1]?.text === ":");
  if (quotation === undefined || quotation.first <= content.first) return undefined;
  const goesOn = quotation.last < content.last;
  return goesOn && isWholeSentence(tokens, quotation) ? [contentOf(quotation)] : undefined;
}
