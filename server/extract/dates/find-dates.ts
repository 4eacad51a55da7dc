/** Dates: the time expressions of a text, resolved against its publication date where they can be. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import type { DateExpression } from "../extraction.ts";
import { ABSOLUTE_DATES } from "./absolute-dates.ts";
import { type CalendarTime, dayOf, type Grain, GRAINS } from "./calendar.ts";
import { DATE_REFERENCES } from "./date-references.ts";
import type { DateContext, DateRule, Reading } from "./date-rule.ts";
import { startsCount } from "./date-words.ts";
import { DURATIONS } from "./durations.ts";
import { PERIODS } from "./periods.ts";
import { RELATIVE_DATES } from "./relative-dates.ts";
import { joinedRange } from "./joined-range.ts";
import { openSide } from "./open-side.ts";
import { timeSpanOf } from "./time-span-of.ts";

const RULES: readonly DateRule[] = [
  ...ABSOLUTE_DATES,
  ...RELATIVE_DATES,
  ...PERIODS,
  ...DURATIONS,
  ...DATE_REFERENCES,
];

const PATTERNS = RULES.map(({ pattern }) => new RegExp(`(?:${pattern})(?= |$)`, "y"));

/** A word that every expression has one of: only near it is any looked for. */
const TRIGGER =
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|weekend|period)s?|century|centuries|spring|summer|autumn|fall|winter|morning|afternoon|evening|today|yesterday|tomorrow|tonight|now|currently|nowadays|presently|recently|previously|recent|current|soon|future|past|present|point|moment|stage|term|noon|midday|midnight|thanksgiving|christmas|halloween|independence|veterans|labor|election|valentine|(?:hour|dai|night|week|month|quarter|year)ly|annually|q[1-4]|half|[ap]|[ap]m|nineteen|eighteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|1\d\d\d|20\d\d|\d\d0s|\d0s|\d{4}s|\d{1,2}:\d\d|\/|two)$/;

/** Words from the first of an expression to its trigger, at most. */
const REACH = 8;

/** What `published` may say: a year, a month or a day. */
const PUBLISHED = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

interface Published {
  readonly day: number;
  readonly grain: Grain;
  readonly written: string;
}

function readPublished(written: string | undefined): Published | undefined {
  const [whole, year, month, day] = PUBLISHED.exec(written ?? "") ?? [];
  if (whole === undefined) return undefined;
  const grain = day !== undefined ? "clock" : month !== undefined ? "month" : "year";
  return { day: dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)), grain, written: whole };
}

interface Found {
  readonly rule: DateRule;
  readonly span: TokenSpan;
  readonly reading: Reading;
}

/**
 * The time expressions of `text` in its order, none within another. `value` is TIMEX3's and `time`
 * the same in EDTF; both are absent where the publication date, which relative ones count from, is
 * not known to their grain. "since" and "until" before an expression open a side of its `time`;
 * "from X to Y" and "between X and Y" give both the range.
 */
export function findDates(
  text: AnalysedText,
  options: { readonly published?: string | undefined },
): readonly DateExpression[] {
  const found = findByRule(text, options);
  return found.map((own, index) => {
    const range = rangeWith(text, own, found[index + 1]) ?? rangeWith(text, found[index - 1], own);
    return expressionOf(text, own, range);
  });
}

/** The range that two expressions in a row are the ends of. */
function rangeWith(
  text: AnalysedText,
  earlier: Found | undefined,
  later: Found | undefined,
): string | undefined {
  const [start, end] = [earlier?.reading.edtf, later?.reading.edtf];
  if (earlier === undefined || later === undefined) return undefined;
  if (start === undefined || end === undefined) return undefined;
  return joinedRange(text, { span: earlier.span, edtf: start }, { span: later.span, edtf: end });
}

function expressionOf(
  text: AnalysedText,
  { span, reading, rule }: Found,
  range: string | undefined,
): DateExpression {
  const position = positionOf(text, span);
  const { confidence } = rule;
  const { value, edtf, ground } = reading;
  if (edtf === undefined) return { position, value, confidence };
  const words = text.text.slice(position.start, position.end);
  const opened = range === undefined ? openSide(text, span, edtf) : { edtf: range };
  const stated = opened.word === undefined ? words : `${opened.word} ${words}`;
  const time = timeSpanOf(opened.edtf, { stated, inferred: ground !== undefined, ground });
  return { position, value, time, confidence };
}

