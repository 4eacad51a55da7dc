/** Fixed patterns: "according to", a name with a colon before a quotation, "reportedly". */

import { isHearsayAdverb } from "../cue-lexicon.ts";
import type { TokenAttribution } from "../roles.ts";
import { contentBefore, hasVerb } from "./content-spans.ts";
import { phraseAfter, phraseBefore } from "./noun-phrases.ts";
import type { SentenceView } from "./sentence-view.ts";
import {
  endOfWords,
  isOutsideQuotes,
  opensQuote,
  posAt,
  quotationAt,
  wordAt,
} from "./sentence-view.ts";

/** "According to X, content" and "content, according to X". */
export function findAccordingTo(view: SentenceView): readonly TokenAttribution[] {
  const found: TokenAttribution[] = [];
  const end = endOfWords(view);
  for (let index = view.first; index + 2 < view.last; index += 1) {
    if (wordAt(view, index) !== "according" || wordAt(view, index + 1) !== "to") continue;
    if (!isOutsideQuotes(view, index)) continue;
    const cue = { first: index, last: index + 2 };
    const isFirst = index <= view.first + 1;
    const comma = commaFrom(view, index + 2, end);
    const source = isFirst ? { first: index + 2, last: comma } : longSource(view, index + 2, comma);
    const content = isFirst
      ? { first: comma + 1, last: end }
      : (contentBefore(view, index, view.first) ?? { first: view.first, last: index });
    if (content.first >= content.last || source.first >= source.last) continue;
    const rest = { first: source.last + 1, last: end };
    const goesOn = !isFirst && source.last < end && rest.first < end && hasVerb(view, rest);
    found.push({ source: [source], cue: [cue], content: goesOn ? [content, rest] : [content] });
  }
  return found;
}

function longSource(view: SentenceView, first: number, comma: number) {
  return { first, last: Math.max(comma, phraseAfter(view, first)?.last ?? first) };
}

function commaFrom(view: SentenceView, from: number, end: number): number {
  let index = from;
  while (index < end && (wordAt(view, index) !== "," || !isOutsideQuotes(view, index))) index += 1;
  return index;
}

/** `TRUMP: "…"` and a name with a colon. */
export function findColonQuote(view: SentenceView): readonly TokenAttribution[] {
  for (let index = view.first + 1; index < Math.min(view.last - 1, view.first + 10); index += 1) {
    if (wordAt(view, index) !== ":") continue;
    const source = phraseBefore(view, index);
    const quotation = opensQuote(view, index + 1) ? quotationAt(view, index + 1) : undefined;
    if (source?.first !== view.first || quotation === undefined) return [];
    return [{ source: [source], cue: [{ first: index, last: index + 1 }], content: [quotation] }];
  }
  return [];
}

/** "He allegedly took bribes": the clause without the adverb. */
export function findHearsay(view: SentenceView): readonly TokenAttribution[] {
  const end = endOfWords(view);
  for (let index = view.first + 1; index < end; index += 1) {
    if (!isHearsayAdverb(wordAt(view, index)) || !isOutsideQuotes(view, index)) continue;
    if (posAt(view, index + 1) === "PUNCT") continue;
    const before = { first: view.first, last: index };
    const after = { first: index + 1, last: end };
    return [{ source: [], cue: [{ first: index, last: index + 1 }], content: [before, after] }];
  }
  return [];
}
