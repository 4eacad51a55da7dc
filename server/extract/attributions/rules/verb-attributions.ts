/** Attributions whose cue is a verb: "X said that …", "…, said X", "X vowed to …", "X criticized …". */

import type { TokenSpan } from "../../analysed-text.ts";
import type { TokenAttribution } from "../roles.ts";
import {
  contentBefore,
  contentsGoingOn,
  endFrom,
  hasVerb,
  infinitiveBehind,
  shortEndFrom,
  startBehind,
} from "./content-spans.ts";
import type { CueClass } from "../cue-lexicon.ts";
import type { CueGroup } from "./cue-groups.ts";
import { findCueGroups } from "./cue-groups.ts";
import { phraseAfter, phraseBefore } from "./noun-phrases.ts";
import type { SentenceView } from "./sentence-view.ts";
import { closesQuote, endOfWords, opensQuote, posAt, wordAt } from "./sentence-view.ts";

interface Reading {
  /** Where the words that are still free begin. */
  readonly from: number;
  readonly lastSource: TokenSpan | undefined;
  /** Where they end, if not with the sentence. */
  readonly end?: number;
}

/** One a cue verb at most, in the sentence's order; `taken` are attributions found before. */
export function findVerbAttributions(
  view: SentenceView,
  taken: readonly TokenAttribution[],
): readonly TokenAttribution[] {
  const groups = findCueGroups(view).filter(
    ({ first }) =>
      !taken.some(({ source, cue }) =>
        [...source, ...cue].some((span) => span.first <= first && first < span.last),
      ),
  );
  const closing = groups.findLast((group) => closesSentence(view, group));
  const whole = closing && readGroup(view, closing, { from: view.first, lastSource: undefined });
  if (whole?.content[0]?.first === view.first) return [whole];
  const found: TokenAttribution[] = [];
  let from = view.first;
  let lastSource: TokenSpan | undefined;
  for (const group of groups) {
    if (group.first < from) continue;
    const end = clauseEnd(view, group, groups);
    const attribution = readGroup(view, group, { from, lastSource, end });
    if (attribution === undefined) continue;
    found.push(attribution);
    lastSource = attribution.source[0] ?? lastSource;
    from = endOf(attribution);
  }
  return found;
}

function endOf({ source, cue, content }: TokenAttribution): number {
  return Math.max(...[...source, ...cue, ...content].map(({ last }) => last));
}

/** `…, X said.`: what stands before is all told. */
function closesSentence(view: SentenceView, group: CueGroup): boolean {
  if (!group.classes.has("say") || closesQuote(view, group.first - 1)) return false;
  if (!isLastClause(view, group)) return false;
  const source = phraseBefore(view, group.first);
  return source !== undefined && wordAt(view, source.first - 1) === ",";
}

