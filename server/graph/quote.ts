/** Quotes: a passage's words with a little of the text around them, cut out when they are read. */

import type { DocumentRecord } from "../model/document.ts";
import type { InGraph } from "./in-graph.ts";
import { passageOf } from "./passage.ts";
import type { EvidenceInGraph } from "./passage.ts";

/** Words in a document with their place; offsets are UTF-16 code units, `end` exclusive. */
export interface Quote {
  readonly document: InGraph<DocumentRecord>;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** UTF-16 code units of text before and after, at most: what tells repeated quotes apart. */
const CONTEXT_LENGTH = 32;

/** The quotes of a piece of evidence, in the order of the text. */
export function quotesOf(evidence: EvidenceInGraph): readonly Quote[] {
  const { graph, document: record, positions } = passageOf(evidence);
  const document = { graph, record };
  return positions
    .toSorted((one, two) => one.start - two.start || one.end - two.end)
    .map(({ start, end }) => ({
      document,
      exact: record.text.slice(start, end),
      prefix: textBefore(record.text, start),
      suffix: textAfter(record.text, end),
      start,
      end,
    }));
}

/** The text just before `end`, beginning at a word where one begins in reach. */
function textBefore(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT_LENGTH);
  const context = text.slice(start, end);
  if (start === 0 || isSpace(text[start - 1])) return context;
  const word = /\s(?=\S)/u.exec(context);
  return word === null ? wholeCharacters(context) : context.slice(word.index + 1);
}

/** The text just after `start`, ending with a word where one ends in reach. */
function textAfter(text: string, start: number): string {
  const end = start + CONTEXT_LENGTH;
  const context = text.slice(start, end);
  if (end >= text.length || isSpace(text[end])) return context;
  const words = /^.*\S(?=\s)/su.exec(context);
  return words === null ? wholeCharacters(context) : words[0];
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

/** Without half a surrogate pair at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, "");
}
