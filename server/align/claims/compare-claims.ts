/** Comparing claims slot by slot: what is said, of whom, when, how many. */

import type { NodeId } from "../../model/ids.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import { compareQuantities, isSameUnit } from "./compare-quantities.ts";
import type { QuantityRelation } from "./compare-quantities.ts";
import { partyOf } from "./sides.ts";
import { compareTimes } from "./compare-times.ts";
import type { TimeRelation } from "./compare-times.ts";

/** What the comparison rests on beside the two claims. */
export interface Grounds {
  readonly canonical: (id: NodeId) => NodeId;
  /** How much a stem tells: the rarer in the collection, the more. */
  readonly weightOf: (stem: string) => number;
}

export interface QuantityPair {
  readonly one: Quantity;
  readonly two: Quantity;
  readonly relation: QuantityRelation;
}

/** How the names and events of the first stand to those of the second. */
export type NameRelation = "same" | "more" | "fewer" | "crossing" | "apart" | "unnamed";

/** The slots of two claims side by side. */
export interface ClaimPair {
  readonly one: ClaimProfile;
  readonly two: ClaimProfile;
  /** Weight of the stems in both over the weight of either's, 0 to 1. */
  readonly ofOne: number;
  readonly ofTwo: number;
  /** Weight of the stems in both. */
  readonly shared: number;
  /** Words of the longest quotation that stands in both, and what they weigh; 0 without one. */
  readonly quoted: number;
  readonly quotedWeight: number;
  /** Share of either's stems that this quotation is, the smaller of the two. */
  readonly quotedShare: number;
  readonly names: NameRelation;
  /** Names that are in both. */
  readonly sharedNames: number;
  /** Whether an event is in both. */
  readonly sharesEvent: boolean;
  /** Whether somebody who is named says both. */
  readonly isOfOneSpeaker: boolean;
  readonly quantities: readonly QuantityPair[];
  /** Quantities of either that nothing in the other answers. */
  readonly unanswered: { readonly one: readonly Quantity[]; readonly two: readonly Quantity[] };
  readonly time: TimeRelation | undefined;
  readonly differsInNegation: boolean;
  /** Whether each has a number in digits that the other has not. */
  readonly differsInDigits: boolean;
}

/** Stems of a claim below which those of the words it hangs on are compared too. */
const FEW_STEMS = 3;

export function pairClaims(one: ClaimProfile, two: ClaimProfile, grounds: Grounds): ClaimPair {
  const hangs = areFragments(one, two);
  const [first, second] = [stemsOf(one, hangs), stemsOf(two, hangs)];
  const common = [...first].filter((stem) => second.has(stem));
  const weigh = (stems: Iterable<string>): number =>
    [...stems].reduce((sum, stem) => sum + grounds.weightOf(stem), 0);
  const shared = weigh(common);
  const [all, allOfTwo] = [weigh(first), weigh(second)];
  const quotation = sharedQuotation(one, two);
  const inQuotation = new Set(quotation.split(" "));
  const quotedPart = (stems: ReadonlySet<string>, total: number): number =>
    total === 0 ? 0 : weigh([...stems].filter((stem) => inQuotation.has(stem))) / total;
  const namesOfTwo = namesOf(two, grounds);
  const names = actingFor(namesOf(one, grounds), namesOfTwo, { one, two, grounds });
  return {
    one,
    two,
    shared,
    ofOne: all === 0 ? 0 : shared / all,
    ofTwo: allOfTwo === 0 ? 0 : shared / allOfTwo,
    quoted: quotation === "" ? 0 : quotation.split(" ").length,
    quotedWeight: weigh(inQuotation),
    quotedShare: Math.min(
      quotedPart(one.stems, weigh(one.stems)),
      quotedPart(two.stems, weigh(two.stems)),
    ),
    names: compareNames(names, namesOfTwo),
    sharedNames: [...names].filter((id) => namesOfTwo.has(id)).length,
    sharesEvent: sharesEvent(one, two, grounds),
    isOfOneSpeaker: isOfOneSpeaker(one, two, grounds),
    ...pairQuantities(one.quantities, two.quantities),
    time: compareTimes(one.time, two.time),
    differsInNegation: one.isNegated !== two.isNegated,
    differsInDigits: hasOther(one.digits, two.digits) && hasOther(two.digits, one.digits),
  };
}

