/** Occasions: the interview or rally at which somebody said something. */

import type { AnalysedText } from "../analysed-text.ts";
import type { Attribution, ExtractedEvent } from "../extraction.ts";
import { isWithin } from "../positions.ts";
import { indexFrom } from "../tokens-in.ts";

/** Types of events at which people speak to the public. */
const SPEAKING: ReadonlySet<string> = new Set(["interview", "rally"]);
/** Sentences behind the one that names the occasion in which the same speaker goes on. */
const GOES_ON = 3;
/** "The statement, made during an interview on Thursday": of what was said in the sentence before. */
const REFERS_BACK =
  /^(?:the|his|her|their|its|these|those)\s+(?:statements?|remarks?|comments?|words|declarations?|answers?|announcement)\b/iu;

export interface SpokenText {
  readonly attributions: readonly Attribution[];
  readonly events: readonly ExtractedEvent[];
}

/**
 * By attribution: the event at which it was said, an index in `events`; those of which nothing tells
 * it are not in it. It is told by the sentence that attributes, outside what is said, by the one
 * behind it that speaks of the remark, and holds for what the same speaker says in the sentences that
 * follow.
 */
export function findOccasions(
  text: AnalysedText,
  { attributions, events }: SpokenText,
): ReadonlyMap<number, number> {
  const named = occasionsBySentence(text, events);
  const found = new Map<number, number>();
  if (named.size === 0) return found;
  let last: Told | undefined;
  for (const said of inOrder(text, attributions)) {
    const told = toldNear(text, said, named);
    const event = told ?? (goesOn(said, last) ? last?.event : undefined);
    if (event === undefined) continue;
    found.set(said.index, event);
    if (told !== undefined) last = { ...said, event };
  }
  return found;
}

/** An attribution to somebody, with its place in the list and the sentence that attributes. */
interface Said {
  readonly one: Attribution;
  readonly index: number;
  readonly sentence: number;
}

interface Told extends Said {
  readonly event: number;
}

function inOrder(text: AnalysedText, attributions: readonly Attribution[]): readonly Said[] {
  return attributions
    .map((one, index) => ({ one, index, sentence: sentenceOf(text, one) }))
    .filter(({ one }) => one.source.length > 0)
    .toSorted((one, two) => one.sentence - two.sentence || one.index - two.index);
}

/** The event that the sentence names, or the one behind it that speaks of the remark. */
function toldNear(
  text: AnalysedText,
  { one, sentence }: Said,
  named: ReadonlyMap<number, readonly NamedOccasion[]>,
): number | undefined {
  const here = refersBack(text, sentence) ? undefined : named.get(sentence);
  const own = here?.find(({ position }) => !isSaid(position, one))?.event;
  if (own !== undefined) return own;
  return refersBack(text, sentence + 1) ? named.get(sentence + 1)?.[0]?.event : undefined;
}

function goesOn({ one, sentence }: Said, last: Told | undefined): boolean {
  if (last === undefined || one.speaker === undefined) return false;
  return last.one.speaker === one.speaker && sentence - last.sentence <= GOES_ON;
}

interface NamedOccasion {
  readonly event: number;
  readonly position: { readonly start: number; readonly end: number };
}

function occasionsBySentence(
  text: AnalysedText,
  events: readonly ExtractedEvent[],
): ReadonlyMap<number, readonly NamedOccasion[]> {
  const named = events.flatMap(({ type, positions }, event) =>
    SPEAKING.has(type) ? positions.map((position) => ({ event, position })) : [],
  );
  return Map.groupBy(named, ({ position }) => sentenceAt(text, position.start));
}

function isSaid(position: NamedOccasion["position"], { content }: Attribution): boolean {
  return content.some((part) => isWithin(position, part));
}

function refersBack({ text, sentences }: AnalysedText, sentence: number): boolean {
  const place = sentences[sentence];
  return place !== undefined && REFERS_BACK.test(text.slice(place.start, place.end));
}

function sentenceOf(text: AnalysedText, { cue, source, content }: Attribution): number {
  const place = cue[0] ?? source[0] ?? content[0];
  return place === undefined ? -1 : sentenceAt(text, place.start);
}

function sentenceAt(text: AnalysedText, at: number): number {
  return text.tokens[indexFrom(text, at)]?.sentence ?? -1;
}
