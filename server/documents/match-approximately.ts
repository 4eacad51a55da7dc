/** Approximate matching: the passages of a text that are most like a quote, scored. */

import search from "approx-string-match";
import type { TextPosition, TextQuote } from "../model/selector.ts";
import { isWholeWord } from "./find-occurrences.ts";

/** A passage like the quote: `errors` are inserted, deleted or replaced code units, `score` 0–1. */
export interface ApproximateMatch {
  readonly position: TextPosition;
  readonly errors: number;
  readonly score: number;
}

/** The words themselves say most about where a quote belongs. */
const QUOTE_WEIGHT = 50;
/** Context decides between passages that are equally like the quote; either side as much. */
const CONTEXT_WEIGHT = 20;
/** A position goes stale with every edit before it, so it decides only when words do not. */
const HINT_WEIGHT = 2;

/**
 * Errors looked for, as a share of the quote's length: past half of it, what is found is like the
 * quote by chance, and a message that shows it would mislead.
 */
const ERROR_SHARE = 0.5;
/** The search takes time in proportion to errors × text; this keeps it under a second per million. */
const MOST_ERRORS = 256;
/** Context compared on either side, in code units: ten words tell two places apart or none do. */
const CONTEXT_COMPARED = 64;
/** Passages scored: with a short quote as many as the text is long can be equally alike. */
const MOST_CANDIDATES = 200;

/**
 * The passages with the fewest differences from `quote.exact`, best score first, no two of them
 * overlapping; empty when no passage is like it. `hint` is the offset where it is expected.
 */
export function matchApproximately(
  text: string,
  quote: TextQuote,
  hint: number | undefined,
): readonly ApproximateMatch[] {
  const pattern = quote.exact;
  const budget = Math.min(MOST_ERRORS, Math.floor(pattern.length * ERROR_SHARE));
  const matches = search(text, pattern, budget).filter(({ start, end }) => start < end);
  const scored = matches.slice(0, MOST_CANDIDATES).map(({ start, end, errors }) => {
    const position = { start, end };
    return { position, errors, score: scoreOf(text, quote, { position, errors, hint }) };
  });
  return withoutOverlaps(scored.toSorted(byScore(text)));
}

interface Candidate {
  readonly position: TextPosition;
  readonly errors: number;
  readonly hint: number | undefined;
}

function scoreOf(text: string, quote: TextQuote, candidate: Candidate): number {
  const { start, end } = candidate.position;
  const parts = [
    { weight: QUOTE_WEIGHT, likeness: 1 - candidate.errors / quote.exact.length },
    contextPart(quote.prefix?.slice(-CONTEXT_COMPARED), (length) =>
      text.slice(Math.max(0, start - length), start),
    ),
    contextPart(quote.suffix?.slice(0, CONTEXT_COMPARED), (length) =>
      text.slice(end, end + length),
    ),
    candidate.hint === undefined
      ? undefined
      : {
          weight: HINT_WEIGHT,
          likeness: 1 - Math.min(1, Math.abs(start - candidate.hint) / text.length),
        },
  ].filter((part) => part !== undefined);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * part.likeness, 0) / weight;
}

function contextPart(context: string | undefined, around: (length: number) => string) {
  if (context === undefined || context === "") return undefined;
  const [best] = search(around(context.length), context, context.length);
  const errors = best === undefined ? context.length : best.errors;
  return { weight: CONTEXT_WEIGHT, likeness: 1 - errors / context.length };
}

/** Better score first; of equals, whole words before parts, then the earlier and shorter. */
function byScore(text: string) {
  const cuts = ({ position }: ApproximateMatch) => Number(!isWholeWord(text, position));
  return (one: ApproximateMatch, two: ApproximateMatch): number =>
    two.score - one.score ||
    cuts(one) - cuts(two) ||
    one.position.start - two.position.start ||
    one.position.end - two.position.end;
}

function withoutOverlaps(matches: readonly ApproximateMatch[]): readonly ApproximateMatch[] {
  const kept: ApproximateMatch[] = [];
  for (const match of matches) {
    if (!kept.some((other) => overlap(other.position, match.position))) kept.push(match);
  }
  return kept;
}

function overlap(one: TextPosition, two: TextPosition): boolean {
  return one.start < two.end && two.start < one.end;
}
