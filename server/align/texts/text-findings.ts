/** Findings about two texts: what they share, how much that says of one source behind both, and in words. */

import type { Finding } from "../judge-pair.ts";
import type { Wording } from "./measure-wording.ts";
import { daysBetween } from "./time-order.ts";
import { RUN } from "./text-words.ts";
import {
  partInWords,
  partWithContainment,
  partWithPassage,
  partWithQuotations,
} from "./same-event-scale.ts";

/** What is looked at in two texts; undefined when it says nothing of them. */
export type TextComparison = (wording: Wording) => Finding | undefined;

/** Shared words of prose from which on their part of the shorter text counts in full. */
const ENOUGH_WORDS = 25;
/** Log-odds that one in two pairs of one event reaches: what is usual says nothing. */
const USUAL = Math.log(2);

/** Log-odds of one shared quotation by its words, when no other document has it. */
const QUOTATION_WEIGHTS = [
  { from: 15, weight: 1.5 },
  { from: 8, weight: 1.2 },
  { from: RUN, weight: 1 },
  { from: 0, weight: 0.4 },
];

/** Log-odds of the same declared agency: in reports of one story enough by itself, else with some wording. */
const SAME_WIRE = { oneStory: 2, else: 1.2 } as const;
/** Days between reports beyond which the same agency says nothing: it will have sent another. */
const DAYS_OF_A_STORY = 3;

/** Log-odds of one rare number, which may be true and found by both; of so many at most. */
const RARE_VALUE = 0.5;
const MOST_VALUES = 3;
/** Log-odds of a shared slip: nothing but copying makes it likely. */
const RARE_SPELLING = 1.5;

/** Prose: the part of the shorter text, on the scale of reports of one event. */
export const sharedProse: TextComparison = ({ prose, proseWords, containment, one, two }) => {
  if (prose.length === 0) return undefined;
  const longest = Math.max(...prose.map(({ length }) => length));
  const part = Math.min(partWithContainment(containment), partWithPassage(longest));
  const unusual = Math.max(0, -Math.log(part) - USUAL / 2);
  const shorter = one.proseGrams <= two.proseGrams ? one : two;
  const passages =
    prose.length === 1
      ? `a passage of ${proseWords} words`
      : `${proseWords} words in ${prose.length} passages, the longest of ${longest} words`;
  return {
    rule: "shared prose",
    weight: unusual * Math.min(1, proseWords / ENOUGH_WORDS),
    text: `Quotations aside, they share ${passages}: ${percent(proseWords / shorter.words.proseCount)} of the shorter text${partInWords(part)}`,
  };
};

/** Quotations: each weighed by its length and by how many other documents have it. */
export const sharedUtterances: TextComparison = ({ quotations }) => {
  if (quotations.length === 0) return undefined;
  const weight = quotations.reduce((sum, { words, others }) => {
    const base = QUOTATION_WEIGHTS.find(({ from }) => words >= from)?.weight ?? 0;
    return sum + base / (1 + Math.log2(1 + others));
  }, 0);
  return { rule: "shared quotations", weight, text: quotationsInWords(quotations) };
};

/** Both say that they are from one agency. */
export const sameWire: TextComparison = ({ one, two, isOneStory }) => {
  if (one.wire === undefined || one.wire !== two.wire) return undefined;
  if (daysBetween(one.document, two.document) > DAYS_OF_A_STORY) return undefined;
  const weight = isOneStory ? SAME_WIRE.oneStory : SAME_WIRE.else;
  return { rule: "same wire", weight, text: `Both say that they are from ${one.wire}` };
};

/** Numbers that hardly any other document gives. */
export const rareValues: TextComparison = ({ details: { values } }) => {
  if (values.length === 0) return undefined;
  const weight = RARE_VALUE * Math.min(values.length, MOST_VALUES);
  const text = `Both give ${listed(values.slice(0, MOST_VALUES))}, which hardly any other document does`;
  return { rule: "rare values", weight, text };
};

/** Names that both spell as hardly any other document does. */
export const rareSpellings: TextComparison = ({ details: { spellings } }) => {
  const [first] = spellings;
  if (first === undefined) return undefined;
  const text = `Both write “${first.rare}”, where most write “${first.usual}”`;
  return { rule: "rare spellings", weight: RARE_SPELLING, text };
};

/** In the order in which a reader is told of them. */
export const TEXT_COMPARISONS: readonly TextComparison[] = [
  sharedProse,
  sharedUtterances,
  sameWire,
  rareValues,
  rareSpellings,
];

function quotationsInWords(quotations: Wording["quotations"]): string {
  const long = quotations.filter(({ words }) => words >= RUN).length;
  const short = quotations.length - long;
  const known = quotations.filter(({ others }) => others > 0).length;
  return [
    quotations.length === 1
      ? "One quotation stands in both"
      : `${inWords(quotations.length)} quotations stand in both`,
    short === 0 || long === 0 ? "" : `, ${inWords(short).toLowerCase()} of fewer than five words`,
    long === 0 ? "" : partInWords(partWithQuotations(long)),
    known === 0
      ? ""
      : `; other documents have ${known === quotations.length ? "them" : "some"} too`,
  ].join("");
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en").format(words);
}

/** Numbers up to twelve in words. */
function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

const NUMBERS = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

function percent(part: number): string {
  const rounded = Math.round(Math.min(1, part) * 100);
  return rounded === 0 ? "less than 1 %" : `${rounded} %`;
}
