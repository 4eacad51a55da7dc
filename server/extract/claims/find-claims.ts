/** Claims: what a document says that can be true or false, clause by clause, and on whose word. */

import { shortLabelOf } from "../../model/claim.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { Attribution, ExtractedClaim } from "../extraction.ts";
import { hull, overlaps, shareWithin } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";
import { hasSubject, hasVerb, splitClauses } from "./split-clauses.ts";
import { isStatement } from "./is-statement.ts";
import { labelOf } from "./label-words.ts";
import { findLists, wordList } from "./join-lists.ts";
import type { JoinedList } from "./join-lists.ts";
import { indexParts } from "./read-parts.ts";
import type { ReadParts, ReadSoFar } from "./read-parts.ts";
import { openingOfCause } from "./narrow-cuts.ts";
import { withDenials } from "./denied-claims.ts";
import { spokenPart } from "./spoken-part.ts";
import { voiceOf } from "./voice-of.ts";
import { isNamed } from "./claim-context.ts";
import { isWord } from "./word-classes.ts";
import { wordClaim } from "./word-claim.ts";

/** A clause that is a claim, before it is worded. */
export interface Clause {
  readonly positions: readonly TextPosition[];
  readonly tokens: TokenSpan;
  readonly attribution: number | undefined;
  /** The clause of its sentence that it hangs on; undefined for the first. */
  readonly head: TokenSpan | undefined;
  /** The clause before it in its sentence, whosever words it is. */
  readonly before?: TokenSpan | undefined;
  /** A line with the entries of its list, each a position. */
  readonly isList?: boolean;
}

/** A clause is in an attribution's content when at least this share of it is. */
const INSIDE = 0.5;
const BEGUN = 0.3;
/** Fewer words are no claim, unless they are quoted or hold a number. */
const FEWEST_WORDS = 4;

/** The claims of the text, in its order. */
export function findClaims(text: AnalysedText, readSoFar: ReadSoFar): readonly ExtractedClaim[] {
  const read = indexParts(text, readSoFar);
  const clauses = findClauses(text, read);
  const claims = withDenials(
    text,
    clauses.map((clause) => ({ clause, claim: claimOf(text, clause, read) })),
    read.attributions,
  );
  const known = new Map<string, number>();
  return claims.map((claim, index) => {
    const key = sameKey(claim.text);
    const same = known.get(key) ?? index;
    known.set(key, same);
    return { ...claim, same };
  });
}

/** The clauses that are claims, in the text's order. */
export function findClauses(text: AnalysedText, read: ReadParts): readonly Clause[] {
  const lists = new Map(
    findLists(text, read).flatMap((list) => [...list.sentences].map((index) => [index, list])),
  );
  return text.sentences.flatMap((sentence, index) => {
    const list = lists.get(index);
    if (list !== undefined) return sentence.first === list.lead.first ? [clauseOf(list)] : [];
    const spoken = spokenPart(text, sentence, read);
    return spoken === undefined ? [] : clausesOf(text, spoken, read);
  });
}

function clauseOf({ lead, positions, attribution }: JoinedList): Clause {
  return { positions, tokens: lead, attribution, head: undefined, isList: true };
}

/** Claims that say the same words, but for case and marks, are one. */
function sameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function clausesOf(text: AnalysedText, sentence: TokenSpan, read: ReadParts): readonly Clause[] {
  const parts = cutAtContents(text, sentence, read).flatMap((span) => splitClauses(text, span));
  const clauses: Clause[] = [];
  for (const part of parts) {
    const tokens = trim(text, withoutOwnCue(text, withoutNextCue(text, part, read), read));
    if (tokens === undefined) continue;
    const position = positionOf(text, tokens);
    const whose = attributionOf(position, read);
    if (whose === "frame") {
      const frame = read.cues.in(position)[0];
      if (frame !== undefined) clauses.push(...beforeFrame(text, tokens, { ...read, frame }));
      continue;
    }
    const before = clauses.at(-1)?.tokens;
    const positions = [...causeBefore(text, tokens, before), position];
    if (positions.length === 1 && !saysSomething(text, tokens, position, read)) continue;
    // What is said is no ground for what stands behind it in another voice.
    const head = clauses.find(({ attribution }) => attribution === whose)?.tokens;
    const others = clauses.length > 0 ? "another's words" : "nothing";
    const after = head === undefined ? others : "own words";
    if (whose === undefined && !isStatement(text, { tokens, after }, read)) continue;
    clauses.push({ positions, tokens, attribution: whose, head, before });
  }
  return clauses;
}

