/** Finding attributions: who said what in a text, by a trained tagger over rules, or by the rules alone. */

import type { Manner } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import { mannerOf } from "./manner-of.ts";
import { findQuotations } from "./quotations.ts";
import { findByRules } from "./rules/find-by-rules.ts";

/**
 * Source, cue and content in the text's order of their parts. `source` is empty when the text leaves
 * it out ("reportedly"). Content holds its quotation marks, and no final period but one inside them.
 * `confidence` 0–1 is how often an attribution like this one is right.
 */
export interface FoundAttribution {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
  readonly content: readonly TextPosition[];
  readonly manner: Manner;
  readonly confidence: number;
}

/** The attributions of a text in the order of their cues; the same for the same text. */
export function findAttributions(analysed: AnalysedText): readonly FoundAttribution[] {
  const quotations = findQuotations(analysed);
  const place = (spans: readonly TokenSpan[]) => spans.map((span) => positionOf(analysed, span));
  return findByRules(analysed, quotations).map(({ source, cue, content }) => ({
    source: place(source),
    cue: place(cue),
    content: place(content),
    manner: mannerOf(analysed.tokens, quotations, content),
    confidence: 0.5,
  }));
}
