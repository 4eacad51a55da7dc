/** Attributions with all that is told of them: nested ones too, their stance, certainty and speaker. */

import type { TextPosition } from "../model/selector.ts";
import type { AnalysedText } from "./analysed-text.ts";
import { findAttributions, findWithRules } from "./attributions/find-attributions.ts";
import type { FoundAttribution } from "./attributions/find-attributions.ts";
import { findFramings } from "./attributions/framings.ts";
import { findPlainAttributions } from "./attributions/plain-attributions.ts";
import { findEvidentials } from "./evidentials/find-evidentials.ts";
import type { Attribution } from "./extraction.ts";
import { PlaceIndex } from "./place-index.ts";
import { hull, shareWithin } from "./positions.ts";
import { findSpeakers } from "./speakers/find-speakers.ts";
import type { Naming } from "./speakers/find-speakers.ts";
import { mendSource } from "./speakers/mend-source.ts";
import { turnAround } from "./speakers/turn-around.ts";
import { saidOf } from "./stance/said-of.ts";
import { tokensIn } from "./tokens-in.ts";

interface Nested {
  readonly found: FoundAttribution;
  readonly within: number | undefined;
}

/** An inner attribution is looked for in contents of at least this many words: who, cue, what. */
const FEWEST_WORDS = 4;
/** "X said that Y reported that Z claimed …": deeper than news goes. */
const DEEPEST = 3;
const HALF = 0.5;

/**
 * Who said what, in the text's order of contents; attributions that touch `silent` are left out. An
 * attribution inside another's content says so (`within`): whose word it is, is then a chain.
 */
export function readAttributions(
  text: AnalysedText,
  naming: Naming,
  silent: readonly TextPosition[],
): readonly Attribution[] {
  const all = nestedIn(text, silent);
  const nested = inReadingOrder(all);
  const numbers = new Map(all.map((one, index) => [one, index]));
  const order = new Map(nested.map((one, index) => [numbers.get(one), index]));
  const speakers = findSpeakers(
    text,
    naming,
    nested.map(({ found }) => found.source),
  );
  return nested.map(({ found, within }, index) => ({
    ...found,
    ...saidOf(text, found),
    within: within === undefined ? undefined : order.get(within),
    speaker: speakers[index],
  }));
}

function nestedIn(text: AnalysedText, silent: readonly TextPosition[]): readonly Nested[] {
  const quiet = new PlaceIndex(silent, (place) => [place]);
  const all: Nested[] = findMended(text)
    .filter(({ cue, content }) => [...cue, ...content].every((one) => isSpoken(one, quiet)))
    .map((found) => ({ found, within: undefined }));
  let level: readonly number[] = [...all.keys()];
  for (let depth = 1; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: number[] = [];
    for (const outer of level) {
      for (const found of insideOf(text, all[outer]?.found)) {
        next.push(all.length);
        all.push({ found, within: outer });
      }
    }
    level = next;
  }
  all.push(...quotesGoingOn(text, all));
  return [...all, ...evidentialsBeside(text, all, quiet)];
}

/** Whether most of a passage stands outside boilerplate and headings. */
function isSpoken(place: TextPosition, quiet: PlaceIndex<TextPosition>): boolean {
  return shareWithin(place, quiet.in(place)) < HALF;
}

