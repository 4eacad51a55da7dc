/** What is a number but no quantity: years, ages, scores, the numbers in names, "one" as a pronoun. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import type { Amount } from "./amount.ts";
import type { Unit } from "./unit-of.ts";

/** Words before a number that only tells one of many apart. */
const NUMBERED =
  /^(?:no\.?|number|chapter|article|section|resolution|flight|route|highway|interstate|page|channel|room|apartment|unit|phase|stage|tier|level|group|league|game|week|day|round|part|volume|version|episode|season|category|class|model|type|boeing|airbus|iphone|galaxy|windows|fortune|top|formula|division|article|protocol|g|f|m|s)$/;
const AGE_VERB = /^(?:aged|age|ages)$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2060;

/** Whether the amount counts something; what stands in a date is left out before this. */
export function isQuantity(text: AnalysedText, amount: Amount, unit: Unit): boolean {
  const { tokens } = text;
  if (amount.currency !== undefined) return true;
  if (isPartOfNumber(tokens, amount) || isAge(tokens, amount, unit)) return false;
  if (unit.isMeasure || amount.form === "fraction") return true;
  if (isAdjective(tokens, amount) || isRank(tokens, amount, unit)) return false;
  if (amount.form === "words") return isCountWord(tokens, amount, unit);
  if (amount.form === "vague") return true;
  return !isNameNumber(tokens, amount, unit) && !isYear(tokens, amount, unit);
}

/** "the bottom three", "the final four". */
function isRank(tokens: readonly Token[], { first }: Amount, unit: Unit): boolean {
  return (
    unit.unit === "" && /^(?:top|bottom|final|big|last|first)$/.test(tokens[first - 1]?.lower ?? "")
  );
}

/** A digit group of something longer: "F-16", "9/11", "3:52", "2-0", "COVID -19". */
function isPartOfNumber(tokens: readonly Token[], { first, last, form }: Amount): boolean {
  if (form !== "digits") return false;
  return isJoinedBefore(tokens, first) || isJoinedAfter(tokens, last);
}

/** Words before a hyphen that bound the number after it. */
const PREFIX = /^(?:sub|minus|now|only|just)$/;

