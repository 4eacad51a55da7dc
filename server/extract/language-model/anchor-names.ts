/** Anchoring names: who and what a model says is named, once each, wherever the text does. */

import type { TextPosition } from "../../model/selector.ts";
import { foldText } from "../../documents/fold-text.ts";
import type { Entity, NameKind, NameMention, Refusal } from "../extraction.ts";
import { PlaceIndex } from "../place-index.ts";
import { overlapsAny } from "../positions.ts";
import type { NameAnswer } from "./answer-schema.ts";
import { distance } from "./quote-finder.ts";
import type { FoundQuote, QuoteFinder } from "./quote-finder.ts";
import { asLine, refusalOf, wordsAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { REASONS } from "./refusal-reasons.ts";

/** What the model calls names in one part of the text. */
export interface NamesOfChunk {
  readonly finder: QuoteFinder;
  readonly names: readonly NameAnswer[];
}

interface Named {
  readonly exact: string;
  readonly kind: NameKind;
  /** Its fullest form in the text; itself when the model gives none that can be believed. */
  readonly full: string;
  readonly places: readonly FoundQuote[];
}

/** Code units of a name at most. */
const LONGEST_NAME = 120;

/** The entities of a document with their mentions, and which of them a name means. */
export class NameBook {
  readonly entities: readonly Entity[];
  readonly names: readonly NameMention[];
  readonly #byName: ReadonlyMap<string, number>;
  readonly #byPlace: PlaceIndex<NameMention>;
  readonly #byEntity: ReadonlyMap<number, readonly NameMention[]>;

  constructor(entities: readonly Entity[], names: readonly NameMention[]) {
    this.entities = entities;
    this.names = names;
    this.#byPlace = new PlaceIndex(names, ({ position }) => [position]);
    this.#byEntity = Map.groupBy(names, ({ entity }) => entity);
    const byName = new Map<string, number>();
    for (const [index, { name, aliases }] of entities.entries()) {
      for (const one of [name, ...aliases]) {
        if (!byName.has(fold(one))) byName.set(fold(one), index);
      }
    }
    this.#byName = byName;
  }

  /** The entity that goes by this name. */
  find(name: string): number | undefined {
    return this.#byName.get(fold(name));
  }

  /** The entities named within a position, each once. */
  within(position: TextPosition): readonly number[] {
    return [...new Set(this.#byPlace.in(position).map(({ entity }) => entity))];
  }

  /** Where an entity is named nearest to `near`. */
  nearest(entity: number, near: readonly TextPosition[]): TextPosition | undefined {
    let nearest: TextPosition | undefined;
    let gap = Number.POSITIVE_INFINITY;
    for (const { position } of this.#byEntity.get(entity) ?? []) {
      const next = distance(position, near);
      if (next < gap) [nearest, gap] = [position, next];
    }
    return nearest;
  }

  /** All that an entity is called. */
  formsOf(entity: number): readonly string[] {
    const one = this.entities[entity];
    return one === undefined ? [] : [one.name, ...one.aliases];
  }
}

/** The names that stand in the text; those that do not are refused. */
export function anchorNames(
  reading: Reading,
  chunks: readonly NamesOfChunk[],
  refusals: Refusal[],
): NameBook {
  const named = chunks.flatMap(({ finder, names }) =>
    names.flatMap((name) => anchorName(reading, { finder, name }, refusals) ?? []),
  );
  const entities: Entity[] = [];
  const byKey = new Map<string, number>();
  const entityOf = new Map<Named, number>();
  // Those with a fuller form come first: "Maduro" alone is then the one who was so introduced.
  const inOrder = [...named.filter(isShort), ...named.filter((one) => !isShort(one))];
  for (const one of inOrder) {
    const index = byKey.get(keyOf(one.kind, one.full)) ?? entities.length;
    const known = entities[index];
    const aliases = [...(known?.aliases ?? []), one.exact];
    const name = known?.name ?? one.full;
    entities[index] = { kind: one.kind, name, aliases: others(aliases, name) };
    entityOf.set(one, index);
    for (const form of [one.full, one.exact]) {
      if (!byKey.has(keyOf(one.kind, form))) byKey.set(keyOf(one.kind, form), index);
    }
  }
  return new NameBook(entities, mentionsOf(named, entityOf));
}

interface OneName {
  readonly finder: QuoteFinder;
  readonly name: NameAnswer;
}

function anchorName(
  reading: Reading,
  { finder, name }: OneName,
  refusals: Refusal[],
): Named | undefined {
  const { silent } = reading;
  const { exact, kind } = name;
  if (!/\p{Lu}|\p{N}/u.test(exact) || exact.length > LONGEST_NAME) {
    refusals.push(refusalOf("name", exact, REASONS.noName));
    return undefined;
  }
  const all = finder.all(exact);
  const places = all.filter(({ position }) => !overlapsAny(position, silent));
  const [first] = all;
  if (first === undefined) {
    refusals.push(refusalOf("name", exact, REASONS.notInText));
    return undefined;
  }
  // In a byline or a heading only: it is named, but nothing is said of it there.
  const kept = places.length > 0 ? places : all;
  const words = asLine(wordsAt(reading, first.position));
  const canonical = asLine(name.canonical ?? "");
  const isFuller = canonical !== "" && isFormOf(words, canonical) && standsIn(reading, canonical);
  return { exact: words, kind, full: isFuller ? canonical : words, places: kept };
}

function isShort({ exact, full }: Named): boolean {
  return exact !== full;
}

function standsIn({ text, folded }: Reading, words: string): boolean {
  if (words.length > LONGEST_NAME) return false;
  return text.includes(words) || folded.includes(foldText(words).text.trim());
}

const NAME_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters that the forms of a name share: "Venezuelan", "Venezuela". */
const SHARED_LETTERS = 5;

/** Whether one name can be a form of the other: by a word of it, or by its initials. */
function isFormOf(short: string, full: string): boolean {
  const [ones, twos] = [wordsOf(short), wordsOf(full)];
  const initials = (full.match(/\p{Lu}/gu) ?? []).join("");
  if (initials.length > 1 && short.replace(/[^\p{Lu}]/gu, "") === initials) return true;
  return ones.some((one) => twos.some((two) => isSameWord(one, two)));
}

function isSameWord(one: string, two: string): boolean {
  if (one === two) return one.length > 1;
  const begins = one.slice(0, SHARED_LETTERS);
  return begins.length === SHARED_LETTERS && two.startsWith(begins);
}

const LITTLE_WORDS = new Set(["the", "of", "and", "for", "in", "de", "la", "el", "al", "mr", "ms"]);

function wordsOf(name: string): readonly string[] {
  const all = (name.toLowerCase().match(NAME_WORD) ?? []).map(String);
  return all.filter((word) => !LITTLE_WORDS.has(word));
}

function others(aliases: readonly string[], name: string): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name).toSorted();
}

function keyOf(kind: NameKind, name: string): string {
  return `${kind} ${fold(name)}`;
}

/** Names are the same but for case, typesetting, an article and a possessive. */
function fold(name: string): string {
  const folded = foldText(name).text.trim().toLowerCase();
  return folded.replace(/^the\s+/u, "").replace(/'s?$/u, "");
}

/** Of mentions that share words the longest counts: "Bank of England" is no England. */
function mentionsOf(
  named: readonly Named[],
  entityOf: ReadonlyMap<Named, number>,
): readonly NameMention[] {
  const all = named.flatMap((one) =>
    one.places.map(({ position }) => ({
      position,
      kind: one.kind,
      entity: entityOf.get(one) ?? 0,
    })),
  );
  const longestFirst = all.toSorted(
    (one, two) =>
      lengthOf(two) - lengthOf(one) ||
      one.position.start - two.position.start ||
      one.entity - two.entity,
  );
  const taken: NameMention[] = [];
  const units = new Set<number>();
  for (const one of longestFirst) {
    if (!isFree(one.position, units)) continue;
    for (let unit = one.position.start; unit < one.position.end; unit += 1) units.add(unit);
    taken.push(one);
  }
  return taken.toSorted((one, two) => one.position.start - two.position.start);
}

function isFree({ start, end }: TextPosition, taken: ReadonlySet<number>): boolean {
  for (let unit = start; unit < end; unit += 1) if (taken.has(unit)) return false;
  return true;
}

function lengthOf({ position }: NameMention): number {
  return position.end - position.start;
}
