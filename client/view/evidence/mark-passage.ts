/** Marking: which words of two passages stand in both in a row, and which only one of them has. */

import { diffQuotes } from "../compare/word-diff.ts";
import type { DiffPart } from "../compare/word-diff.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Words extends Place {
  readonly exact: string;
}

/** A passage of one text beside that of another, with the places in both that answer one another. */
export interface Aligned {
  readonly source: Words;
  readonly target: Words;
  readonly shared: readonly { readonly source: Place; readonly target: Place }[];
}

/** Word for word in both, in one of them alone, or neither worth a mark. */
export type Mark = "shared" | "alone" | "plain";

export interface MarkedPart {
  readonly text: string;
  readonly mark: Mark;
}

/**
 * From this share of the shorter passage on, what is shared makes up the passage: there what only one
 * has is worth a mark. Below, nearly everything would be marked.
 */
const MOSTLY_SHARED = 0.5;

/** Both passages as parts in their order; joined, each is its text again. */
export function markPassage({ source, target, shared }: Aligned): {
  readonly source: readonly MarkedPart[];
  readonly target: readonly MarkedPart[];
} {
  const { left, right } = diffQuotes(source.exact, target.exact);
  const length = shared.reduce((sum, { source: { start, end } }) => sum + end - start, 0);
  const isMostly = length >= MOSTLY_SHARED * Math.min(source.exact.length, target.exact.length);
  return {
    source: markSide(
      source,
      shared.map((one) => one.source),
      isMostly ? left : [],
    ),
    target: markSide(
      target,
      shared.map((one) => one.target),
      isMostly ? right : [],
    ),
  };
}

function markSide(
  { exact, start }: Words,
  shared: readonly Place[],
  diff: readonly DiffPart[],
): readonly MarkedPart[] {
  const marks = Array.from({ length: exact.length }, (): Mark => "plain");
  let at = 0;
  for (const { text, changed } of diff) {
    if (changed) marks.fill("alone", at, at + text.length);
    at += text.length;
  }
  for (const place of shared) {
    marks.fill("shared", Math.max(0, place.start - start), Math.max(0, place.end - start));
  }
  const parts: { text: string; readonly mark: Mark }[] = [];
  for (const [index, mark] of marks.entries()) {
    const last = parts.at(-1);
    if (last?.mark === mark) last.text += exact.charAt(index);
    else parts.push({ text: exact.charAt(index), mark });
  }
  return parts;
}
