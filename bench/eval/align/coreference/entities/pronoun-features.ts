/** Pronoun features: what speaks for a mention as the one that a pronoun stands for. */

import type { Feature } from "../../../../../server/align/events/event-features.ts";
import type { WeighedPair } from "../../../../../server/align/events/pair-weights.ts";
import type { EntityMention } from "./entity-mention.ts";
import type { StoryWords } from "./story-words.ts";

export interface Candidate {
  readonly mention: EntityMention;
  /** How many mentions stand between, on its side of the pronoun. */
  readonly rank: number;
  /** Mentions of the document with the same head. */
  readonly frequency: number;
}

/** Mentions before the pronoun, the nearest first, and those after it that are no pronouns. */
export function candidatesFor(
  pronoun: EntityMention,
  mentions: readonly EntityMention[],
): readonly Candidate[] {
  const others = mentions
    .filter((one) => one !== pronoun)
    .toSorted((one, two) => two.words.first - one.words.first);
  const before = others.filter(({ words }) => words.first < pronoun.words.first);
  const after = others
    .filter((one) => one.words.first > pronoun.words.first && one.pronoun === undefined)
    .toReversed();
  return [before, after].flatMap((side) =>
    side.map((mention, rank) => ({
      mention,
      rank,
      frequency: others.filter(({ words }) => words.head === mention.words.head).length,
    })),
  );
}

const PLACE_LEADS = new Set(["in", "at", "to", "near", "from"]);
const SPEECH = new Set(["say", "tell", "add", "announce", "write"]);
const PERSON = /(?:er|or|man|woman|men|ist|ant|ent|ee|ess|ian)$/;
/** Tokens around a mention in which a verb of speech makes it a speaker. */
const SPEAKER = { before: 3, after: 6 } as const;
const BESIDE = 4;

/** The kind is the pronoun's, so that what speaks for "she" is not what speaks for "it". */
export function pronounFeatures(
  pronoun: EntityMention,
  { mention, rank, frequency }: Candidate,
  words: StoryWords,
): WeighedPair {
  const kind = pronoun.pronoun ?? "";
  const sentences = pronoun.words.sentence - mention.words.sentence;
  const isAfter = mention.words.first > pronoun.words.first;
  const features: Feature[] = [
    ["bias", 1],
    [`${Math.max(-1, Math.min(3, sentences))} sentences before`, 1],
    ["rank", Math.min(rank, 8) / 4],
    [`rank ${Math.min(rank, 3)}`, 1],
    ["after", Number(isAfter)],
    [`is ${formOf(pronoun, mention)}`, 1],
    ["plural", Number(mention.isPlural)],
    ["frequency", Math.min(frequency, 6) / 3],
    ["salience", words.salience(mention.words.head)],
    ["after a preposition of place", Number(PLACE_LEADS.has(mention.lead))],
    [startOf(mention), 1],
    ["does", Number(mention.verb.startsWith("does"))],
    ["same verb", Number(mention.verb === pronoun.verb)],
    [
      "right before",
      Number(!isAfter && sentences === 0 && pronoun.words.first - mention.words.first < BESIDE),
    ],
    ["speaks", Number(isBesideSpeech(mention))],
    [mention.pronoun === undefined ? `head ${headOf(mention)}` : `pronoun ${mention.pronoun}`, 1],
  ];
  return { kind, features: features.filter(([, value]) => value !== 0) };
}

function formOf({ pronoun }: EntityMention, mention: EntityMention): string {
  if (mention.pronoun !== undefined) {
    return mention.pronoun === pronoun ? "the same pronoun" : "another pronoun";
  }
  if (mention.kind !== "noun") return mention.kind;
  return PERSON.test(mention.words.head) ? "noun of a person" : "noun";
}

function headOf({ kind, words }: EntityMention): string {
  return kind === "name" ? `a name of ${Math.min(2, words.written.length)}` : words.head;
}

function startOf({ words, document }: EntityMention): string {
  const before = document.text.tokens[words.first - 1];
  if (before === undefined || before.sentence !== words.sentence) return "begins its sentence";
  return before.pos === "ADP" ? "behind a preposition" : "within its sentence";
}

function isBesideSpeech({ words, document }: EntityMention): boolean {
  return document.text.tokens
    .slice(Math.max(0, words.first - SPEAKER.before), words.first + SPEAKER.after)
    .some(({ lemma }) => SPEECH.has(lemma));
}
