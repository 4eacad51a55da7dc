/** Sentences of an article: the one at a place, for whoever has no pointer to select words with. */

import type { Span } from "../../state/app-state.ts";
import { trimSpan } from "./selected-span.ts";

/** What stands before a list entry's first word. */
const BULLET = /^\s*(?:[-*•‣◦–—]|\d{1,3}[.)])\s+/u;
/** A title, a month or initials before a full stop, after which a sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s("“‘—])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|Jr|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|e\.g|i\.e)\.)\s*$/u;

/** The sentence, heading or list entry at `offset`; undefined in an empty line. */
export function sentenceAt(text: string, offset: number, language?: string): Span | undefined {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const line = text.slice(from, next === -1 ? text.length : next);
  const [bullet = ""] = BULLET.exec(line) ?? [];
  const sentences = joined(line.slice(bullet.length), language).map(({ start, end }) => ({
    start: from + bullet.length + start,
    end: from + bullet.length + end,
  }));
  const here = sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
  return here === undefined ? undefined : trimSpan(text, here);
}

/** Where UAX #29 cuts, save after an abbreviation. */
function joined(line: string, language: string | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenterOf(language).segment(line)) {
    const last = spans.at(-1);
    const end = index + segment.length;
    if (last !== undefined && ABBREVIATION.test(line.slice(last.start, last.end))) {
      spans[spans.length - 1] = { start: last.start, end };
    } else {
      spans.push({ start: index, end });
    }
  }
  return spans;
}

/** English where a document's language is no language tag. */
function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? "en", { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "sentence" });
  }
}