const WHEN = /^(?:in|on|at|during|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

function isLastClause(view: SentenceView, { last }: CueGroup): boolean {
  const end = endOfWords(view);
  if (last >= end) return true;
  return WHEN.test(wordAt(view, last)) && end - last < 8;
}

/** Where a clause of another speaker begins: ", and Brian Deese said", ", saying". */
function clauseEnd(view: SentenceView, group: CueGroup, groups: readonly CueGroup[]): number {
  for (const later of groups) {
    if (later.first <= group.last + 1) continue;
    const subject = phraseBefore(view, later.first);
    const start = subject?.first ?? later.first;
    if (start <= group.last + 1) continue;
    const before = wordAt(view, start - 1);
    if (/^(?:[,;—–])$/u.test(before) && subject === undefined) return start - 1;
    if (!/^(?:and|but|while|as|;|—|–)$/u.test(before)) continue;
    const hasComma = wordAt(view, start - 2) === ",";
    if (hasComma || subject === undefined) return hasComma ? start - 2 : start - 1;
  }
  return endOfWords(view);
}

function readGroup(
  view: SentenceView,
  group: CueGroup,
  reading: Reading,
): TokenAttribution | undefined {
  const inverted = readInverted(view, group, reading);
  if (inverted !== undefined) return inverted;
  const source = subjectOf(view, group, reading);
  if (source === undefined) return undefined;
  const start = Math.min(source.first >= reading.from ? source.first : group.first, group.first);
  const before = contentBefore(view, start, reading.from);
  if (before !== undefined && tellsBefore(view, group, before)) {
    const rest = restBehind(view, group, before);
    const whole = attributionOf(view, group, { source, before, after: group.last });
    return rest === undefined ? whole : { ...whole, content: [before, rest] };
  }
  const content = contentBehind(view, group, reading.end ?? endOfWords(view));
  return content === undefined ? undefined : { source: [source], cue: [group], content };
}

/** `"…," said X`. */
function readInverted(
  view: SentenceView,
  group: CueGroup,
  { from }: Reading,
): TokenAttribution | undefined {
  if (!group.classes.has("say") && !group.classes.has("write")) return undefined;
  const before = contentBefore(view, group.first, from);
  const source = phraseAfter(view, group.last);
  if (before === undefined || source === undefined) return undefined;
  const isQuote = closesQuote(view, before.last - 1);
  if (!isQuote && !(hasVerb(view, before) && isClosed(view, source.last))) return undefined;
  const whole = { first: source.first, last: endOfApposition(view, source.last) };
  return attributionOf(view, group, { source: whole, before, after: whole.last });
}

function isClosed(view: SentenceView, index: number): boolean {
  return index >= endOfWords(view) || /^[,.]$/u.test(wordAt(view, index));
}

/** "said John Smith, a spokesman for X": to the end of the sentence or the comma that closes it. */
function endOfApposition(view: SentenceView, end: number): number {
  if (wordAt(view, end) !== ",") return end;
  const isApposition =
    /^(?:DET|NOUN|PROPN|ADJ)$/u.test(posAt(view, end + 1)) ||
    /^(?:who|whose)$/u.test(wordAt(view, end + 1));
  if (!isApposition) return end;
  let index = end + 1;
  while (index < endOfWords(view) && wordAt(view, index) !== "," && !opensQuote(view, index)) {
    index += 1;
  }
  return wordAt(view, index) === "," && !opensQuote(view, index + 1) ? index + 1 : index;
}

function attributionOf(
  view: SentenceView,
  group: CueGroup,
  {
    source,
    before,
    after,
  }: { readonly source: TokenSpan; readonly before: TokenSpan; readonly after: number },
): TokenAttribution {
  return {
    source: [source],
    cue: [group],
    content: [before, ...contentsGoingOn(view, after)],
  };
}

/** Whether what stands before a source is what it said: a quotation, or a clause and nothing behind. */
function tellsBefore(view: SentenceView, group: CueGroup, before: TokenSpan): boolean {
  if (!CLAUSE_CLASSES.some((one) => group.classes.has(one))) return false;
  const next = wordAt(view, group.last);
  if (closesQuote(view, before.last - 1)) {
    return next !== "that" && !(opensQuote(view, group.last) && before.last - before.first < 6);
  }
  if (restBehind(view, group, before) !== undefined) return true;
  return hasVerb(view, before) && isLastClause(view, group);
}

/** "content, X said, content": the second part. */
function restBehind(view: SentenceView, group: CueGroup, before: TokenSpan): TokenSpan | undefined {
  if (wordAt(view, before.last) !== "," || wordAt(view, group.last) !== ",") return undefined;
  const rest = { first: group.last + 1, last: endOfWords(view) };
  if (opensQuote(view, rest.first) || rest.first >= rest.last) return undefined;
  return wordAt(view, rest.first).endsWith("ing") && !hasVerb(view, before) ? undefined : rest;
}

/** Who stands before a cue; for a second verb or a participle whoever spoke before in the sentence. */
function subjectOf(
  view: SentenceView,
  group: CueGroup,
  { lastSource }: Reading,
): TokenSpan | undefined {
  const before = wordAt(view, group.first - 1);
  if (before === "who" || before === "which") {
    const end = wordAt(view, group.first - 2) === "," ? group.first - 2 : group.first - 1;
    return phraseBefore(view, end);
  }
  const direct = phraseBefore(view, group.first);
  if (direct !== undefined) return direct;
  const isParticiple = (view.tokens[group.verb]?.lower ?? "").endsWith("ing");
  const isJoined = /^(?:and|but|or)$/u.test(before);
  if (!isParticiple && !isJoined) return undefined;
  return lastSource ?? firstSubject(view, group.first);
}

/** The phrase before the sentence's first verb. */
function firstSubject(view: SentenceView, end: number): TokenSpan | undefined {
  for (let index = view.first + 1; index < end; index += 1) {
    if (!/^(?:VERB|AUX)$/u.test(posAt(view, index))) continue;
    let start = index;
    while (start > view.first && posAt(view, start - 1) === "ADV") start -= 1;
    return phraseBefore(view, start);
  }
  return undefined;
}

/** Words between "urged" and "to" at most. */
const LONGEST_RECEIVER = 6;
const INFINITIVE_CLASSES: readonly CueClass[] = ["intend", "bid", "seem"];
const CLAUSE_CLASSES: readonly CueClass[] = ["say", "think", "write", "show"];

function contentBehind(
  view: SentenceView,
  group: CueGroup,
  end: number,
): readonly TokenSpan[] | undefined {
  if (INFINITIVE_CLASSES.some((one) => group.classes.has(one))) {
    const gap = group.classes.has("bid") ? LONGEST_RECEIVER : 2;
    const first = infinitiveBehind(view, group, { end, gap });
    if (first !== undefined) return [{ first, last: shortEndFrom(view, first, end) }];
  }
  return CLAUSE_CLASSES.some((one) => group.classes.has(one))
    ? clauseBehind(view, group, end)
    : objectBehind(view, group, end);
}

function clauseBehind(
  view: SentenceView,
  group: CueGroup,
  end: number,
): readonly TokenSpan[] | undefined {
  const first = startBehind(view, group, end);
  if (first === undefined) return undefined;
  const last = endFrom(view, first, end);
  const more = opensQuote(view, first) ? contentsGoingOn(view, last) : [];
  return first < last ? [{ first, last }, ...more.filter((span) => span.first >= last)] : undefined;
}

/** What is judged: "criticized [the deal]". */
function objectBehind(
  view: SentenceView,
  { last: first }: CueGroup,
  end: number,
): readonly TokenSpan[] | undefined {
  const isObject = !/^(?:PUNCT|SCONJ)$/u.test(posAt(view, first)) || opensQuote(view, first);
  if (first >= end || !isObject) return undefined;
  return [{ first, last: shortEndFrom(view, first, end) }];
}
