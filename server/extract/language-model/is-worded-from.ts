/** Wording: whether a sentence of a model's says nothing that the words it quotes do not say. */

export interface WordedFrom {
  /** The words that it quotes. */
  readonly quotes: readonly string[];
  /** Names that it may put in for pronouns. */
  readonly names: readonly string[];
  /** The text around the quotes. */
  readonly around: string;
}

/** Of a sentence's words, at least so many are quoted or names; the others stand around the quotes. */
const QUOTED_SHARE = 0.6;

const STOP_WORDS = new Set(
  (
    "a an the and or but if of in on at to for from by with as into over after before about " +
    "against between during is are was were be been being am has have had having do does did " +
    "will would shall should can could may might must it its he she they them their his her him " +
    "this that these those there here who which what when where while than then so such also not " +
    "no never more most very out up off down made make took take taken carried carry i we you our your my me us said says say saying"
  ).split(" "),
);
const NEGATIONS = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/iu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/**
 * Whether `sentence` is made of the words it quotes, names, and a few that stand around: every word
 * that means something stands there in some form. This keeps a model that was talked into something
 * from saying it beside words that are true. A sentence that fails may be true all the same: on the
 * sample story people worded every other claim more freely.
 */
export function isWordedFrom(sentence: string, { quotes, names, around }: WordedFrom): boolean {
  const wanted = contentWords(sentence);
  if (wanted.length === 0) return false;
  const quoted = stemsOf([...quotes, ...names].join(" "));
  const near = new Set([...quoted, ...stemsOf(around)]);
  const quotedCount = wanted.filter((word) => quoted.has(stem(word))).length;
  if (quotedCount < wanted.length * QUOTED_SHARE) return false;
  return wanted.every((word) => near.has(stem(word)));
}

/** Whether one of them says no and the other does not. */
export function differsInNegation(sentence: string, quotes: readonly string[]): boolean {
  return NEGATIONS.test(sentence) !== NEGATIONS.test(quotes.join(" "));
}

function contentWords(text: string): readonly string[] {
  return [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => word.length > 1 || /\p{N}/u.test(word))
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(WORD)].map(([word]) => stem(word)));
}

/** Letters that tell words apart well enough whatever their ending. */
const STEM_LENGTH = 5;

function stem(word: string): string {
  const lower = word.toLowerCase().normalize("NFKC");
  if (/^\p{N}/u.test(lower)) return lower;
  return lower.replace(/(?:ies|es|s|y|ed|d|e)$/u, "").slice(0, STEM_LENGTH) || lower;
}