function findByRule(
  analysed: AnalysedText,
  options: { readonly published?: string | undefined },
): readonly Found[] {
  const reader = new DateReader(analysed, readPublished(options.published));
  for (const sentence of analysed.sentences) reader.readSentence(sentence);
  return reader.found;
}

/** Reads sentence by sentence: an expression may count from the ones before it. */
class DateReader {
  readonly found: Found[] = [];
  readonly #analysed: AnalysedText;
  readonly #published: Published | undefined;
  #last: CalendarTime | undefined;
  #period: CalendarTime | undefined;

  constructor(analysed: AnalysedText, published: Published | undefined) {
    this.#analysed = analysed;
    this.#published = published;
  }

  readSentence({ first, last }: TokenSpan): void {
    const words = this.#analysed.tokens.slice(first, last).map(({ lower }) => lower);
    const triggers = words.map((word) => TRIGGER.test(word));
    if (!triggers.includes(true)) return;
    const line = new WordLine(words);
    let next = 0;
    while (next < words.length) {
      const isNear = triggers.slice(next, next + REACH).includes(true);
      const length = isNear && mayStart(words[next] ?? "") ? this.#match(line, next, first) : 0;
      next += Math.max(1, length);
    }
  }

  /** Takes the longest match that begins at the word; how many words it has, 0 for none. */
  #match(line: WordLine, index: number, first: number): number {
    const candidates: { rule: DateRule; groups: RegExpExecArray["groups"]; length: number }[] = [];
    const at = line.offsets[index] ?? 0;
    for (const [rule, pattern] of PATTERNS.entries()) {
      pattern.lastIndex = at;
      const match = pattern.exec(line.text);
      const own = RULES[rule];
      if (match === null || own === undefined) continue;
      candidates.push({
        rule: own,
        groups: match.groups,
        length: line.countWords(index, match[0]),
      });
    }
    for (const { rule, groups, length } of candidates.toSorted(
      (one, two) => two.length - one.length,
    )) {
      const span = { first: first + index, last: first + index + length };
      const reading = rule.read(groups ?? {}, this.#contextOf(span));
      if (reading === undefined) continue;
      this.#keep({ rule, span, reading });
      return length;
    }
    return 0;
  }

  #keep(found: Found): void {
    this.found.push(found);
    const { point } = found.reading;
    if (point === undefined) return;
    this.#last = point;
    if (point.grain === "quarter" || point.grain === "half") this.#period = point;
  }

  #contextOf(span: TokenSpan): DateContext {
    const published = this.#published;
    return {
      analysed: this.#analysed,
      span,
      publishedAt: (grain) => {
        const isKnown = published !== undefined && isAtLeast(published.grain, grain);
        return isKnown ? published.day : undefined;
      },
      published: published?.written ?? "",
      last: this.#last,
      period: this.#period,
    };
  }
}

/** Whether what is known to `known` is known to `asked`. */
function isAtLeast(known: Grain, asked: Grain): boolean {
  return GRAINS.indexOf(asked) <= GRAINS.indexOf(known);
}

/** Words that no expression begins with, though one may stand near. */
const NEVER_FIRST =
  /^(?:in|of|to|for|and|on|at|by|with|said|says|from|was|were|is|are|has|have|had|that|[,.;:'"“”()])$/;

function mayStart(word: string): boolean {
  return startsCount(word) || word === "that" || !NEVER_FIRST.test(word);
}

/** A sentence's words, joined by one space each. */
class WordLine {
  readonly text: string;
  readonly offsets: readonly number[];

  constructor(words: readonly string[]) {
    this.text = words.join(" ");
    let offset = 0;
    this.offsets = words.map((word) => {
      const own = offset;
      offset += word.length + 1;
      return own;
    });
  }

  /** Words that the match has, which ends at the end of one. */
  countWords(from: number, match: string): number {
    const end = (this.offsets[from] ?? 0) + match.length;
    let count = 0;
    while ((this.offsets[from + count] ?? Number.POSITIVE_INFINITY) < end) count += 1;
    return count;
  }
}
