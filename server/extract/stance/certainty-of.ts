/** Certainty: how sure a passage is of what it says, by the words that hedge it. */

import type { Certainty } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";

/** Weakest first: a passage is as sure as its weakest word. Source: Saurí and Pustejovsky (2009). */
const HEDGES: readonly (readonly [Certainty, RegExp])[] = [
  [
    "possible",
    /\b(?:may|might|could|possibl[ey]|perhaps|maybe|potential(?:ly)?|allegedly|alleged|suspected|supposed(?:ly)?|unconfirmed|unclear|rumou?red|conceivabl[ey]|considering|floated)\b/giu,
  ],
  [
    "probable",
    /\b(?:likely|probabl[ey]|reportedly|reported(?=\s+\p{L}+\s+\p{L})|apparent(?:ly)?|presumabl[ey]|believed to|thought to|expected to|appears? to|seems? to|seemingly|should(?=\s+be\b))\b/giu,
  ],
  [
    "certain",
    /\b(?:certainly|definitely|undoubtedly|undeniabl[ey]|without (?:a )?doubt|clearly|confirmed that|no doubt)\b/giu,
  ],
];

export interface FoundCertainty {
  readonly certainty: Certainty;
  /** The words that say so. */
  readonly positions: readonly TextPosition[];
}

/** The certainty of a passage; "May" the month and names are no hedges. */
export function certaintyOf(text: string, { start, end }: TextPosition): FoundCertainty {
  const passage = text.slice(start, end);
  for (const [certainty, pattern] of HEDGES) {
    const positions = [...passage.matchAll(pattern)]
      .filter((match) => !isMonth(passage, match.index, match[0]))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
    if (positions.length > 0) return { certainty, positions };
  }
  return { certainty: "unstated", positions: [] };
}

function isMonth(passage: string, index: number, word: string): boolean {
  if (word !== "May") return false;
  return index > 0 || /^May\s+\d/u.test(passage);
}
