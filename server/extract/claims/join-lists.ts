/** Lists: "Analysts suggest that dialogue could:" with its entries below, which say nothing alone. */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { ReadParts } from "./read-parts.ts";
import { hasSubject } from "./split-clauses.ts";

type Sentence = TokenSpan & TextPosition;

/** A line that ends with a colon, whose word it is, and the entries that go on with it. */
export interface JoinedList {
  readonly lead: TokenSpan;
  readonly attribution: number | undefined;
  /** The line and its entries, or what these are headed by, in the text's order. */
  readonly positions: readonly TextPosition[];
  /** Indices of the sentences that it takes up. */
  readonly sentences: ReadonlySet<number>;
}

/** What stands before an entry of a list: the line's end and its mark. */
const BULLET = /\n\s*(?:[-*•‣◦–—]|\d{1,3}[.)])\s+$/u;

/**
 * The lists of a text: with entries that have no subject of their own, where the line is attributed,
 * and with entries that say more of their own behind a label ("- Migration: Many have fled").
 */
export function findLists(text: AnalysedText, read: ReadParts): readonly JoinedList[] {
  return text.sentences.flatMap((lead, index) => {
    if (!text.text.slice(lead.start, lead.end).endsWith(":")) return [];
    const attribution = read.cues.indicesIn(lead).at(-1);
    const labels = labelsAfter(text, index);
    if (labels.length > 0 && hasSubject(text, lead)) {
      return [listOf(text, { lead, attribution, parts: labels, sentences: [index] })];
    }
    const entries = attribution === undefined ? [] : entriesAfter(text, index);
    if (entries.length === 0) return [];
    const sentences = [index, ...entries.map((_, place) => index + 1 + place)];
    return [listOf(text, { lead, attribution, parts: entries, sentences })];
  });
}

interface ListParts {
  readonly lead: Sentence;
  readonly attribution: number | undefined;
  readonly parts: readonly TokenSpan[];
  readonly sentences: readonly number[];
}

function listOf(
  text: AnalysedText,
  { lead, attribution, parts, sentences }: ListParts,
): JoinedList {
  const positions = [
    { start: lead.start, end: lead.end },
    ...parts.map((part) => positionOf(text, part)),
  ];
  return { lead, attribution, positions, sentences: new Set(sentences) };
}

/** Words of an entry's label, at most: "Oil shipments:". */
const LONGEST_LABEL = 3;
/** Code units of a line's end with the mark of an entry behind it, at most. */
const LONGEST_BULLET = 12;

/** The words before the colon of an entry, which say what it is about; undefined without them. */
export function labelOfEntry(text: AnalysedText, { first }: TokenSpan): TokenSpan | undefined {
  const { tokens } = text;
  const colon = tokens
    .slice(first, first + LONGEST_LABEL + 1)
    .findIndex(({ text: mark }) => mark === ":");
  const words = tokens.slice(first, first + Math.max(0, colon));
  const isLabel = words.length > 0 && words.every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(pos));
  const start = tokens[first]?.start ?? 0;
  const isEntry = BULLET.test(text.text.slice(Math.max(0, start - LONGEST_BULLET), start));
  return isLabel && isEntry ? { first, last: first + colon } : undefined;
}

/** The labels of the entries below a line, as long as they have one. */
function labelsAfter(text: AnalysedText, lead: number): readonly TokenSpan[] {
  const labels: TokenSpan[] = [];
  for (let index = lead + 1; index < text.sentences.length; index += 1) {
    const [before, entry] = [text.sentences[index - 1], text.sentences[index]];
    if (before === undefined || entry === undefined) break;
    const isNew = BULLET.test(text.text.slice(before.end, entry.start));
    const label = isNew ? labelOfEntry(text, entry) : undefined;
    // An entry may go on with another sentence on its line.
    if (label !== undefined) labels.push(label);
    else if (text.text.slice(before.end, entry.start).includes("\n")) break;
  }
  return labels;
}

function entriesAfter(text: AnalysedText, lead: number): readonly Sentence[] {
  const entries: Sentence[] = [];
  for (let index = lead + 1; index < text.sentences.length; index += 1) {
    const [before, entry] = [text.sentences[index - 1], text.sentences[index]];
    if (before === undefined || entry === undefined) break;
    const isEntry = BULLET.test(text.text.slice(before.end, entry.start));
    if (!isEntry || text.tokens[entry.first]?.pos !== "VERB" || hasSubject(text, entry)) break;
    entries.push(entry);
  }
  return entries;
}

/** The line and its entries as one sentence: "… could: address routes; mitigate tensions." */
export function wordList({ text }: AnalysedText, positions: readonly TextPosition[]): string {
  const [lead = "", ...entries] = positions.map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/gu, " ").trim(),
  );
  const rest = entries.map((entry) => entry.replace(/[.;,]$/u, ""));
  return `${lead} ${rest.map((entry) => entry.charAt(0).toLowerCase() + entry.slice(1)).join("; ")}.`;
}