/** Where it says "due to", of a second cause. */
function causeBefore(
  text: AnalysedText,
  tokens: TokenSpan,
  before: TokenSpan | undefined,
): readonly TextPosition[] {
  const opening = openingOfCause(text, tokens, before);
  return opening === undefined ? [] : [positionOf(text, opening)];
}

/** "…, while accusing": words between the comma and the cue. */
const JOINTS = new Set(["while", "and", "but"]);

/** "… has expressed readiness, declaring": the word that leads to the next content is no part of it. */
function withoutNextCue(
  text: AnalysedText,
  { first, last }: TokenSpan,
  { cues }: ReadParts,
): TokenSpan {
  const { end } = positionOf(text, { first, last });
  for (const { cue, content } of cues.in(positionOf(text, { first, last }))) {
    const from = indexFrom(text, cue[0]?.start ?? end);
    const leads = content.length > 0 && content.every(({ start }) => start >= end);
    const isLast = text.tokens
      .slice(from + 1, last)
      .every((token) => !isWord(token) || token.pos === "ADV");
    const joint = text.tokens[from - 1]?.lower ?? "";
    const comma = JOINTS.has(joint) ? from - 2 : from - 1;
    if (leads && isLast && text.tokens[comma]?.text === ",") return { first, last: comma + 1 };
  }
  return { first, last };
}

/** "experts, …, describe it as a country of transit": where the clause opens with it, the cue is no part. */
function withoutOwnCue(
  text: AnalysedText,
  { first, last }: TokenSpan,
  { cues }: ReadParts,
): TokenSpan {
  const start = text.tokens[first]?.start;
  const own = cues.in(positionOf(text, { first, last })).find(({ source, cue, content }) => {
    const [at] = cue;
    const isLed = source.some(({ end }) => end <= (at?.start ?? 0));
    return at?.start === start && isLed && content.some((one) => one.start >= (at?.end ?? 0));
  });
  const end = own?.cue[0]?.end;
  const after = { first: end === undefined ? first : indexFrom(text, end), last };
  return isNamed(text, after) ? after : { first, last };
}

/** "In an interview on Thursday, he said …": what stands before the words that attribute. */
function beforeFrame(
  text: AnalysedText,
  { first }: TokenSpan,
  read: ReadParts & { readonly frame: Attribution },
): readonly Clause[] {
  const { source, cue } = read.frame;
  const frame = hull([...source, ...cue]);
  if (frame === undefined) return [];
  const end = indexFrom(text, frame.start);
  if (text.tokens[end - 1]?.text !== "," || end <= first) return [];
  const tokens = trim(text, { first, last: end });
  if (tokens === undefined || tokens.last - tokens.first <= FEWEST_WORDS) return [];
  if (!isStatement(text, { tokens, after: "nothing" }, read)) return [];
  const positions = [positionOf(text, tokens)];
  return [{ positions, tokens, attribution: undefined, head: undefined }];
}

/** A denial is where the source denies: its words are part of the appearance. */
function takesFrame({ stance }: Attribution): boolean {
  return stance === "denies" || stance === "declines" || stance === "retracts";
}

/**
 * Whose word a passage is: the innermost attribution whose content it lies in, or the one whose cue
 * and content it holds; `frame` when it only says who speaks; undefined for the document's own voice.
 */
function attributionOf(
  position: TextPosition,
  { attributions, contents, cues }: ReadParts,
): number | "frame" | undefined {
  const inside = contents
    .indicesIn(position)
    .filter((index) => isInside(position, attributions[index]?.content ?? []));
  const innermost = inside.toSorted(
    (one, two) => lengthOf(attributions[one]) - lengthOf(attributions[two]),
  )[0];
  if (innermost !== undefined) return innermost;
  const framed = cues.indicesIn(position);
  // A hedge without a source ("suspected vessels") speaks for no more than its own words.
  const whole = framed.find(
    (index) =>
      (attributions[index]?.source.length ?? 0) > 0 &&
      attributions[index]?.content.some((one) => overlaps(one, position)),
  );
  return whole ?? (framed.some((index) => isFrame(attributions[index])) ? "frame" : undefined);
}

/** Most of it is, or it begins where the content does and goes on behind it. */
function isInside(position: TextPosition, content: readonly TextPosition[]): boolean {
  const share = shareWithin(position, content);
  if (share >= INSIDE) return true;
  return share >= BEGUN && content.some(({ start }) => Math.abs(position.start - start) <= 5);
}

function isFrame(one: Attribution | undefined): boolean {
  return one !== undefined && one.source.length > 0;
}

