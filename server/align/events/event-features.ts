/** Event features: what two mentions of events have in common, as numbers that a model weighs. */

import type { EventMention } from "./event-mention.ts";
import { type RelatedRoots, rootRate } from "./related-roots.ts";
import { type WordBag, cosine } from "./word-bag.ts";
import { weightOf } from "./word-weights.ts";

export type Feature = readonly [name: string, value: number];

/** `kind`: whether the heads are of one root, of roots that are known to go together, or neither. */
export interface PairFeatures {
  readonly kind: "same" | "known" | "other";
  readonly features: readonly Feature[];
}

/** The same for both orders. */
export function eventFeatures(
  one: EventMention,
  two: EventMention,
  related: RelatedRoots,
): PairFeatures {
  const rate = rootRate(related, one.root, two.root);
  const isSameRoot = one.words.head === two.words.head || one.root === two.root;
  const features: Feature[] = [
    ["bias", 1],
    ["rate", rate.surplus],
    ["seen", Number(rate.isSeen)],
    ...wordFeatures(one, two),
    ...typeFeatures(one, two),
    ...placeFeatures(one, two),
    ...contextFeatures(one, two),
    ...detailFeatures(one, two),
    ...argumentFeatures(one, two),
  ];
  const kind = isSameRoot ? "same" : rate.isKnown ? "known" : "other";
  return { kind, features: features.filter(([, value]) => value !== 0) };
}

function is(name: string, holds: boolean): readonly Feature[] {
  return holds ? [[name, 1]] : [];
}

function wordFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const [first, second] = [one.words, two.words];
  const [particle, other] = [first.particle, second.particle];
  const isVerbal = first.headPos === second.headPos;
  return [
    ...is("same head", first.head === second.head),
    ...is("same words", first.written.join(" ") === second.written.join(" ")),
    ...is("same part of speech", isVerbal),
    ...is("indefinite", first.determiner === "a" || second.determiner === "a"),
    ...is("same particle", particle !== "" && particle === other),
    ...is("other particle", particle !== other && particle !== "" && other !== ""),
    ...is("one particle", (particle === "") !== (other === "")),
    ["rarity", (weightOf(first.head) + weightOf(second.head)) / 5],
  ];
}

function typeFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const [first, second] = [one.types, two.types];
  const bothTyped = first.length > 0 && second.length > 0;
  const isShared = first.some((type) => second.includes(type));
  return [
    ...is("same type", isShared),
    ...is("other type", bothTyped && !isShared),
    ...is("one type", first.length > 0 !== second.length > 0),
  ];
}

/** Characters from the beginning within which a report tells what it is about. */
const OPENING = 300;

function placeFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const opening = Number(one.sentenceStart < OPENING) + Number(two.sentenceStart < OPENING);
  const early = is(`${opening} at the beginning`, true);
  if (one.document !== two.document) {
    const likeness = cosine(one.story, two.story);
    return [
      ...early,
      ["other document", 1],
      ["story", likeness],
      ["story, low", Math.min(likeness, 0.3)],
    ];
  }
  const isOneSentence = one.sentenceStart === two.sentenceStart;
  return [...early, ["same document", 1], ...is("same sentence", isOneSentence)];
}

function contextFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const around = cosine(one.around, two.around);
  const [before, after] = [cosine(one.before, two.before), cosine(one.after, two.after)];
  const crossed = Math.max(cosine(one.before, two.after), cosine(one.after, two.before));
  const heads = [one.around.has(two.words.head), two.around.has(one.words.head)];
  return [
    ["around", around],
    ...is(`around ${binOf(around)}`, true),
    ["before", before],
    ["after", after],
    ["crossed", crossed],
    ["both sides", Math.min(before, after)],
    ...is("nothing before", before === 0),
    ...is("nothing after", after === 0),
    ...is("each beside the other", heads.every(Boolean)),
    ...is("one beside the other", heads.some(Boolean) && !heads.every(Boolean)),
  ];
}

const BIN_EDGES = [0, 0.05, 0.1, 0.2, 0.35, 0.55] as const;

export function binOf(likeness: number): number {
  return BIN_EDGES.filter((edge) => likeness > edge).length;
}

function detailFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const names = cosine(one.names, two.names);
  const isNumberShared = [...one.numbers].some((number) => two.numbers.has(number));
  const bothNumbered = one.numbers.size > 0 && two.numbers.size > 0;
  return [
    ["names", names],
    ...is("no name shared", names === 0 && one.names.size > 0 && two.names.size > 0),
    ...is("number shared", isNumberShared),
    ...is("other numbers", bothNumbered && !isNumberShared),
    ...modifierFeatures(one.modifiers, two.modifiers),
    ...is(
      "head describes the other",
      one.modifiers.has(two.words.head) || two.modifiers.has(one.words.head),
    ),
  ];
}

export function modifierFeatures(one: WordBag, two: WordBag): readonly Feature[] {
  if (one.size === 0 || two.size === 0) return is("one described", one.size !== two.size);
  const likeness = cosine(one, two);
  const name = likeness > 0 ? "description shared" : "other description";
  return [
    [name, 1],
    ["description", likeness],
  ];
}

function argumentFeatures(one: EventMention, two: EventMention): readonly Feature[] {
  const [first, second] = [one.arguments, two.arguments];
  const [own, other] = [allOf(first), allOf(second)];
  const fewest = Math.min(own.size, other.size);
  const shared = [...own].filter((key) => other.has(key)).length;
  const [before] = first.before;
  const [after] = first.after;
  return [
    ...sideFeatures("before it", first.before, second.before),
    ...sideFeatures("after it", first.after, second.after),
    ...is(
      "changed sides",
      (after !== undefined && after === second.before[0]) ||
        (before !== undefined && before === second.after[0]),
    ),
    ["arguments shared", fewest === 0 ? 0 : shared / fewest],
    ["number of arguments shared", Math.min(3, shared)],
    ...is("no argument shared", fewest > 0 && shared === 0),
  ];
}

function allOf({ before, after }: EventMention["arguments"]): ReadonlySet<string> {
  return new Set([...before, ...after]);
}

function sideFeatures(
  side: string,
  one: readonly string[],
  two: readonly string[],
): readonly Feature[] {
  const [first] = one;
  const [second] = two;
  if (first === undefined || second === undefined) return [];
  if (first === second) return is(`same ${side}`, true);
  const isNear = one.includes(second) || two.includes(first);
  return is(`${isNear ? "near" : "other"} ${side}`, true);
}
