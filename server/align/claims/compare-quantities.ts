/** Comparing quantities: by unit, bound and approximation, never by the number alone. */

import type { Bound, Quantity } from "../../model/quantity.ts";
import { stemOf } from "./word-stem.ts";

/**
 * How the first stands to the second: the same; the first is narrower or wider; both can be true and
 * neither follows ("overlapping"); both cannot be ("conflicting"); they count different harm to people
 * ("other unit").
 */
export type QuantityRelation =
  | "same"
  | "narrower"
  | "wider"
  | "overlapping"
  | "conflicting"
  | "other unit";

/** Share by which what is about a number may differ from it. */
const ABOUT = 0.1;

/** Nobody who knows of 300 says "more than 30": a bound is less than so many times from the number. */
const REACH = 10;

interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether the bounds themselves are in. */
  readonly closed: boolean;
}

/** Units written in several ways, and what they count. */
const UNITS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ["bpd", ["barrel day", 1]],
  ["barrels per day", ["barrel day", 1]],
  ["barrels a day", ["barrel day", 1]],
  ["%", ["percent", 1]],
  ["per cent", ["percent", 1]],
  ["km", ["kilometre", 1]],
  ["kilometers", ["kilometre", 1]],
  ["kilometres", ["kilometre", 1]],
  ["kilometer", ["kilometre", 1]],
  ["miles", ["kilometre", 1.609]],
  ["mile", ["kilometre", 1.609]],
  ["kg", ["kilogram", 1]],
  ["kilograms", ["kilogram", 1]],
  ["kilos", ["kilogram", 1]],
  ["tonnes", ["kilogram", 1000]],
  ["metric tons", ["kilogram", 1000]],
  ["$", ["dollar", 1]],
  ["usd", ["dollar", 1]],
  ["US dollars", ["dollar", 1]],
  ["dollars", ["dollar", 1]],
  ["€", ["euro", 1]],
  ["euros", ["euro", 1]],
  ["£", ["pound", 1]],
]);

/** Words for people of whom nothing more is said. */
const PEOPLE: ReadonlySet<string> = new Set([
  "people",
  "person",
  "persons",
  "individuals",
  "civilians",
]);
/** What is counted of people and is not the same: a casualty may be wounded. */
const HARM =
  /^(?:deaths?|dead|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|injured|wounded|arrests?|detained|missing|victims?|killed)$/u;

/** Undefined when they count different things. */
export function compareQuantities(one: Quantity, two: Quantity): QuantityRelation | undefined {
  const [first, second] = [scaled(one), scaled(two)];
  if (!isSameUnit(first.unit, second.unit)) {
    const isHarm = HARM.test(last(first.unit)) && HARM.test(last(second.unit));
    return isHarm ? "other unit" : undefined;
  }
  const isSameBound = boundKind(one.bound) === boundKind(two.bound);
  if (isSameBound && isNear(first.value, second.value, one.bound === "about" ? ABOUT : 1e-9))
    return "same";
  // "110" and "over 110" are no agreement, and no conflict that anybody means.
  const isPlain = one.bound === "exactly" || two.bound === "exactly";
  if (first.value === second.value && isPlain) return "overlapping";
  if (isFar(first.value, second.value)) return "conflicting";
  return compareRanges(rangeOf(one.bound, first.value), rangeOf(two.bound, second.value));
}

function compareRanges(a: Range, b: Range): QuantityRelation {
  if (areApart(a, b)) return "conflicting";
  if (isWithin(a, b)) return isWithin(b, a) ? "same" : "narrower";
  return isWithin(b, a) ? "wider" : "overlapping";
}

/** Whether two units count the same, however they are written. */
export function isSameUnit(one: string, two: string): boolean {
  if (one === two || (PEOPLE.has(one) && PEOPLE.has(two))) return true;
  const [length, other] = [LENGTH.exec(one)?.[0], LENGTH.exec(two)?.[0]];
  // "three years probation" is not "three months probation".
  if (length !== undefined && other !== undefined && stemOf(length) !== stemOf(other)) return false;
  return stemOf(last(one)) === stemOf(last(two));
}

const LENGTH = /\b(?:second|minute|hour|day|week|month|year|decade)s?\b/u;

function last(unit: string): string {
  return unit.slice(unit.lastIndexOf(" ") + 1);
}

function scaled({ value, unit }: Quantity): { readonly value: number; readonly unit: string } {
  const known = UNITS.get(unit) ?? UNITS.get(unit.toLowerCase());
  return known === undefined
    ? { value, unit: unit.toLowerCase() }
    : { value: value * known[1], unit: known[0] };
}

/** "More than 30" and "at least 30" are told apart by few reports. */
function boundKind(bound: Bound): string {
  if (bound === "more than" || bound === "at least") return "over";
  return bound === "less than" || bound === "at most" ? "under" : bound;
}

function isNear(one: number, two: number, share: number): boolean {
  return Math.abs(one - two) <= share * Math.max(Math.abs(one), Math.abs(two));
}

function isFar(one: number, two: number): boolean {
  return Math.max(one, two) >= REACH * Math.min(one, two) && Math.min(one, two) >= 0;
}

function rangeOf(bound: Bound, value: number): Range {
  switch (bound) {
    case "exactly":
      return { least: value, most: value, closed: true };
    case "about":
      return { least: value * (1 - ABOUT), most: value * (1 + ABOUT), closed: true };
    case "at least":
      return { least: value, most: Infinity, closed: true };
    case "more than":
      return { least: value, most: Infinity, closed: false };
    case "at most":
      return { least: -Infinity, most: value, closed: true };
    case "less than":
      return { least: -Infinity, most: value, closed: false };
  }
}

function areApart(one: Range, two: Range): boolean {
  const [low, high] = one.least <= two.least ? [one, two] : [two, one];
  if (low.most < high.least) return true;
  return low.most === high.least && !(low.closed && high.closed);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.least >= outer.least && inner.most <= outer.most;
}
