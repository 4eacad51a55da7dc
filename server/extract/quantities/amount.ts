/** Amounts: the numbers of a text with their currency sign, before it is told what they count. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { currencyOfCode, currencyOfLetters, currencyOfSign, isDollarPrefix } from "./currencies.ts";
import { isNumberWord, MAGNITUDES, readDigits, readNumber } from "./read-number.ts";

/** How an amount is written: by digits, by words, by a fraction, or vaguely ("dozens"). */
export type AmountForm = "digits" | "words" | "fraction" | "vague";

/** One number in the text; `span` has its currency sign too. */
export interface Amount extends TokenSpan {
  readonly value: number;
  readonly form: AmountForm;
  readonly currency?: string | undefined;
  /** What the number was multiplied by, 1 for none: "$89 to $93 billion" shares it. */
  readonly magnitude: number;
}

const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Letters that multiply when they stand at the digits: "$13.6M", "$40k". */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["M", 1e6],
  ["B", 1e9],
  ["K", 1e3],
  ["k", 1e3],
]);

/** The amount that begins at token `first`; undefined when none does. */
export function readAmount(text: AnalysedText, first: number): Amount | undefined {
  const glued = readGlued(text, first);
  if (glued !== undefined) return glued;
  const sign = readSign(text.tokens, first);
  const from = sign?.next ?? first;
  const read =
    (sign === undefined ? readVague(text, first) : undefined) ??
    (sign === undefined ? readFraction(text, first) : undefined) ??
    readPlain(text, from, sign !== undefined);
  if (read === undefined) return undefined;
  return { ...read, first, currency: sign?.currency };
}

interface Sign {
  readonly currency: string;
  /** The token after it, where the number begins. */
  readonly next: number;
}

function readSign(tokens: readonly Token[], first: number): Sign | undefined {
  const own = tokens[first];
  const next = tokens[first + 1];
  if (own === undefined || next === undefined) return undefined;
  if (next.text === "$" && isDollarPrefix(own.lower) && next.start - own.end <= 1) {
    const currency = currencyOfSign("$", own.lower) ?? "USD";
    return isNumber(tokens[first + 2]) ? { currency, next: first + 2 } : undefined;
  }
  const isCode = own.text === own.text.toUpperCase();
  const currency =
    currencyOfSign(own.text, undefined) ?? (isCode ? currencyOfCode(own.lower) : undefined);
  return currency !== undefined && isNumber(next) ? { currency, next: first + 1 } : undefined;
}

/** A currency's letters at the digits: "USD10m", "$US55,931,000". */
const GLUED = /(\$?)([A-Z]{1,3})(\d[\d,]*(?:\.\d+)?)(bn|tn|m|k)?(?![\p{L}\d])/uy;
const SCALES: Readonly<Record<string, number>> = { bn: 1e9, tn: 1e12, m: 1e6, k: 1e3 };

function readGlued({ text, tokens }: AnalysedText, first: number): Amount | undefined {
  const token = tokens[first];
  if (token === undefined || !/^(?:\$|[A-Z]{2,3}\d)/.test(token.text)) return undefined;
  GLUED.lastIndex = token.start;
  const match = GLUED.exec(text);
  if (match === null) return undefined;
  const currency = gluedCurrency(match);
  const value = readDigits((match[3] ?? "").replace(/,$/, ""));
  if (currency === undefined || value === undefined) return undefined;
  const last = tokenFrom(tokens, first, token.start + match[0].replace(/,$/, "").length);
  const apart = MAGNITUDES.get(tokens[last]?.lower ?? "");
  const magnitude = apart ?? SCALES[match[4] ?? ""] ?? 1;
  const end = last + (apart === undefined ? 0 : 1);
  return { value: round(value * magnitude), first, last: end, form: "digits", currency, magnitude };
}

function gluedCurrency([, dollar, letters = ""]: RegExpExecArray): string | undefined {
  if (dollar !== "$") return currencyOfLetters(letters);
  const word = letters.toLowerCase();
  return isDollarPrefix(word) ? currencyOfSign("$", word) : undefined;
}

/** The first token from `first` that ends after `end`. */
function tokenFrom(tokens: readonly Token[], first: number, end: number): number {
  let index = first;
  while ((tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index += 1;
  return index;
}

function isNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (readDigits(token.lower) !== undefined || token.lower === "a" || token.lower === "-")
  );
}

function wordsFrom({ tokens, sentences }: AnalysedText, first: number): readonly string[] {
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  return tokens.slice(first, Math.min(first + 12, sentence?.last ?? 0)).map(({ lower }) => lower);
}

type Read = Omit<Amount, "first" | "currency">;

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(text: AnalysedText, first: number): Read | undefined {
  const words = wordsFrom(text, first);
  const [own = "", of, magnitude = ""] = words;
  const value = own === "tens" ? 10 : VAGUE.get(own);
  if (value === undefined) return undefined;
  const more = of === "of" ? VAGUE.get(magnitude) : undefined;
  if (more !== undefined && more > value) {
    return { value: value * more, last: first + 3, form: "vague", magnitude: more };
  }
  return own === "tens" ? undefined : { value, last: first + 1, form: "vague", magnitude: value };
}

