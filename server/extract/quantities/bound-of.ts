/** Bounds and changes: the words about an amount that say "about", "more than", "fell by". */

import type { Bound } from "../../model/quantity.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";

export interface BoundWords {
  readonly bound: Bound;
  /** The first token of the words, or the one after them. */
  readonly at: number;
}

/** Words before an amount, longest first where one ends another. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:^| )(?:no|not) (?:more|higher|greater) than$/, "at most"],
  [/(?:^| )(?:no|not) (?:less|fewer|lower) than$/, "at least"],
  [/(?:^| )at least$/, "at least"],
  [/(?:^| )a minimum of$/, "at least"],
  [
    /(?:^| )(?:well |far |slightly |just |a little )?(?:more|greater|higher|larger|longer|better) than$/,
    "more than",
  ],
  [/(?:^| )(?:well |just |slightly )?(?:over|above|beyond)(?: than)?$/, "more than"],
  [/(?:^| )(?:upwards? of|in excess of|north of)$/, "more than"],
  [/(?:^| )(?:(?:exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?))$/, "more than"],
  [/(?:^| )>$/, "more than"],
  [
    /(?:^| )(?:well |far |slightly |just |a little )?(?:less|fewer|lower|smaller) than$/,
    "less than",
  ],
  [/(?:^| )(?:well |just |slightly )?(?:under|below)$/, "less than"],
  [/(?:^| )(?:sub -|<|short of)$/, "less than"],
  [/(?:^| )(?:(?:up to|at most|as (?:many|much|high) as|a maximum of|a max of))$/, "at most"],
  [/(?:^| )(?:an )?estimated(?: to be)?$/, "about"],
  [/(?:^| )(?:close|near) to$/, "about"],
  [/(?:^| )in the (?:region|neighborhood) of$/, "about"],
  [/(?:^| )somewhere (?:between|around)$/, "about"],
  [
    /(?:^| )(?:about|around|roughly|approximately|approx|circa|some|nearly|almost|barely|~|≈|virtually|perhaps|maybe)$/,
    "about",
  ],
  [/(?:^| )(?:exactly|just|only|precisely)$/, "exactly"],
];

/** The most words that a bound has. */
const LONGEST = 4;

/** The bound that the words before token `first` set, or those after token `last`. */
export function boundOf(text: AnalysedText, first: number, last: number): BoundWords | undefined {
  return boundBefore(text, first) ?? boundAfter(text, last);
}

function boundBefore({ tokens }: AnalysedText, first: number): BoundWords | undefined {
  const start = Math.max(0, first - LONGEST);
  const own = tokens[first]?.sentence;
  const words = tokens.slice(start, first).filter(({ sentence }) => sentence === own);
  const line = words.map(({ lower }) => lower).join(" ");
  for (const [pattern, bound] of BEFORE) {
    const match = pattern.exec(line);
    if (match === null) continue;
    return { bound, at: first - match[0].trim().split(" ").length };
  }
  return undefined;
}

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^or more\b/, "at least"],
  [/^and (?:above|over|up)\b/, "at least"],
  [/^\+/, "at least"],
  [/^or (?:less|fewer)\b/, "at most"],
  [/^or so\b/, "about"],
  [/^at least\b/, "at least"],
  [/^at most\b/, "at most"],
];

function boundAfter({ tokens }: AnalysedText, last: number): BoundWords | undefined {
  const own = tokens[last - 1]?.sentence;
  const words = tokens.slice(last, last + 2).filter(({ sentence }) => sentence === own);
  const line = words.map(({ lower }) => lower).join(" ");
  for (const [pattern, bound] of AFTER) {
    const match = pattern.exec(line);
    if (match !== null) return { bound, at: last + match[0].split(" ").length };
  }
  return undefined;
}

const UP =
  /^(?:up|rose|rises?|rising|risen|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|grew|grow(?:s|n|ing)?|surg(?:e|es|ed|ing)|add(?:s|ed|ing)|advanc(?:e|es|ed|ing)|soar(?:s|ed|ing)?|\+)$/;
const DOWN =
  /^(?:down|fell|falls?|falling|fallen|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|los(?:e|es|t|ing)|slip(?:s|ped|ping)?|slid|slides?|sliding|tumbl(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|plung(?:e|es|ed|ing)|shrank|shr[iu]nk|dip(?:s|ped|ping)?|sank|sink(?:s|ing)?|shed(?:s|ding)?|eased|cut|reduced|lowered)$/;
/** What may stand between the verb and the amount. */
const BETWEEN =
  /^(?:by|another|a|an|further|of|as|much|some|more|than|about|around|nearly|almost|just|over|under|up|to|than|only|least|at|roughly|approximately|between|slightly|sharply)$/;
/** Directly before an amount that is a level, not a change. */
const LEVEL = /^(?:to|at|from|in|since|on|near|around|for|against|with)$/;

/** Verbs that tell a change only of what is measured: "lost 3%", but "added two players". */
const OF_MEASURES = /^(?:add|gain|los|shed|cut)/;
const PARTICLE_VERB =
  /^(?:gave|give|gives|giving|made|make|makes|set|sets|take|took|taken|pick|picked|ended|put|puts)$/;

/** How far before an amount its verb may stand. */
const VERB_REACH = 6;

/** Whether the amount is said to be a rise or a fall; `first` is where its bound begins. */
export function changeOf(
  { tokens }: AnalysedText,
  first: number,
  isMeasure: boolean,
): "up" | "down" | undefined {
  const own = tokens[first]?.sentence;
  if (isLevel(tokens, first)) return undefined;
  const isBy = tokens[first - 1]?.lower === "by";
  for (let index = first - 1; index >= first - VERB_REACH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== own) return undefined;
    const direction = directionOf(tokens, index);
    if (direction !== undefined)
      return !isMeasure && OF_MEASURES.test(token.lower) ? undefined : direction;
    // "grow sales by 35 per cent": what grows may stand between.
    const isObject = isBy && /^(?:NOUN|ADJ|DET|PROPN|PRON)$/.test(token.pos);
    if (!BETWEEN.test(token.lower) && !isObject) return undefined;
  }
  return undefined;
}

function directionOf(tokens: readonly Token[], index: number): "up" | "down" | undefined {
  const word = tokens[index]?.lower ?? "";
  if (DOWN.test(word)) return "down";
  if (!UP.test(word)) return undefined;
  // "up to" bounds, "gave up" is another verb.
  const isOther =
    word === "up" &&
    (tokens[index + 1]?.lower === "to" || PARTICLE_VERB.test(tokens[index - 1]?.lower ?? ""));
  return isOther ? undefined : "up";
}

function isLevel(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  return LEVEL.test(before) && !(before === "to" && tokens[first - 2]?.lower === "up");
}
