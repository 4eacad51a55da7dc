/** The context of a name: its words, and the words before and behind it in its sentence. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import { nameKey } from "./name-key.ts";
import type { TrimmedName } from "./trim-name.ts";
import { wordsOf } from "./trim-name.ts";

export interface NameContext {
  readonly written: string;
  readonly key: string;
  readonly words: readonly Token[];
  /** Words among them that begin with a letter. */
  readonly length: number;
  readonly first: string;
  readonly last: string;
  /** The lower-case word before it: a title, or what stands there; empty at a sentence's beginning. */
  readonly title: string;
  /** The word before it in its sentence; undefined at its beginning. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly next: Token | undefined;
}

export function contextOf(text: AnalysedText, name: TrimmedName): NameContext {
  const { tokens, sentences } = text;
  const words = tokens.slice(name.first, name.last);
  const sentence = sentences[words[0]?.sentence ?? 0];
  const before = name.first === sentence?.first ? undefined : tokens[name.first - 1];
  const written = wordsOf(text, name);
  return {
    written,
    key: nameKey(written),
    words,
    length: words.filter(({ text: word }) => /^\p{L}/u.test(word)).length,
    first: words[0]?.lower ?? "",
    last: words.at(-1)?.lower ?? "",
    title: name.title ?? before?.lower.replace(".", "") ?? "",
    before,
    after: tokens[name.last],
    next: tokens[name.last + 1],
  };
}
