/** The analysed text: a document's words with their parts of speech, sentences and quotations; read once. */

import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { TextPosition } from "../model/selector.ts";
import { splitSentences } from "../documents/split-sentences.ts";

/** One word or mark; offsets are UTF-16 code units of the text. */
export interface Token extends TextPosition {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech (UD v2). */
  readonly pos: string;
  /** Index of its sentence in `AnalysedText.sentences`. */
  readonly sentence: number;
}

/** Token indices from `first` up to but not including `last`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

export interface AnalysedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the text's order; every token lies in one of them. */
  readonly sentences: readonly (TextPosition & TokenSpan)[];
}

/**
 * Words, numbers with their separators, contractions apart from what they hang on ("do" "n't",
 * "Trump" "'s"), dotted abbreviations whole, hyphens and every other mark by itself; typewriter
 * quotes ('' and ``) are one mark.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)\]]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#]\w+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs)\.(?=\s+[\p{L}\p{N}]|,)`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d]|[.,:]\d)|\d+(?:[.,:]\d+)*`,
    String.raw`(?:can|CAN|Can)(?=not\b)`,
    String.raw`[\p{L}\p{M}\p{N}]+?(?=n['’]t\b)`,
    String.raw`n['’]t\b`,
    String.raw`['’](?:s|S|re|ve|ll|d|m)\b`,
    String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}&]|['’](?!(?:s|S|re|ve|ll|d|m)\b)(?=\p{L}))*`,
    String.raw`''|\x60\x60|\.{2,}|--+`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);

const nlp = winkNLP(model, ["pos"]);

/** Bytes that one reading of the part-of-speech tagger takes at most: its memory grows with them. */
const TAGGED_AT_ONCE = 100_000;

/** The text's tokens and sentences; the same for the same text. */
export function analyseText(text: string): AnalysedText {
  const sentences = splitSentences(text);
  const tags = tagWords(text, sentences);
  const tokens: Token[] = [];
  const spans = sentences.map(({ start, end }, sentence) => {
    const first = tokens.length;
    for (const match of text.slice(start, end).matchAll(TOKEN)) {
      const [word] = match;
      const from = start + match.index;
      const lower = word.toLowerCase().replaceAll("’", "'");
      const tag = tags.at(from, from + word.length);
      tokens.push({
        start: from,
        end: from + word.length,
        text: word,
        lower,
        lemma: tag.lemma ?? lower,
        pos: tag.pos,
        sentence,
      });
    }
    return { start, end, first, last: tokens.length };
  });
  return { text, tokens, sentences: spans };
}

interface Tag {
  readonly pos: string;
  /** Absent when the tagger's word is not the whole token. */
  readonly lemma?: string | undefined;
}

interface TaggedWord extends TextPosition {
  readonly pos: string;
  readonly lemma: string;
}

/** Reads tags in the text's order: each question is at or after the one before. */
class TagReader {
  readonly #words: readonly TaggedWord[];
  #next = 0;

  constructor(words: readonly TaggedWord[]) {
    this.#words = words;
  }

  at(start: number, end: number): Tag {
    let word = this.#words[this.#next];
    while (word !== undefined && word.end <= start) {
      this.#next += 1;
      word = this.#words[this.#next];
    }
    if (word === undefined || word.start >= end) return { pos: "X" };
    const isWhole = word.start === start && word.end === end;
    return { pos: word.pos, lemma: isWhole ? word.lemma : undefined };
  }
}

function tagWords(text: string, sentences: readonly TextPosition[]): TagReader {
  const words: TaggedWord[] = [];
  let start = sentences[0]?.start ?? 0;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next !== undefined && next.end - start < TAGGED_AT_ONCE) continue;
    tagPart(text, { start, end: sentence.end }, words);
    start = next?.start ?? sentence.end;
  }
  return new TagReader(words);
}

function tagPart(text: string, { start, end }: TextPosition, words: TaggedWord[]): void {
  const part = text.slice(start, end);
  const tagged = nlp.readDoc(part).tokens();
  const values = tagged.out();
  const parts = tagged.out(nlp.its.pos);
  // The library's types say that a lemma needs more arguments than it does.
  const lemmas = tagged.out(nlp.its.lemma as unknown as typeof nlp.its.pos);
  let cursor = 0;
  for (const [index, value] of values.entries()) {
    const found = part.indexOf(value, cursor);
    if (found === -1) continue;
    cursor = found + value.length;
    const pos = parts[index] ?? "X";
    const lemma = lemmas[index] ?? value.toLowerCase();
    words.push({ start: start + found, end: start + cursor, pos, lemma });
  }
}

/** The words from token `first` up to but not including `last`, as a position in the text. */
export function positionOf({ tokens }: AnalysedText, { first, last }: TokenSpan): TextPosition {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  if (start === undefined || end === undefined || first >= last) {
    throw new RangeError(`Cannot place tokens ${first}–${last}: there are ${tokens.length}`);
  }
  return { start, end };
}
