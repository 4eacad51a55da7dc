/** Scores of spans: how many found spans are exactly those that a person marked. */

import type { TextPosition } from "../../../server/model/selector.ts";
import { ROLES } from "../../../server/extract/attributions/roles.ts";
import type { Role } from "../../../server/extract/attributions/roles.ts";
import type { GoldAttribution } from "./polnear.ts";

/** Counts that precision, recall and F1 follow from; they add up over articles. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const NO_COUNTS: Counts = { right: 0, found: 0, gold: 0 };

export function addCounts(one: Counts, two: Counts): Counts {
  return {
    right: one.right + two.right,
    found: one.found + two.found,
    gold: one.gold + two.gold,
  };
}

/** The harmonic mean of precision and recall, 0–1; 0 when nothing is right. */
export function f1({ right, found, gold }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (found + gold);
}

type Parts = Pick<GoldAttribution, Role>;

/** Exact spans of one role; a fragment of a discontinuous content is a span, a shared source one. */
export function countSpans(gold: readonly Parts[], found: readonly Parts[], role: Role): Counts {
  const goldSpans = spansOf(gold, role);
  const foundSpans = spansOf(found, role);
  const right = [...foundSpans].filter((span) => goldSpans.has(span)).length;
  return { right, found: foundSpans.size, gold: goldSpans.size };
}

function spansOf(attributions: readonly Parts[], role: Role): ReadonlySet<string> {
  return new Set(attributions.flatMap((attribution) => attribution[role].map(keyOf)));
}

function keyOf({ start, end }: TextPosition): string {
  return `${start}-${end}`;
}

/** Whole attributions of which all spans of all roles are exactly those of a gold one. */
export function countStrict(gold: readonly Parts[], found: readonly Parts[]): Counts {
  const wholeOf = (parts: Parts) => ROLES.map((role) => parts[role].map(keyOf).join(",")).join(" ");
  const wanted = new Set(gold.map(wholeOf));
  const right = new Set(found.map(wholeOf).filter((whole) => wanted.has(whole))).size;
  return { right, found: found.length, gold: gold.length };
}

/** Contents agree at this share of their joint words. */
const ENOUGH_OVERLAP = 0.5;

/**
 * Whether two tell the same: the cues overlap, the contents share at least half of their joint
 * length, and the sources overlap or both are left out.
 */
export function isRelaxedMatch(gold: Parts, found: Parts): boolean {
  if (sharedLength(gold.cue, found.cue) === 0) return false;
  const bothSilent = gold.source.length === 0 && found.source.length === 0;
  if (!bothSilent && sharedLength(gold.source, found.source) === 0) return false;
  const shared = sharedLength(gold.content, found.content);
  const joint = lengthOf(gold.content) + lengthOf(found.content) - shared;
  return shared / joint >= ENOUGH_OVERLAP;
}

/** For each found attribution whether it is relaxedly right; each gold one is matched once. */
export function matchRelaxed(gold: readonly Parts[], found: readonly Parts[]): readonly boolean[] {
  const free = new Set(gold);
  return found.map((one) => {
    const match = [...free].find((wanted) => isRelaxedMatch(wanted, one));
    if (match !== undefined) free.delete(match);
    return match !== undefined;
  });
}

export function countRelaxed(gold: readonly Parts[], found: readonly Parts[]): Counts {
  const right = matchRelaxed(gold, found).filter(Boolean).length;
  return { right, found: found.length, gold: gold.length };
}

function lengthOf(positions: readonly TextPosition[]): number {
  return positions.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedLength(one: readonly TextPosition[], two: readonly TextPosition[]): number {
  return one.reduce(
    (sum, a) =>
      sum +
      two.reduce(
        (inner, b) => inner + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)),
        0,
      ),
    0,
  );
}
