/** Sureness: the signs of how far an attribution is to be trusted. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { CueKind, Sureness } from "./confidence-of.ts";
import { mannerOf } from "./manner-of.ts";
import type { Quotations } from "./quotations.ts";
import type { TokenAttribution } from "./roles.ts";

/** "said", another verb, or a cue without a verb. */
export function cueKindOf(
  { tokens }: Pick<AnalysedText, "tokens">,
  cue: readonly TokenSpan[],
): CueKind {
  const words = cue.flatMap(({ first, last }) => tokens.slice(first, last));
  if (words.some(({ lemma, pos }) => lemma === "say" && pos === "VERB")) return "said";
  return words.some(({ pos }) => pos === "VERB") ? "other verb" : "other cue";
}

/** The signs of one attribution; `margins` are the tagger's. */
export function surenessOf(
  { analysed, quotations }: { readonly analysed: AnalysedText; readonly quotations: Quotations },
  { source, cue, content }: TokenAttribution,
  margins: Float32Array,
): Sureness {
  const inside = (spans: readonly TokenSpan[]) =>
    least(spans.flatMap(({ first, last }) => [...margins.subarray(first, last)]));
  const atEnds = (spans: readonly TokenSpan[]) =>
    least(
      spans.flatMap(({ first, last }) =>
        [first, last - 1, last].flatMap((token) => margins[token] ?? []),
      ),
    );
  return {
    manner: mannerOf(analysed.tokens, quotations, content),
    cueKind: cueKindOf(analysed, cue),
    hasSource: source.length > 0,
    cueMargin: inside(cue),
    sourceMargin: atEnds(source),
    contentMargin: atEnds(content),
  };
}

function least(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(0, Math.min(...values));
}
