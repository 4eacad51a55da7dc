/** Comparing frames: whether two claims say the same but for numbers, times and negation, and how those stand. */

import type { NodeId } from "../../model/ids.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { ClaimFrame, FrameName, FrameTime, FrameWord } from "./claim-frame.ts";
import { compareQuantities } from "./compare-quantities.ts";
import type { QuantityRelation } from "./compare-quantities.ts";
import { stemOf } from "./word-stem.ts";
import { numberWords } from "./quantity-words.ts";
import { compareTimes } from "./compare-times.ts";
import type { TimeRelation } from "./compare-times.ts";

/** How one number or time of the first stands to the one in its place in the second. */
export type SlotRelation = "same" | "narrower" | "wider" | "apart" | "other unit" | "open";

export interface QuantitySlot {
  readonly one: Quantity;
  readonly two: Quantity;
  readonly relation: SlotRelation;
}

export interface TimeSlot {
  readonly one: FrameTime;
  readonly two: FrameTime;
  readonly relation: SlotRelation;
}

export interface FramePair {
  /** Words that both have, names and what is counted among them; and those that one alone has. */
  readonly shared: number;
  readonly sharedNames: number;
  readonly onlyOne: readonly FrameWord[];
  readonly onlyTwo: readonly FrameWord[];
  readonly quantities: readonly QuantitySlot[];
  readonly times: readonly TimeSlot[];
  /** Numbers and times that have no counterpart. */
  readonly added: { readonly one: readonly string[]; readonly two: readonly string[] };
  readonly differsInNegation: boolean;
  /** A word of one stands for the opposite of a word of the other, "more" for "less"; as written. */
  readonly opposites: readonly [string, string] | undefined;
}

export function compareFrames(
  one: ClaimFrame,
  two: ClaimFrame,
  canonical: (id: NodeId) => NodeId,
): FramePair {
  const names = matchNames(one.names, two.names, canonical);
  const onlyOne = [...one.words, ...names.onlyOne];
  const onlyTwo = [...two.words, ...names.onlyTwo];
  const shared = dropCommon(onlyOne, onlyTwo);
  const opposites = takeOpposites(onlyOne, onlyTwo);
  const quantities = pairUp(one.quantities, two.quantities, relateQuantities);
  const times = pairUp(one.times, two.times, relateTimes);
  return {
    shared: shared + names.shared + sumOf(quantities.pairs.map(wordsInCommon)),
    sharedNames: names.shared,
    onlyOne,
    onlyTwo,
    quantities: quantities.pairs,
    times: times.pairs,
    added: {
      one: [...quantities.one.map(numberWords), ...times.one.map(({ written }) => written)],
      two: [...quantities.two.map(numberWords), ...times.two.map(({ written }) => written)],
    },
    differsInNegation: one.negations % 2 !== two.negations % 2,
    opposites,
  };
}

interface MatchedNames {
  readonly shared: number;
  readonly onlyOne: readonly FrameWord[];
  readonly onlyTwo: readonly FrameWord[];
}

/**
 * A name that is the other's, or ends as it does, is taken for it: "Clinton" for "Hillary Clinton", not
 * for "Clinton Foundation". Whoever both name, one may name again where the other has "her".
 */
function matchNames(
  one: readonly FrameName[],
  two: readonly FrameName[],
  canonical: (id: NodeId) => NodeId,
): MatchedNames {
  const left = [...two];
  const both = new Set<NodeId>();
  const open = one.filter((name) => {
    const at = left.findIndex(
      (other) => canonical(other.id) === canonical(name.id) || endAlike(name.words, other.words),
    );
    const other = left[at];
    if (other === undefined) return true;
    left.splice(at, 1);
    both.add(canonical(name.id)).add(canonical(other.id));
    return false;
  });
  const isOnly = ({ id }: FrameName): boolean => !both.has(canonical(id));
  return {
    shared: one.length - open.length,
    onlyOne: open.filter(isOnly).flatMap(asWords),
    onlyTwo: left.filter(isOnly).flatMap(asWords),
  };
}

function endAlike(one: readonly string[], two: readonly string[]): boolean {
  const [inner, outer] = one.length <= two.length ? [one, two] : [two, one];
  return inner.every((word, index) => outer[outer.length - inner.length + index] === word);
}