function isJoinedBefore(tokens: readonly Token[], first: number): boolean {
  const [word, mark, own] = tokens.slice(Math.max(0, first - 2), first + 1);
  if (word === undefined || mark === undefined || mark.end !== own?.start) return false;
  if (!/^[-/⁄–:#@]$/.test(mark.text) || PREFIX.test(word.lower)) return false;
  if (mark.text === "-" && /^\p{Lu}{2,}$/u.test(word.text)) return true;
  return word.end === mark.start && (mark.text !== "–" || /\d$/.test(word.text));
}

function isJoinedAfter(tokens: readonly Token[], last: number): boolean {
  const [number, after, afterThat] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (after === undefined || after.start !== number?.end || !/^[-/⁄:'’′]$/.test(after.text))
    return false;
  if (afterThat?.start !== after.end) return false;
  return /^\d/.test(afterThat.text) || after.text !== "-";
}

/** Nobody is older: a site that is "2,900 years old" has a quantity. */
const OLDEST = 150;

/** "30-year-old", "30 years old", "aged 30", ", 30,". */
function isAge(tokens: readonly Token[], amount: Amount, unit: Unit): boolean {
  const { first, last, value } = amount;
  if (value > OLDEST) return false;
  if (AGE_VERB.test(tokens[first - 1]?.lower ?? "")) return true;
  const after = tokens[unit.last];
  const next = after?.text === "-" ? tokens[unit.last + 1] : after;
  const isSpan = /^(?:year|month|week|day)s?$/.test(unit.unit);
  if ((isSpan || unit.unit === "") && next?.lower === "old") return true;
  if (/^(?:year|month|week|day)s? (?:-|old)/.test(unit.unit)) return true;
  return unit.unit === "" && isBetweenCommas(tokens, first, last);
}

/** "Senard, 65, now faces". */
function isBetweenCommas(tokens: readonly Token[], first: number, last: number): boolean {
  const [beforeThat, before] = [tokens[first - 2], tokens[first - 1]];
  const closes = /^[,).]$/.test(tokens[last]?.text ?? "");
  const isName = beforeThat?.pos === "PROPN" && isCapital(beforeThat);
  return before?.text === "," && closes && isName;
}

/** "a five-year plan": a duration, which the dates have. */
function isAdjective(tokens: readonly Token[], { last }: Amount): boolean {
  return (
    tokens[last]?.text === "-" &&
    /^(?:year|month|week|day|hour|minute|second|to|and|or)$/.test(tokens[last + 1]?.lower ?? "")
  );
}

/** "one" counts before what it counts ("one boat", "one of the boats"), and not as a pronoun. */
function isCountWord(tokens: readonly Token[], amount: Amount, unit: Unit): boolean {
  const { first, last, value } = amount;
  if (isCapitalInName(tokens, first)) return false;
  if (value !== 1) return true;
  if (unit.unit === "" || unit.last === last) return false;
  const before = tokens[first - 1]?.lower ?? "";
  if (/^(?:no|any|every|each|this|that|which|the|some|another|-|number|day|square)$/.test(before))
    return false;
  const next = tokens[last]?.lower ?? "";
  return next !== "another" && !/^(?:day|time|thing|way|point|hand|reason)s?$/.test(unit.unit);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "Seven Network", "Big Four". */
function isCapitalInName(tokens: readonly Token[], first: number): boolean {
  const [before, own, after] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  if (own === undefined || !/^\p{Lu}\p{Ll}/u.test(own.text)) return false;
  if (before?.sentence !== own.sentence) return false;
  return isCapital(before) || isCapital(after);
}

/** Plurals without an "s", and adjectives for people. */
const COUNTED =
  /(?:people|children|men|women|police|cattle|feet|teeth|dead|wounded|injured|missing|arrested|killed)$/;

/** "iPhone 12", "Fortune 500", "Group 7", "the 787 Dreamliner"; "63,150" and "0.5" are in no name. */
function isNameNumber(tokens: readonly Token[], amount: Amount, unit: Unit): boolean {
  const own = tokens[amount.first];
  if (own === undefined || amount.magnitude !== 1 || !/^\d+$/.test(own.text)) return false;
  const before = tokens[amount.first - 1];
  const isSame = before?.sentence === own.sentence;
  if (isSame && NUMBERED.test(before.lower)) return !unit.unit.endsWith("s") || isCapital(before);
  if (isSame && isNumberOf(before, unit)) return true;
  if (unit.unit !== "") return false;
  return (isSame && isNameBefore(tokens, amount.first)) || isNameAfter(tokens, amount.last);
}

/** "Crane 2 fell": what is no plural is not counted. */
function isNumberOf(before: Token, { unit }: Unit): boolean {
  const isCounted = unit.endsWith("s") || COUNTED.test(unit);
  return !isCounted && before.pos === "PROPN" && isCapital(before);
}

/** A name, but for a sentence's first word, which is written with a capital anyway. */
function isNameBefore(tokens: readonly Token[], first: number): boolean {
  const [beforeThat, before] = [tokens[first - 2], tokens[first - 1]];
  if (/^\p{Ll}\p{Lu}/u.test(before?.text ?? "")) return true;
  return before?.pos === "PROPN" && isCapital(before) && beforeThat?.sentence === before.sentence;
}

function isNameAfter(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last];
  return (
    after?.sentence === tokens[last - 1]?.sentence && after?.pos === "PROPN" && isCapital(after)
  );
}

const BEFORE_YEAR = /^(?:in|since|by|until|till|between|before|after)$/;
const LATEST_FORETOLD = 2300;

/** Four digits as a year: "2018 sales" but "2000 people"; "by 2120". */
function isYear(tokens: readonly Token[], { first, last, value }: Amount, unit: Unit): boolean {
  const isFour = last === first + 1 && /^\d{4}$/.test(tokens[first]?.text ?? "");
  if (!isFour || value > LATEST_FORETOLD) return false;
  if (BEFORE_YEAR.test(tokens[first - 1]?.lower ?? "") && unit.unit === "") return true;
  if (value < EARLIEST_YEAR || value > LATEST_YEAR) return false;
  return value % 10 !== 0 || !unit.unit.endsWith("s");
}
