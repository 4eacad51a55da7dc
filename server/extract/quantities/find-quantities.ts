/** Quantities: the numbers of a text with what they count, how they are bounded and whether they rose or fell. */

import type { Bound } from "../../model/quantity.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import type { DateExpression, QuantityExpression } from "../extraction.ts";
import { type Amount, readAmount } from "./amount.ts";
import { boundOf, type BoundWords, changeOf } from "./bound-of.ts";
import { isQuantity } from "./is-quantity.ts";
import { type Unit, unitOf } from "./unit-of.ts";

/** One quantity while it is put together, in tokens. */
interface Counted {
  readonly amount: Amount;
  readonly unit: Unit;
  /** The upper end of a range. */
  readonly to?: number | undefined;
}

/**
 * The quantities of `text` in its order, none within another. A position runs from the words that
 * bound the number to the unit. Money has its ISO 4217 code for unit ("USD"), "%" and "per cent" are
 * "percent", a rate is "USD per barrel"; other units are as written, without adjectives. "dozens",
 * "millions" are more than 12, than 1,000,000.
 *
 * What stands in a date of `dates` is none, but for a duration ("three years").
 */
export function findQuantities(
  text: AnalysedText,
  options: { readonly dates: readonly DateExpression[] },
): readonly QuantityExpression[] {
  const dated = tokensOfDates(text, options.dates);
  const found: QuantityExpression[] = [];
  let counted: Counted | undefined;
  /** The first token after the last quantity's words. */
  let free = 0;
  for (let index = 0; index < text.tokens.length;) {
    const isOpen = mayBegin(text, index) && !dated.has(index);
    const next = isOpen ? readCounted(text, index, dated) : undefined;
    if (next === undefined) {
      index += 1;
      continue;
    }
    const whole = withUnitOfLast(text, next, counted);
    index = Math.max(index + 1, whole.unit.last, whole.amount.last);
    if (!isQuantity(text, whole.amount, whole.unit)) continue;
    const words = boundWords(text, whole, free);
    const span = spanOf(whole, words);
    const own = expressionOf(text, whole, { span, bound: words?.bound });
    found.push(isConversion(text, whole, counted) ? withBoundOf(own, found.at(-1)) : own);
    counted = whole;
    index = Math.max(index, span.last);
    free = index;
  }
  return found;
}

/** Tokens in dates other than durations. */
function tokensOfDates(
  { tokens }: AnalysedText,
  dates: readonly DateExpression[],
): ReadonlySet<number> {
  const dated = new Set<number>();
  let index = 0;
  for (const { position, value } of dates) {
    const isDuration = value !== undefined && /^P[T\d]/.test(value);
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= position.start) index += 1;
    for (; index < tokens.length && (tokens[index]?.start ?? 0) < position.end; index += 1) {
      if (!isDuration) dated.add(index);
    }
  }
  return dated;
}

