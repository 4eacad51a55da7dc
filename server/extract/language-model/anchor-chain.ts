/** Anchoring chains: whose word a claim is, hop by hop, each resting on a cue and its source. */

import type { Stance } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { Attribution, Refusal } from "../extraction.ts";
import { hull } from "../positions.ts";
import type { NameBook } from "./anchor-names.ts";
import type { HopAnswer } from "./answer-schema.ts";
import { distance } from "./quote-finder.ts";
import type { FoundQuote, QuoteAnswer, QuoteFinder } from "./quote-finder.ts";
import { mannerAt, refusalOf, wordsAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { REASONS } from "./refusal-reasons.ts";
import type { RefusalReason } from "./refusal-reasons.ts";

/** A hop whose words were found. */
export interface AnchoredHop {
  readonly source: FoundQuote | undefined;
  readonly cue: FoundQuote;
  /** An index in `Extraction.entities`. */
  readonly speaker: number | undefined;
}

export type ChainAnswer =
  | { readonly type: "anchored"; readonly hops: readonly AnchoredHop[] }
  | { readonly type: "refused"; readonly reason: RefusalReason };

export interface ChainToAnchor {
  readonly hops: readonly HopAnswer[];
  /** What is said. */
  readonly content: readonly TextPosition[];
  readonly finder: QuoteFinder;
  readonly book: NameBook;
}

/** Code units between who says something and what is said, at most: a paragraph on either side. */
const FARTHEST = 900;
/** Hops at most: deeper than any report cites. */
const MOST_HOPS = 5;

/** The hops, from the document's own voice outward; one that is refused refuses the whole chain. */
export function anchorChain(
  reading: Reading,
  { hops, content, finder, book }: ChainToAnchor,
  refusals: Refusal[],
): ChainAnswer {
  if (hops.length > MOST_HOPS) return refused(REASONS.malformed);
  const found: AnchoredHop[] = [];
  let near = content;
  // From what is said outward: each hop stands beside what it attributes.
  for (const hop of hops.toReversed()) {
    const one = anchorHop(hop, near, finder);
    if (one.type === "refused") return one;
    const speaker = speakerOf(reading, { hop, source: one.source, book }, refusals);
    found.unshift({ cue: one.cue, source: one.source, speaker });
    near = [...content, ...found.flatMap(placesOf)];
  }
  return { type: "anchored", hops: found };
}

function refused(reason: RefusalReason): { readonly type: "refused"; reason: RefusalReason } {
  return { type: "refused", reason };
}

type HopAnchor =
  | { readonly type: "found"; readonly cue: FoundQuote; readonly source: FoundQuote | undefined }
  | { readonly type: "refused"; readonly reason: RefusalReason };

function anchorHop(
  { source = "", cue = "" }: HopAnswer,
  near: readonly TextPosition[],
  finder: QuoteFinder,
): HopAnchor {
  if (cue === null || cue.trim() === "") return refused(REASONS.noCue);
  const hasSource = source !== null && source.trim() !== "";
  const sourcePlaces = hasSource ? finder.all(source).map(({ position }) => position) : [];
  // "he said" stands in many places: that one is meant whose source or content is nearest.
  const cueFound = closest(finder, cue, { near, beside: sourcePlaces });
  if (cueFound.type === "refused") return refused(toReason(cueFound.reason, REASONS.cue));
  if (distance(cueFound.position, near) > FARTHEST) return refused(REASONS.far);
  if (!hasSource) return { type: "found", cue: cueFound, source: undefined };
  const sourceFound = closest(finder, source, { near: [cueFound.position], beside: near });
  if (sourceFound.type === "refused") return refused(toReason(sourceFound.reason, REASONS.source));
  if (distance(sourceFound.position, [cueFound.position, ...near]) > FARTHEST) {
    return refused(REASONS.far);
  }
  return { type: "found", cue: cueFound, source: sourceFound };
}

/** Words that are absent are named by what they were to be. */
function toReason(reason: RefusalReason, absent: RefusalReason): RefusalReason {
  return reason === REASONS.notInText ? absent : reason;
}

interface Company {
  readonly near: readonly TextPosition[];
  /** Decides between places that are equally near. */
  readonly beside: readonly TextPosition[];
}

/** The place of the words that is nearest to both together. */
function closest(finder: QuoteFinder, words: string, { near, beside }: Company): QuoteAnswer {
  const places = finder
    .all(words)
    .map((place) => ({
      place,
      far: distance(place.position, near) + distance(place.position, beside),
    }))
    .toSorted((one, two) => one.far - two.far);
  const [first, second] = places;
  if (first === undefined) return refused(REASONS.notInText);
  if (second !== undefined && second.far === first.far) return refused(REASONS.ambiguous);
  return { type: "found", ...first.place };
}

interface SpeakerToFind {
  readonly hop: HopAnswer;
  readonly source: FoundQuote | undefined;
  readonly book: NameBook;
}

/**
 * The entity that the source's words name. Only of a pronoun or a description the model's word is
 * taken, and only for somebody whom the text names.
 */
function speakerOf(
  reading: Reading,
  { hop, source, book }: SpeakerToFind,
  refusals: Refusal[],
): number | undefined {
  if (source === undefined) return undefined;
  const named = book.within(source.position);
  const speaker = hop.speaker ?? "";
  const said = speaker === "" ? undefined : book.find(speaker);
  if (said !== undefined && (named.length === 0 || named.includes(said))) return said;
  if (speaker !== "" && said === undefined && !isItself(reading, source, speaker)) {
    refusals.push(refusalOf("speaker", speaker, REASONS.speaker, source.position));
  }
  // "Venezuelan President Nicolás Maduro": a person speaks before a body, and that before a place.
  const rank = { person: 0, organization: 1, place: 2 } as const;
  const kindOf = (index: number) => rank[book.entities[index]?.kind ?? "place"];
  return named.toSorted((one, two) => kindOf(one) - kindOf(two))[0];
}

/** "officials" as the speaker of "officials" is nobody else. */
function isItself(reading: Reading, source: FoundQuote, speaker: string): boolean {
  return wordsAt(reading, source.position).toLowerCase().includes(speaker.toLowerCase());
}

function placesOf({ source, cue }: AnchoredHop): readonly TextPosition[] {
  return source === undefined ? [cue.position] : [source.position, cue.position];
}

/** Collects attributions: claims on the same word of somebody are one attribution's content. */
export class AttributionBook {
  readonly #reading: Reading;
  readonly #all: Attribution[] = [];
  readonly #byWords = new Map<string, number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get all(): readonly Attribution[] {
    return this.#all;
  }

  /** Adds a chain over `content`; the index of its last hop, undefined for the document's own voice. */
  add(
    hops: readonly AnchoredHop[],
    content: readonly TextPosition[],
    stance: Stance,
  ): number | undefined {
    let within: number | undefined;
    for (const [level, hop] of hops.entries()) {
      const inner = hops.slice(level + 1);
      const whole = hull([...inner.flatMap(placesOf), ...content]);
      const said = inner.length === 0 || whole === undefined ? content : [whole];
      within = this.#addHop(hop, { said, within, stance: inner.length === 0 ? stance : "asserts" });
    }
    return within;
  }

  #addHop({ source, cue, speaker }: AnchoredHop, { said, within, stance }: Said): number {
    const sources = source === undefined ? [] : [source];
    const key = JSON.stringify([within, stance, [...sources, cue].map(({ position }) => position)]);
    const index = this.#byWords.get(key) ?? this.#all.length;
    const known = this.#all[index];
    const content = joined([...(known?.content ?? []), ...said]);
    this.#byWords.set(key, index);
    this.#all[index] = {
      source: sources.map(({ position }) => position),
      cue: [cue.position],
      content,
      manner: mannerAt(this.#reading, content),
      stance,
      certainty: "unstated",
      certaintyWords: [],
      within,
      speaker: known?.speaker ?? speaker,
    };
    return index;
  }
}

interface Said {
  readonly said: readonly TextPosition[];
  readonly within: number | undefined;
  readonly stance: Stance;
}

/** Positions in the text's order, those that touch made one. */
export function joined(positions: readonly TextPosition[]): readonly TextPosition[] {
  const parts: TextPosition[] = [];
  for (const { start, end } of positions.toSorted((one, two) => one.start - two.start)) {
    const last = parts.at(-1);
    if (last === undefined || start > last.end) parts.push({ start, end });
    else parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return parts;
}
