/** An entity's mention as it is compared: its words, what kind of words they are, and those around it. */

import { type WordBag, bagOf } from "../../../../../server/align/events/word-bag.ts";
import { rootOf } from "../../../../../server/documents/word-root.ts";
import type { Token } from "../../../../../server/extract/analysed-text.ts";
import type { CorpusMention } from "../corpus.ts";

export interface EntityMention extends CorpusMention {
  /** Which pronoun it is; absent when it is none. */
  readonly pronoun?: string | undefined;
  readonly kind: "time" | "number" | "name" | "noun";
  readonly root: string;
  /** Its words without articles and the like. */
  readonly tokens: ReadonlySet<string>;
  readonly written: string;
  readonly isPlural: boolean;
  /** The nearest verb, with the side on which it stands. */
  readonly verb: string;
  /** The word directly before it. */
  readonly lead: string;
  readonly bag: WordBag;
  readonly around: WordBag;
  readonly before: WordBag;
  readonly after: WordBag;
  readonly modifiers: WordBag;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Person, number and gender of pronouns, in a letter or two. */
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: "i me my mine myself",
    we: "we us our ours",
    second: "you your",
    he: "he him his himself",
    she: "she her hers herself",
    it: "it its itself",
    they: "they them their theirs themselves",
    who: "who whom whose",
    that: "that this what",
    which: "which",
    there: "there where here",
    those: "these those",
    moment: "then when",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

const BARE = listed("the a an his her their its 's this that of in on at and some my our");
const TIMES = listed(
  "day week month year night morning hour time monday tuesday wednesday thursday friday saturday " +
    "sunday afternoon evening today yesterday tomorrow weekend minute tonight january february march " +
    "april may june july august september october november december jan feb mar apr jun jul aug sept " +
    "sep oct nov dec mon tue tues wed thu thurs fri sat sun a.m. p.m. am pm season decade now " +
    "currently recently noon midnight summer winter spring second ago earlier late early period gmt " +
    "et edt est past last next moment date quarter",
);
/** They are of a time only as the head. */
const SELDOM_TIMES = listed(
  "may time second late early last next past now period date season march spring am sun sat",
);
const PLURALS = listed("people police children men women");
const REACH = 8;

export function entityMention(mention: CorpusMention): EntityMention {
  const { words, document } = mention;
  const written = words.written.filter((word) => !BARE.has(word));
  const { tokens } = document.text;
  return {
    ...mention,
    pronoun: PRONOUNS.get(words.written.join(" ")),
    kind: kindOf(mention),
    root: rootOf(words.head),
    tokens: new Set(written),
    written: written.join(" "),
    isPlural: isPlural(mention),
    verb: verbBeside(mention),
    lead: tokens[words.first - 1]?.lower ?? "",
    bag: bagOf(written),
    around: bagOf(words.around),
    before: bagOf(words.before),
    after: bagOf(words.after),
    modifiers: bagOf(words.modifiers),
  };
}

function kindOf({ words }: CorpusMention): EntityMention["kind"] {
  const written = words.written.join(" ");
  const isTime =
    TIMES.has(words.head) ||
    words.written.some((word) => TIMES.has(word) && !SELDOM_TIMES.has(word)) ||
    /^(?:19|20)\d\d$/.test(words.head) ||
    /^\d+:\d+/.test(written);
  if (isTime) return "time";
  if (/\d/.test(written)) return "number";
  return words.headPos === "PROPN" ? "name" : "noun";
}

function isPlural({ words }: CorpusMention): boolean {
  if (words.headPos !== "NOUN") return false;
  if (PLURALS.has(words.headWord)) return true;
  return words.headWord !== words.head && words.headWord.endsWith("s");
}

function verbBeside({ words, document }: CorpusMention): string {
  const { tokens } = document.text;
  const verbAt = (index: number): Token | undefined => {
    const token = tokens[index];
    return token?.pos === "VERB" && token.sentence === words.sentence ? token : undefined;
  };
  for (let distance = 1; distance < REACH; distance += 1) {
    const after = verbAt(words.last + distance);
    if (after !== undefined) return `does ${after.lemma}`;
    const before = verbAt(words.first - distance);
    if (before !== undefined) return `of ${before.lemma}`;
  }
  return "";
}