const MAY_BEGIN =
  /^(?:\d|[$£€¥₹₽₩₪]|(?:us|u\.s\.|c|a|au|hk|nz|s|r|usd|eur|gbp|jpy|cad|aud|an|half|minus|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|hundred|thousand|million|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$)/;

function mayBegin({ tokens }: AnalysedText, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && MAY_BEGIN.test(token.lower);
}

function readCounted(
  text: AnalysedText,
  first: number,
  dated: ReadonlySet<number>,
): Counted | undefined {
  const amount = readAmount(text, first);
  if (amount === undefined) return undefined;
  const own = unitOf(text, amount);
  const upper = readUpper(text, amount, own);
  if (upper === undefined || dated.has(upper.amount.first)) return { amount, unit: own };
  const { value, magnitude } = upper.amount;
  // "$89 to $93 billion": the magnitude said once is that of both.
  const isShared =
    amount.magnitude === 1 &&
    magnitude > 1 &&
    amount.value < 1000 &&
    amount.value <= value / magnitude;
  const low = isShared ? amount.value * magnitude : amount.value;
  const currency = amount.currency ?? upper.amount.currency;
  const unit = upper.unit.unit === "" ? { ...own, last: upper.amount.last } : upper.unit;
  return { amount: { ...amount, value: low, last: upper.amount.last, currency }, unit, to: value };
}

/** The upper end of a range that begins with the amount: "15 to 22", "between $62 and $68", "5–10W". */
function readUpper(text: AnalysedText, amount: Amount, unit: Unit): Counted | undefined {
  if (amount.form === "fraction" || amount.form === "vague") return undefined;
  const link = linkAfter(text, amount, unit);
  const upper = link === undefined ? undefined : readAmount(text, link + 1);
  if (upper === undefined || !isUpper(text, amount, upper)) return undefined;
  const currency = upper.currency ?? amount.currency;
  return { amount: upper, unit: unitOf(text, { ...upper, currency }) };
}

/** The "to" or hyphen between two ends, after the first one's unit if that is said twice. */
function linkAfter({ tokens }: AnalysedText, amount: Amount, unit: Unit): number | undefined {
  const isNear = unit.last === amount.last || unit.isMeasure;
  const at = isNear ? unit.last : amount.last + (tokens[amount.last]?.pos === "NOUN" ? 1 : 0);
  const link = tokens[at];
  const isSame =
    link !== undefined &&
    link.sentence === tokens[amount.first]?.sentence &&
    tokens[at + 1]?.sentence === link.sentence;
  return isSame && mayLink(tokens, amount, link.lower) ? at : undefined;
}

function isUpper({ tokens }: AnalysedText, amount: Amount, upper: Amount): boolean {
  if (upper.form === "fraction") return false;
  if (upper.currency !== undefined && amount.currency === undefined) return false;
  const isFrom = tokens[amount.first - 1]?.lower === "from";
  const { value } = amount;
  if (isFrom) return true;
  return upper.value !== value && (upper.value > value || upper.value * amount.magnitude > value);
}

function mayLink(
  tokens: readonly Token[],
  { first, value, magnitude }: Amount,
  link: string,
): boolean {
  const before = tokens[first - 1]?.lower;
  // "rose by $43.6 billion to $419.2 billion" is a change and a level.
  if (/^(?:to|-|–|—)$/.test(link)) return !(link === "to" && before === "by");
  if (link === "and") return before === "between";
  return link === "or" && magnitude === 1 && value < 100 && value !== 1;
}

/** "killed five": whom such verbs count goes without saying. */
const OF_PEOPLE = /^(?:kill|injur|wound|arrest|detain|hospitali[sz]|evacuat)(?:e|ed|es|ing|s)?$/;

/** A unit that the words after do not tell: that of the verb, or of the amount it is set against. */
function withUnitOfLast(text: AnalysedText, own: Counted, last: Counted | undefined): Counted {
  if (own.unit.unit !== "") return own;
  const { tokens } = text;
  const start = boundOf(text, own.amount.first, own.amount.first)?.at ?? own.amount.first;
  const before = tokens[start - 1];
  if (before === undefined || before.sentence !== tokens[start]?.sentence) return own;
  const unit = OF_PEOPLE.test(before.lower) ? "people" : unitAgainst(text, before, last);
  return unit === undefined ? own : { ...own, unit: { ...own.unit, unit } };
}

/** "from 3 million bpd to under 800,000". */
function unitAgainst(
  { tokens }: AnalysedText,
  before: Token,
  last: Counted | undefined,
): string | undefined {
  if (last === undefined || !/^(?:to|from)$/.test(before.lower)) return undefined;
  const isSame = tokens[last.amount.first]?.sentence === before.sentence;
  return isSame && last.unit.unit !== "" ? last.unit.unit : undefined;
}

/** The bound's words, unless they are another quantity's. */
function boundWords(
  text: AnalysedText,
  { amount, unit }: Counted,
  free: number,
): BoundWords | undefined {
  const words = boundOf(text, firstOf(text, amount), Math.max(unit.last, amount.last));
  return words === undefined || words.at < free ? undefined : words;
}

function expressionOf(
  text: AnalysedText,
  { amount, unit, to }: Counted,
  { span, bound = "exactly" }: { span: TokenSpan; bound?: Bound | undefined },
): QuantityExpression {
  return {
    position: positionOf(text, span),
    value: amount.value,
    ...(to === undefined ? {} : { to }),
    unit: unit.unit,
    bound: amount.form === "vague" ? "more than" : bound,
    change: changeOf(text, span.first, unit.isMeasure),
    confidence: confidenceOf(amount, unit),
  };
}

/** "296 hp (224 kW)": the same in another unit, bounded alike. */
function isConversion({ tokens }: AnalysedText, own: Counted, last: Counted | undefined): boolean {
  if (last === undefined) return false;
  const before = tokens[own.amount.first - 1]?.text ?? "";
  const isNext = own.amount.first - Math.max(last.unit.last, last.amount.last) === 1;
  return isNext && (before === "(" || before === "/");
}

function withBoundOf(
  own: QuantityExpression,
  last: QuantityExpression | undefined,
): QuantityExpression {
  if (last === undefined || own.bound !== "exactly" || own.change !== undefined) return own;
  return { ...own, bound: last.bound, change: last.change };
}

/** Where bounds stand before: a range's "between" or "from" comes after them. */
function firstOf({ tokens }: AnalysedText, amount: Amount): number {
  return /^(?:between|from)$/.test(tokens[amount.first - 1]?.lower ?? "")
    ? amount.first - 1
    : amount.first;
}

function spanOf({ amount, unit }: Counted, words: BoundWords | undefined): TokenSpan {
  const last = Math.max(amount.last, unit.last);
  if (words === undefined) return { first: amount.first, last };
  return words.at < amount.first
    ? { first: words.at, last }
    : { first: amount.first, last: Math.max(last, words.at) };
}

/** The share of the class's values that are NewsQuant's too, measured on its development half. */
const CONFIDENCE = {
  money: 0.94,
  measure: 0.96,
  counted: 0.94,
  one: 0.75,
  bare: 0.75,
  vague: 0.9,
} as const;

function confidenceOf(amount: Amount, unit: Unit): number {
  if (amount.currency !== undefined) return CONFIDENCE.money;
  if (unit.isMeasure) return CONFIDENCE.measure;
  if (amount.form === "vague" || amount.form === "fraction") return CONFIDENCE.vague;
  if (amount.form === "words" && amount.value === 1) return CONFIDENCE.one;
  return unit.unit === "" ? CONFIDENCE.bare : CONFIDENCE.counted;
}
