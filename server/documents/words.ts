/** Words: how a text is cut into words, and when two words count as the same. */

/** A word of a text; offsets are UTF-16 code units, `end` exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it is compared by. */
  readonly term: string;
}

/**
 * Abbreviations with dots ("U.S."), numbers with separators ("1,000"), and runs of letters and
 * digits with what an apostrophe joins to them ("Maduro’s").
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)?/gu;

const ASCII_WORD = /^[A-Za-z0-9]+$/;
const POSSESSIVE = /['’]s$/iu;
const MARKS_AND_JOINTS = /[\p{M}'’.,]/gu;

/** Letters that Unicode does not decompose, and how they are typed without their keys. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ł", "l"],
  ["ı", "i"],
  ["þ", "th"],
]);
const LETTERS_TO_PLAIN = /[ßæœøđðłıþ]/gu;

/** English words that stand in nearly every sentence and tell nodes apart in none. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  "a an and are as at be been by for from had has have he her his in is it its of on or that the their they this to was were which with".split(
    " ",
  ),
);

/** The terms of a text's words in order, but for those that stand in every text. */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const term = termOf(word);
    if (term !== "" && !STOP_WORDS.has(term)) terms.push(term);
  }
  return terms;
}

/** The words of a text with their places, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    words.push({ start, end: start + match[0].length, term: termOf(match[0]) });
  }
  return words;
}

/** What a word is compared by: lower case, without accents, joints and a possessive ending. */
export function termOf(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return word
    .replace(POSSESSIVE, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS_AND_JOINTS, "")
    .replace(LETTERS_TO_PLAIN, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
