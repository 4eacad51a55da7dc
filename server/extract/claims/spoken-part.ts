/** Spoken parts: what of a sentence the text says, and does not only put above or before it. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { shareWithin } from "../positions.ts";
import { indexFrom } from "../tokens-in.ts";
import { labelOfEntry } from "./join-lists.ts";
import type { ReadParts } from "./read-parts.ts";

/** A sentence of which this share is boilerplate or heading says nothing. */
const SILENT = 0.5;
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
function withoutLabel(text: AnalysedText, sentence: TokenSpan): TokenSpan {
  const label = labelOfEntry(text, sentence);
  return label === undefined ? sentence : { first: label.last + 1, last: sentence.last };
}