/** Two clauses that say little without what they hang on; within a document that is another claim. */
function areFragments(one: ClaimProfile, two: ClaimProfile): boolean {
  if (one.document === two.document) return false;
  return [one, two].every(({ stems, context }) => stems.size < FEW_STEMS && context.size > 0);
}

function stemsOf({ stems, context }: ClaimProfile, hangs: boolean): ReadonlySet<string> {
  return hangs ? new Set([...stems, ...context]) : stems;
}

function hasOther(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((digits) => !two.has(digits));
}

/** The longest quotation of one that stands in one of the other. */
function sharedQuotation(one: ClaimProfile, two: ClaimProfile): string {
  let longest = "";
  for (const first of one.quotations) {
    for (const second of two.quotations) {
      const inner = first.length <= second.length ? first : second;
      const outer = inner === first ? second : first;
      if (` ${outer} `.includes(` ${inner} `) && inner.length > longest.length) longest = inner;
    }
  }
  return longest;
}

function isEvent(id: string): boolean {
  return id.startsWith("evt_");
}

function namesOf({ about }: ClaimProfile, { canonical }: Grounds): ReadonlySet<NodeId> {
  return new Set(about.filter((id) => !isEvent(id)).map(canonical));
}

interface Compared {
  readonly one: ClaimProfile;
  readonly two: ClaimProfile;
  readonly grounds: Grounds;
}

/** The names of the one; an administration of it is its government, where the other names this. */
function actingFor(
  ofOne: ReadonlySet<NodeId>,
  ofTwo: ReadonlySet<NodeId>,
  { one, two, grounds: { canonical } }: Compared,
): ReadonlySet<NodeId> {
  const only = [...ofOne].filter((id) => !ofTwo.has(id));
  const others = [...ofTwo].filter((id) => !ofOne.has(id));
  if (only.length === 0 || others.length === 0) return ofOne;
  const partyIn = ({ about, called }: ClaimProfile, known: NodeId) =>
    partyOf(about.find((id) => canonical(id) === known) ?? known, called);
  const instead = new Map(
    only.flatMap((id) => {
      const party = partyIn(one, id);
      const found = others.find((other) => {
        const second = partyIn(two, other);
        return party !== undefined && second !== undefined && party !== second;
      });
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
  return instead.size === 0 ? ofOne : new Set([...ofOne].map((id) => instead.get(id) ?? id));
}

function sharesEvent(one: ClaimProfile, two: ClaimProfile, { canonical }: Grounds): boolean {
  const events = new Set(one.about.filter(isEvent).map(canonical));
  return two.about.some((id) => isEvent(id) && events.has(canonical(id)));
}

function isOfOneSpeaker(
  { speaker: one }: ClaimProfile,
  { speaker: two }: ClaimProfile,
  { canonical }: Grounds,
): boolean {
  return one !== undefined && two !== undefined && canonical(one) === canonical(two);
}

function compareNames(one: ReadonlySet<NodeId>, two: ReadonlySet<NodeId>): NameRelation {
  if (one.size === 0 && two.size === 0) return "unnamed";
  const common = [...one].filter((id) => two.has(id)).length;
  if (common === one.size && common === two.size) return "same";
  if (common === two.size) return "more";
  if (common === one.size) return "fewer";
  return common === 0 ? "apart" : "crossing";
}

/** Each quantity of the one with the first of the other that counts the same; two alone go together. */
function pairQuantities(
  one: readonly Quantity[],
  two: readonly Quantity[],
): Pick<ClaimPair, "quantities" | "unanswered"> {
  const left = [...two];
  const quantities: QuantityPair[] = [];
  const open: Quantity[] = [];
  for (const first of one) {
    const same = left.findIndex((second) => isSameUnit(first.unit, second.unit));
    const at = same === -1 && one.length === 1 && two.length === 1 ? 0 : same;
    const second = left[at];
    const relation = second === undefined ? undefined : compareQuantities(first, second);
    if (second === undefined || relation === undefined) {
      open.push(first);
      continue;
    }
    left.splice(at, 1);
    quantities.push({ one: first, two: second, relation });
  }
  return { quantities, unanswered: { one: open, two: left } };
}