function asWords({ words }: FrameName): readonly FrameWord[] {
  return words.map((stem) => ({ stem, written: stem, isName: true }));
}

/** Takes out of both lists what is in both, and gives how many words that were. */
function dropCommon(one: FrameWord[], two: FrameWord[]): number {
  let common = 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const index = two.findIndex(({ stem }) => stem === one[at]?.stem);
    if (index === -1) continue;
    one.splice(at, 1);
    two.splice(index, 1);
    common += 1;
  }
  return common;
}

/** Words of which not both can be said of the same. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ["more", "less"],
    ["most", "least"],
    ["up", "down"],
    ["higher", "lower"],
    ["rise", "fall"],
    ["before", "after"],
    ["win", "lose"],
    ["won", "lost"],
    ["support", "oppose"],
    ["supports", "opposes"],
    ["supported", "opposed"],
    ["majority", "minority"],
  ].flatMap(([one = "", two = ""]) => {
    const [first, second] = [stemOf(one), stemOf(two)];
    return [
      [first, second],
      [second, first],
    ] as const;
  }),
);

/** Takes out of both the one word that is left of each where the two are opposites. */
function takeOpposites(one: FrameWord[], two: FrameWord[]): readonly [string, string] | undefined {
  const [first, second] = [one[0], two[0]];
  if (first === undefined || second === undefined || one.length + two.length > 2) return undefined;
  if (OPPOSITES.get(first.stem) !== second.stem) return undefined;
  one.pop();
  two.pop();
  return [first.written, second.written];
}

interface PairedUp<Slot> {
  readonly pairs: readonly {
    readonly one: Slot;
    readonly two: Slot;
    readonly relation: SlotRelation;
  }[];
  readonly one: readonly Slot[];
  readonly two: readonly Slot[];
}

/** What is counted is in common, word by word, or the words that bound it are. */
function wordsInCommon({ one, two, relation }: QuantitySlot): number {
  if (relation === "open") return 0;
  if (one.unit === "") return one.bound !== "exactly" && one.bound === two.bound ? 1 : 0;
  const isNamed = /^\p{Lu}{3}\b|^percent/u.test(one.unit);
  return isNamed || one.unit !== two.unit ? 1 : one.unit.split(" ").length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** As many go together in their order; of more and fewer those that are the same do. */
function pairUp<Slot>(
  one: readonly Slot[],
  two: readonly Slot[],
  relate: (one: Slot, two: Slot) => SlotRelation,
): PairedUp<Slot> {
  if (one.length === two.length) {
    const pairs = one.flatMap((first, index) => {
      const second = two[index];
      if (second === undefined) return [];
      return [{ one: first, two: second, relation: relate(first, second) }];
    });
    return { pairs, one: [], two: [] };
  }
  const left = [...two];
  const open: Slot[] = [];
  const pairs = one.flatMap((first) => {
    const at = left.findIndex((second) => relate(first, second) === "same");
    const second = left[at];
    if (second === undefined) {
      open.push(first);
      return [];
    }
    left.splice(at, 1);
    return [{ one: first, two: second, relation: "same" as const }];
  });
  return { pairs, one: open, two: left };
}

const RELATIONS: Readonly<Record<QuantityRelation, SlotRelation>> = {
  same: "same",
  narrower: "narrower",
  wider: "wider",
  conflicting: "apart",
  overlapping: "open",
  "other unit": "other unit",
};

/** In the same place of the same sentence another unit counts something else. */
function relateQuantities(one: Quantity, two: Quantity): SlotRelation {
  const relation = compareQuantities(one, two);
  if (relation !== undefined) return RELATIONS[relation];
  if (one.value !== two.value) return "open";
  return one.unit === "" || two.unit === "" ? "same" : "other unit";
}

const TIME_RELATIONS: Readonly<Record<TimeRelation, SlotRelation>> = {
  same: "same",
  narrower: "narrower",
  wider: "wider",
  apart: "apart",
};

function relateTimes(one: FrameTime, two: FrameTime): SlotRelation {
  if (one.written === two.written && (one.time === undefined || two.time === undefined))
    return "same";
  const relation = compareTimes(one.time, two.time);
  return relation === undefined ? "open" : TIME_RELATIONS[relation];
}
