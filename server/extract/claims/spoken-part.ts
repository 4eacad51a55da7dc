/** Spoken parts: what of a sentence the text says, and does not only put above or before it. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { shareWithin } from "../positions.ts";
import { indexFrom } from "../tokens-in.ts";
import { BULLET } from "./join-lists.ts";
import type { ReadParts } from "./read-parts.ts";

/** A sentence of which this share is boilerplate or heading says nothing. */
const SILENT = 0.5;
/** Code units of a line's end with the mark of an entry behind it, at most. */
const LONGEST_BULLET = 12;
/** Words of an entry's label, at most: "Oil shipments:". */
const LONGEST_LABEL = 3;

/**
 * The sentence without a dateline before it, and of an entry of a list without its label; undefined
 * when most of it is boilerplate or heading.
 */
export function spokenPart(
  text: AnalysedText,
  sentence: TokenSpan & TextPosition,
  { silent }: ReadParts,
): TokenSpan | undefined {
  const places = silent.in(sentence);
  if (places.length === 0) return withoutLabel(text, sentence);
  if (shareWithin(sentence, places) >= SILENT) return undefined;
  const end = Math.max(...places.map((place) => place.end));
  const first = Math.max(sentence.first, indexFrom(text, end));
  return first < sentence.last ? withoutLabel(text, { first, last: sentence.last }) : undefined;
}

/** An entry of a list without the words before its colon, which say what it is about. */
function withoutLabel(text: AnalysedText, { first, last }: TokenSpan): TokenSpan {
  const { tokens } = text;
  const colon = tokens
    .slice(first, first + LONGEST_LABEL + 1)
    .findIndex(({ text: mark }) => mark === ":");
  const words = tokens.slice(first, first + Math.max(0, colon));
  const isLabel = words.length > 0 && words.every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(pos));
  const start = tokens[first]?.start ?? 0;
  const isEntry = BULLET.test(text.text.slice(Math.max(0, start - LONGEST_BULLET), start));
  return isLabel && isEntry ? { first: first + colon + 1, last } : { first, last };
}