function lengthOf(one: Attribution | undefined): number {
  return (one?.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The sentence cut where the words that attribute end and what is said begins, or the other way. */
function cutAtContents(
  text: AnalysedText,
  { first, last }: TokenSpan,
  { contents }: ReadParts,
): readonly TokenSpan[] {
  const edges = new Set<number>();
  for (const attribution of contents.in(positionOf(text, { first, last }))) {
    const { source, cue, content } = attribution;
    // "The operation reportedly killed five": the cue stands within what it is about.
    if (source.length === 0 || takesFrame(attribution)) continue;
    const frame = [...source, ...cue];
    for (const { start, end } of content) {
      if (!isClause(text, { start, end })) continue;
      if (frame.some((one) => isBetween(text, one.end, start))) edges.add(start);
      if (frame.some((one) => isBetween(text, end, one.start))) edges.add(end);
    }
  }
  const spans: TokenSpan[] = [];
  let from = first;
  for (let index = first + 1; index < last; index += 1) {
    const [before, at] = [text.tokens[index - 1], text.tokens[index]];
    if (before === undefined || at === undefined) continue;
    if (!edges.has(at.start) && !edges.has(before.end)) continue;
    spans.push({ first: from, last: index });
    from = index;
  }
  return [...spans, { first: from, last }];
}

/** Whether a content is a clause of its own: "readiness for talks" says nothing without its cue. */
function isClause(text: AnalysedText, content: TextPosition): boolean {
  const first = indexFrom(text, content.start);
  const opening = text.tokens[first];
  if (opening === undefined) return false;
  if (/^(?:["“]|''|``|that|whether)$/u.test(opening.lower)) return true;
  return hasSubject(text, { first, last: indexFrom(text, content.end) });
}

/** Code units between who says it and what is said, at most: "told reporters on Thursday that". */
const LONGEST_BETWEEN = 60;

/** Whether no verb stands between, so that one leads to the other. */
function isBetween(text: AnalysedText, from: number, to: number): boolean {
  if (from > to || to - from > LONGEST_BETWEEN) return false;
  return tokensIn(text, { start: from, end: to }).every(({ pos }) => pos !== "VERB");
}

const EDGE_WORDS = /^(?:and|but|or|yet|so|that|while|as|however|,|;|:|—|–|--|-|\.)$/iu;
const CLOSERS = /^(?:[,;:—–.]|--|-)$/u;

/** Without marks at either end and without the word that joins it to what came before. */
function trim({ tokens }: AnalysedText, { first, last }: TokenSpan): TokenSpan | undefined {
  let [from, to] = [first, last];
  while (from < to && EDGE_WORDS.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && CLOSERS.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return from < to ? { first: from, last: to } : undefined;
}

function saysSomething(
  text: AnalysedText,
  { first, last }: TokenSpan,
  position: TextPosition,
  { quantities }: ReadParts,
): boolean {
  const count = text.tokens.slice(first, last).filter(isWord).length;
  const isQuoted = /^["“]|''|``/u.test(text.tokens[first]?.text ?? "");
  if (count < FEWEST_WORDS) {
    const hasNumber = quantities.indicesIn(position).length > 0;
    return count >= 2 && (isQuoted || (hasNumber && hasVerb(text, first, last)));
  }
  return true;
}

function claimOf(
  text: AnalysedText,
  clause: Clause,
  read: ReadParts,
): Omit<ExtractedClaim, "same"> {
  const { positions, attribution } = clause;
  const whole = hull(positions) ?? positionOf(text, clause.tokens);
  const quantities = read.quantities.in(whole);
  const about = read.names.in(whole);
  const events = read.events.indicesIn(whole);
  const words = wordClaim(text, { ...clause, read });
  return {
    text: clause.isList === true ? wordList(text, positions) : words.text,
    shortLabel: shortLabelOf(
      labelOf(text, { tokens: clause.tokens, worded: words.text }, read.entities),
    ),
    positions,
    attribution,
    about: [...new Set([...about.map(({ entity }) => entity), ...words.entities])],
    events,
    quantities: quantities.map(({ value, unit, bound }) => ({ value, unit, bound })),
    time: timeOf(whole, read),
    occasion: attribution === undefined ? undefined : read.occasions.get(attribution),
    ...voiceOf(text, { ...clause, worded: words.text }, read),
  };
}

function timeOf(whole: TextPosition, { dates }: ReadParts): TimeSpan | undefined {
  return dates.in(whole).find(({ time }) => time !== undefined)?.time;
}