/** Words after "half" when it is an amount: "half of", "half the", "half a million". */
const AFTER_HALF = /^(?:of|the|its|their|his|her|all|those|these)$/;
const BEFORE_HALF =
  /^(?:first|second|other|latter|last|top|bottom|better|final|each|and|a|'s|this|that)$/;

/** "half of", "two-thirds", "a quarter of", "one in five". */
function readFraction(text: AnalysedText, first: number): Read | undefined {
  const words = wordsFrom(text, first);
  const [own = ""] = words;
  if (own === "half") return readHalf(text, first);
  if (readDigits(own) !== undefined) return undefined;
  const count = own === "a" ? 1 : readNumber([own])?.value;
  if (count === undefined) return undefined;
  return readPart(words, first, count) ?? (own === "one" ? readOneIn(words, first) : undefined);
}

/** "two-thirds", "a third of". */
function readPart(words: readonly string[], first: number, count: number): Read | undefined {
  const hyphen = words[1] === "-" ? 1 : 0;
  const part = PARTS.get(words[1 + hyphen] ?? "");
  if (part === undefined || count >= part) return undefined;
  if (count === 1 && hyphen === 0 && words[2] !== "of") return undefined;
  return { value: count / part, last: first + 2 + hyphen, form: "fraction", magnitude: 1 };
}

/** "one in five", "one out of three". */
function readOneIn(words: readonly string[], first: number): Read | undefined {
  const length = words[1] === "in" ? 3 : words[1] === "out" && words[2] === "of" ? 4 : 0;
  const total = readNumber([words[length - 1] ?? ""])?.value ?? 0;
  if (length === 0 || total < 2 || total > LARGEST_SHARE) return undefined;
  return { value: 1 / total, last: first + length, form: "fraction", magnitude: 1 };
}

/** "one in 1999" is no share. */
const LARGEST_SHARE = 1000;

function readHalf({ tokens }: AnalysedText, first: number): Read | undefined {
  const [before, after, then] = [tokens[first - 1], tokens[first + 1], tokens[first + 2]];
  if (after === undefined || BEFORE_HALF.test(before?.lower ?? "")) return undefined;
  const magnitude = MAGNITUDES.get(then?.lower ?? "");
  if (/^an?$/.test(after.lower) && magnitude !== undefined) {
    return { value: magnitude / 2, last: first + 3, form: "words", magnitude };
  }
  return AFTER_HALF.test(after.lower)
    ? { value: 0.5, last: first + 1, form: "fraction", magnitude: 1 }
    : undefined;
}

function readPlain(text: AnalysedText, first: number, isMoney: boolean): Read | undefined {
  const words = wordsFrom(text, first);
  const [own = "", second = ""] = words;
  if (own === "a" || own === "an") return readArticle(words, first, isMoney);
  if (own !== "minus" && !(own === "-" && isMoney)) return readCount(text, first, isMoney);
  const rest = readCount(text, first + (second === "-" ? 2 : 1), isMoney);
  return rest === undefined ? undefined : { ...rest, value: -rest.value };
}

function readCount(text: AnalysedText, first: number, isMoney: boolean): Read | undefined {
  const words = wordsFrom(text, first);
  const read = readNumber(words);
  if (read === undefined) return undefined;
  const form: AmountForm = isNumberWord(words[0] ?? "") ? "words" : "digits";
  const value = isAfterPoint(text.tokens, first) ? Number(`0.${words[0] ?? "0"}`) : read.value;
  const last = first + read.length;
  const by = readScale(text.tokens, { last, isMoney, form });
  if (by !== undefined) return { value: round(value * by), last: last + 1, form, magnitude: by };
  return { value: round(value), last, form, magnitude: magnitudeOf(words, read.length) };
}

/** The "001" of ".001". */
function isAfterPoint(tokens: readonly Token[], first: number): boolean {
  const [beforeThat, before, own] = tokens.slice(Math.max(0, first - 2), first + 1);
  return before?.text === "." && before.end === own?.start && beforeThat?.end !== before.start;
}

/** "13.6" times a million is 13600000, not 13599999.999999998. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** "a million", "a dozen", "a hundred and fifty". */
function readArticle(words: readonly string[], first: number, isMoney: boolean): Read | undefined {
  const [, second = ""] = words;
  if (second === "dozen") return { value: 12, last: first + 2, form: "words", magnitude: 1 };
  if (!MAGNITUDES.has(second) || (second.length === 2 && !isMoney)) return undefined;
  const read = readNumber(["one", ...words.slice(1)]);
  if (read === undefined) return undefined;
  return {
    value: read.value,
    last: first + read.length,
    form: "words",
    magnitude: MAGNITUDES.get(second) ?? 1,
  };
}

function magnitudeOf(words: readonly string[], length: number): number {
  return MAGNITUDES.get(words[length - 1] ?? "") ?? 1;
}

/** What a letter at the digits, or "dozen" after them, multiplies by. */
function readScale(
  tokens: readonly Token[],
  { last, isMoney, form }: { last: number; isMoney: boolean; form: AmountForm },
): number | undefined {
  const [number, next] = [tokens[last - 1], tokens[last]];
  if (number === undefined || next === undefined) return undefined;
  if (next.lower === "dozen") return 12;
  if (form !== "digits" || next.start !== number.end) return undefined;
  return LETTERS.get(isMoney ? next.text.toUpperCase() : next.text);
}
