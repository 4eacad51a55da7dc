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
  readonly attribution: number;
  /** The line and its entries, in the text's order. */
  readonly positions: readonly TextPosition[];
  /** Indices of the sentences that it takes up. */
  readonly sentences: ReadonlySet<number>;
}

/** What stands before an entry of a list: the line's end and its mark. */
export const BULLET = /\n\s*(?:[-*•‣◦–—]|\d{1,3}[.)])\s+$/u;

/** The lists of a text whose entries have no subject of their own and whose line is attributed. */
export function findLists(text: AnalysedText, read: ReadParts): readonly JoinedList[] {
  return text.sentences.flatMap((lead, index) => {
    if (!text.text.slice(lead.start, lead.end).endsWith(":")) return [];
    const attribution = read.cues.indicesIn(lead).at(-1);
    const entries = attribution === undefined ? [] : entriesAfter(text, index);
    if (attribution === undefined || entries.length === 0) return [];
    return [
      {
        lead,
        attribution,
        positions: [
          { start: lead.start, end: lead.end },
          ...entries.map((entry) => positionOf(text, entry)),
        ],
        sentences: new Set([index, ...entries.map((_, place) => index + 1 + place)]),
      },
    ];
  });
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
