/** Sentences: a text cut where its sentences, headings and list entries end. */

import type { TextPosition } from "../model/selector.ts";

const LINE = /[^\r\n\u2028\u2029]+/gu;
/** A bullet or number at the start of a line; it is no part of the sentence. */
const BULLET = /^\s*(?:[-*•‣◦–—]|\d{1,3}[.)])\s+/u;

/**
 * Abbreviations after which a sentence goes on: titles, months, and "No.". Initials and dotted
 * capitals ("J.", "U.S.") are recognised by their form.
 */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s("“‘'\u2014])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|` +
    String.raw`Sen|Rep|Gov|Rev|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|` +
    String.raw`approx|e\.g|i\.e|cf|al)\.)\s*$`,
  "u",
);
const DOTTED_CAPITALS = /\p{Lu}\.\p{Lu}\.\s*$/u;
/** Words that, capitalised after "U.S.", begin a sentence and seldom a name. */
const OPENING_WORD =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|However|This|That|These|Those|There|After|Before|When|While|Since|Yet|And|No)\b/u;
/** "9 a.m. Tuesday", "5 p.m. EST": what a time of the clock goes on with. */
const CLOCK = /\d\s?[ap]\.m\.\s*$/iu;
const AFTER_CLOCK = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC)\b/u;
const LOWER_CASE = /^["“‘'(]?\p{Ll}/u;

const SEGMENTERS = new Map<string, Intl.Segmenter>();

/**
 * The sentences of `text` in its order: no two overlap, none is empty, and every character outside
 * them is white space or a bullet. A line break ends a sentence, so headings and list entries are
 * sentences of their own.
 *
 * Within a line the boundaries are those of UAX #29, save after abbreviations and before a word in
 * lower case ("“Where?” he asked").
 */
export function splitSentences(text: string, language = "en"): readonly TextPosition[] {
  return [...text.matchAll(LINE)].flatMap((match) => {
    const [bullet = ""] = BULLET.exec(match[0]) ?? [];
    const line = match[0].slice(bullet.length);
    const offset = match.index + bullet.length;
    return splitLine(line, language).flatMap((part) => trimmed(text, part, offset));
  });
}

function splitLine(line: string, language: string): readonly TextPosition[] {
  const parts: TextPosition[] = [];
  for (const { index, segment } of segmenter(language).segment(line)) {
    const last = parts.at(-1);
    const end = index + segment.length;
    if (last !== undefined && goesOn(line.slice(last.start, last.end), segment)) {
      parts[parts.length - 1] = { start: last.start, end };
    } else {
      parts.push({ start: index, end });
    }
  }
  return parts;
}

function goesOn(before: string, after: string): boolean {
  if (LOWER_CASE.test(after)) return true;
  if (CLOCK.test(before) && AFTER_CLOCK.test(after)) return true;
  if (!ABBREVIATION.test(before)) return false;
  return !(DOTTED_CAPITALS.test(before) && OPENING_WORD.test(after));
}

function trimmed(text: string, part: TextPosition, offset: number): readonly TextPosition[] {
  const words = text.slice(offset + part.start, offset + part.end);
  const start = offset + part.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? [{ start, end }] : [];
}

function segmenter(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  SEGMENTERS.set(language, made);
  return made;
}