/** How often a quotation that follows another in its paragraph is of the same source: PolNeAR, 917 of 949. */
const GOES_ON = 0.97;
/** A sentence that is a quotation. */
export const WHOLLY_QUOTED = /^(?:[“"]|''|``)[^“”"]*(?:[”"]|'')$/u;

/** A sentence that is a quotation, after one that is attributed: the same speaker goes on. */
function quotesGoingOn(text: AnalysedText, all: readonly Nested[]): readonly Nested[] {
  const touched = new PlaceIndex(all, ({ found }) => [...found.content, ...found.cue]);
  const added: Nested[] = [];
  let before: FoundAttribution | undefined;
  for (const [index, { start, end }] of text.sentences.entries()) {
    const here = touched.in({ start, end });
    const previous = text.sentences[index - 1];
    const isNewLine = text.text.slice(previous?.end ?? 0, start).includes("\n");
    if (isNewLine) before = undefined;
    const last = here.findLast(
      ({ found }) => found.manner !== "indirect" && found.source.length > 0,
    );
    if (here.length > 0) before = last?.found;
    else if (before !== undefined && WHOLLY_QUOTED.test(text.text.slice(start, end))) {
      const found = { ...before, content: [{ start, end }], manner: "direct" as const };
      const confidence = found.confidence * GOES_ON;
      added.push({ found: { ...found, confidence }, within: undefined });
    } else before = undefined;
  }
  return added;
}

/** How often a hedge leaves out its source and is about these words: of 102 labelled, 88. */
const EVIDENTIAL_CONFIDENCE = 0.86;

/** Sources that are left out ("reportedly"), where no attribution was found at the same words. */
function evidentialsBeside(
  text: AnalysedText,
  all: readonly Nested[],
  quiet: PlaceIndex<TextPosition>,
): readonly Nested[] {
  const cues = new PlaceIndex(all, ({ found }) => found.cue);
  const contents = new PlaceIndex(all, ({ found }) => found.content);
  return findEvidentials(text).flatMap(({ cue, content }) => {
    if (!isSpoken(content, quiet) || cues.in(cue).length > 0) return [];
    const outer = contents
      .indicesIn(cue)
      .toSorted((one, two) => lengthOf(all[one]) - lengthOf(all[two]))[0];
    const parts = outer === undefined ? [content] : clip(content, all[outer]?.found.content ?? []);
    if (parts.length === 0) return [];
    const found = {
      source: [],
      cue: [cue],
      content: parts,
      manner: "indirect" as const,
      confidence: EVIDENTIAL_CONFIDENCE,
    };
    return [{ found, within: outer }];
  });
}

function lengthOf(nested: Nested | undefined): number {
  const content = nested?.found.content ?? [];
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What of a position lies in the others. */
function clip(one: TextPosition, others: readonly TextPosition[]): readonly TextPosition[] {
  return others.flatMap((other) => {
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
    return start < end ? [{ start, end }] : [];
  });
}

function findMended(text: AnalysedText): readonly FoundAttribution[] {
  const hedges = new PlaceIndex(findEvidentials(text), ({ cue }) => [cue]);
  // A hedge ("reported operations") has no source, whatever noun stands near it.
  const found = findAttributions(text).filter(
    ({ source, cue }) =>
      source.length === 0 || cue.every((one) => hedges.indicesIn(one).length === 0),
  );
  const plain = [...found, ...findPlainAttributions(text, found)];
  const all = [...plain, ...findFramings(text, plain)];
  return all.map((one) => mendParts(text, one));
}

function mendParts(text: AnalysedText, found: FoundAttribution): FoundAttribution {
  const turned = { ...found, ...turnAround(text, found) };
  return { ...turned, ...mendSource(text, turned) };
}

function inReadingOrder(all: readonly Nested[]): readonly Nested[] {
  return all.toSorted((one, two) => placeOf(one.found).start - placeOf(two.found).start);
}

/** All its words; without any (which no finder gives) it would stand before the text. */
function placeOf({ source, cue, content }: FoundAttribution): TextPosition {
  return hull([...source, ...cue, ...content]) ?? { start: 0, end: 0 };
}

function insideOf(
  text: AnalysedText,
  outer: FoundAttribution | undefined,
): readonly FoundAttribution[] {
  return (outer?.content ?? []).flatMap((content) => {
    const part = partOf(text, content);
    if (part.tokens.length < FEWEST_WORDS) return [];
    return findWithRules(part).filter((inner) => {
      const place = hull(inner.content);
      const isSmaller =
        place !== undefined && place.end - place.start < content.end - content.start;
      return isSmaller && inner.source.length > 0 && reports(part, inner);
    });
  });
}

/** What an inner source does: inside another's words, attitudes ("is open to") are part of these. */
const REPORTS = new Set(
  `say tell claim report accuse allege assert state declare announce deny confirm indicate suggest note argue
  warn add explain insist maintain believe describe call cite accusation allegation claim statement reports
  according estimate conclude find acknowledge admit denounce condemn`.split(/\s+/u),
);

function reports(text: AnalysedText, { cue }: FoundAttribution): boolean {
  return cue.some((one) =>
    tokensIn(text, one).some(({ lemma, lower }) => REPORTS.has(lemma) || REPORTS.has(lower)),
  );
}

/** The text as if nothing but its words in `place` were there; offsets stay those of the text. */
function partOf(text: AnalysedText, place: TextPosition): AnalysedText {
  const tokens = tokensIn(text, place);
  const numbers = [...new Set(tokens.map(({ sentence }) => sentence))];
  const renumbered = tokens.map((token) => ({
    ...token,
    sentence: numbers.indexOf(token.sentence),
  }));
  const sentences = numbers.map((_, sentence) => {
    const first = renumbered.findIndex((token) => token.sentence === sentence);
    const last = renumbered.findLastIndex((token) => token.sentence === sentence) + 1;
    const [start, end] = [renumbered[first]?.start ?? 0, renumbered[last - 1]?.end ?? 0];
    return { start, end, first, last };
  });
  return { text: text.text, tokens: renumbered, sentences };
}
