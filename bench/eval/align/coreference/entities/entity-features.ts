/** Entity features: what two mentions of persons, bodies, things, places or times have in common. */

import {
  type Feature,
  binOf,
  modifierFeatures,
} from "../../../../../server/align/events/event-features.ts";
import type { WeighedPair } from "../../../../../server/align/events/pair-weights.ts";
import { cosine } from "../../../../../server/align/events/word-bag.ts";
import { weightOf } from "../../../../../server/align/events/word-weights.ts";
import type { RelatedRoots } from "../../../../../server/align/events/related-roots.ts";
import type { EntityMention } from "./entity-mention.ts";
import type { StoryWords } from "./story-words.ts";

export interface EntityContext {
  readonly related: RelatedRoots;
  readonly words: StoryWords;
}

/** What the counts of heads are pulled towards, and how strongly. */
const SAME_HEAD = { prior: 0.6, strength: 3 } as const;
const OTHER_HEADS = { prior: 0.05, strength: 4 } as const;

/** The same for both orders: names are one word in it, so that it is learnt what may be called by name. */
export function headPair(one: EntityMention, two: EntityMention): string {
  const [first, second] = [headKey(one), headKey(two)];
  if (one.words.head === two.words.head) return `= ${first}`;
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

function headKey({ words }: EntityMention): string {
  return words.headPos === "PROPN" ? "NAME" : words.head;
}

export function entityFeatures(
  one: EntityMention,
  two: EntityMention,
  { related, words }: EntityContext,
): WeighedPair {
  const isSame = one.words.head === two.words.head || one.root === two.root;
  const hasHead = one.tokens.has(two.words.head) || two.tokens.has(one.words.head);
  const heads = isSame ? "same" : hasHead ? "within" : "other";
  const kinds = kindsOf(one, two);
  const rate = rateOf(related.get(headPair(one, two)), isSame);
  const features: Feature[] = [
    ["bias", 1],
    ["rate", rate],
    ...is("seen", related.has(headPair(one, two))),
    ...stringFeatures(one, two),
    ...placeFeatures(one, two),
    ...contextFeatures(one, two),
    ...formFeatures(one, two),
    ...(kinds === "names" || kinds === "name and noun"
      ? storyFeatures(one, two, { words, rate, kinds })
      : []),
    ["rarity", (weightOf(one.words.head) + weightOf(two.words.head)) / 5],
  ];
  const kind = `${kinds}, ${heads}`;
  return { kind, features: features.filter(([, value]) => value !== 0) };
}

function is(name: string, holds: boolean): readonly Feature[] {
  return holds ? [[name, 1]] : [];
}

function kindsOf(one: EntityMention, two: EntityMention): string {
  const kinds = [one.kind, two.kind];
  if (kinds.includes("time")) return one.kind === two.kind ? "times" : "time and other";
  if (kinds.includes("number")) return "number";
  if (one.kind !== two.kind) return "name and noun";
  return one.kind === "name" ? "names" : "nouns";
}

function rateOf(counts: readonly [number, number] | undefined, isSame: boolean): number {
  const { prior, strength } = isSame ? SAME_HEAD : OTHER_HEADS;
  if (counts === undefined) return 0;
  const rate = (counts[0] + strength * prior) / (counts[1] + strength);
  return Math.log(rate / (1 - rate)) - Math.log(prior / (1 - prior));
}

function stringFeatures(one: EntityMention, two: EntityMention): readonly Feature[] {
  const likeness = cosine(one.bag, two.bag);
  const isContained = isWithin(one.tokens, two.tokens) || isWithin(two.tokens, one.tokens);
  const [own, other] = [digitsOf(one), digitsOf(two)];
  const isNumberShared = own.some((number) => other.includes(number));
  return [
    ...is("same words", one.written === two.written),
    ["words", likeness],
    ...is(`words ${binOf(likeness)}`, true),
    ...is(isContained ? "contained" : "both have more", true),
    ...is("acronym", isAcronym(one, two) || isAcronym(two, one)),
    ...is("same number", isNumberShared),
    ...is("other number", own.length > 0 && other.length > 0 && !isNumberShared),
  ];
}

function isWithin(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].every((token) => two.has(token));
}

function digitsOf({ tokens }: EntityMention): readonly string[] {
  return [...tokens].filter((token) => /\d/.test(token));
}

const SMALL_WORDS = new Set(["of", "the", "and", "for"]);

function isAcronym(short: EntityMention, { words }: EntityMention): boolean {
  const letters = short.written.replaceAll(/[. ]/g, "");
  if (letters.length < 2 || letters.length > 6) return false;
  const initials = words.written.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0]);
  return letters === initials.join("");
}

/** Words between two mentions that may stand in apposition. */
const BESIDE = 6;

function placeFeatures(one: EntityMention, two: EntityMention): readonly Feature[] {
  if (one.document !== two.document) {
    const likeness = cosine(one.document.story, two.document.story);
    return [
      ["other document", 1],
      ["story", likeness],
      ["story, low", Math.min(likeness, 0.3)],
    ];
  }
  if (one.words.sentence !== two.words.sentence) return is("same document", true);
  const [first, second] = [one.words.first, two.words.first].toSorted((a, b) => a - b);
  const between = one.document.text.tokens.slice(first, second).map(({ text }) => text);
  const beside = between.includes(",") ? "beside it, behind a comma" : "beside it";
  return [["same document", 1], ["same sentence", 1], ...is(beside, between.length < BESIDE)];
}

function contextFeatures(one: EntityMention, two: EntityMention): readonly Feature[] {
  const around = cosine(one.around, two.around);
  return [
    ["around", around],
    ...is(`around ${binOf(around)}`, true),
    ...is(one.verb !== "" && one.verb === two.verb ? "same verb" : "other verb", true),
    ["before", cosine(one.before, two.before)],
    ["after", cosine(one.after, two.after)],
    ...modifierFeatures(one.modifiers, two.modifiers),
  ];
}

function formFeatures(one: EntityMention, two: EntityMention): readonly Feature[] {
  const determiners = [one, two].map(({ words: { determiner } }) =>
    determiner === "a" ? "a" : determiner === "" ? "none" : "the",
  );
  return [
    ...is("one plural", one.isPlural !== two.isPlural),
    ...is("both plural", one.isPlural && two.isPlural),
    ...is(`articles ${determiners.toSorted().join(" ")}`, true),
  ];
}

interface StoryPair {
  readonly words: StoryWords;
  readonly rate: number;
  readonly kinds: string;
}

/** Weight from which a word of a name is not of every text. */
const TELLING = 1;

function storyFeatures(
  one: EntityMention,
  two: EntityMention,
  { words, rate, kinds }: StoryPair,
): readonly Feature[] {
  const [name, other] = one.kind === "name" ? [one, two] : [two, one];
  const salience = Math.max(0, ...[...name.tokens].map((token) => words.salience(token)));
  const otherSalience = words.salience(other.words.head);
  const features: Feature[] = [
    ["salience", salience],
    ["other salience", otherSalience],
    ["both salient", salience * otherSalience],
    ["salience and rate", salience * rate],
  ];
  if (kinds === "names") return features;
  const calls = [...name.tokens].map((token) => words.calls(other.words.head, token));
  const called = Math.min(
    1,
    calls.reduce((sum, share) => sum + share, 0),
  );
  const isNamedThere = [...name.tokens].some(
    (token) => weightOf(token) > TELLING && words.has(other.document, token),
  );
  return [
    ...features,
    ["called so", called],
    ...is(`called so ${binOf(called)}`, true),
    ...is(isNamedThere ? "name in the document" : "name not in the document", true),
  ];
}
