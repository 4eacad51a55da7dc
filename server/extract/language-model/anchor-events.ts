/** Anchoring events: what a model says happened, where the text mentions it. */

import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import type { ExtractedEvent, Participant, Refusal } from "../extraction.ts";
import { overlapsAny } from "../positions.ts";
import { joined } from "./anchor-chain.ts";
import type { NameBook } from "./anchor-names.ts";
import { EVENT_ROLES, EVENT_TYPES } from "./answer-schema.ts";
import type { EventAnswer } from "./answer-schema.ts";
import { isWordedFrom } from "./is-worded-from.ts";
import type { FoundQuote, QuoteFinder } from "./quote-finder.ts";
import { asLine, refusalOf, timeAt, wordsAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { REASONS } from "./refusal-reasons.ts";

export interface EventsOfChunk {
  readonly finder: QuoteFinder;
  readonly events: readonly EventAnswer[];
}

/** The events that the text mentions, once each; those that it does not are refused. */
export function anchorEvents(
  reading: Reading,
  { chunks, book }: { readonly chunks: readonly EventsOfChunk[]; readonly book: NameBook },
  refusals: Refusal[],
): readonly ExtractedEvent[] {
  const merged: ExtractedEvent[] = [];
  for (const { finder, events } of chunks) {
    for (const event of events) {
      const one = anchorEvent(reading, { event, finder, book }, refusals);
      if (one === undefined) continue;
      const index = merged.findIndex((other) => isSameEvent(one, other));
      const known = merged[index];
      if (known === undefined) merged.push(one);
      else merged[index] = merge(known, one);
    }
  }
  return merged;
}

interface EventToAnchor {
  readonly event: EventAnswer;
  readonly finder: QuoteFinder;
  readonly book: NameBook;
}

function anchorEvent(
  reading: Reading,
  { event, finder, book }: EventToAnchor,
  refusals: Refusal[],
): ExtractedEvent | undefined {
  const type = event.type.trim().toLowerCase();
  if (!EVENT_TYPES.includes(type)) {
    refusals.push(refusalOf("event", event.name, REASONS.eventType));
    return undefined;
  }
  const quotes = quotesOf(reading, { event, finder, book }, refusals);
  if (quotes.length === 0) return undefined;
  const positions = joined(quotes.map(({ position }) => position));
  const people = event.participants ?? [];
  const participants = people.flatMap(({ role, name }) =>
    participantOf({ role, name, positions, book }, refusals),
  );
  return {
    type,
    name: nameOf(reading, { event, positions, book }),
    positions,
    participants: onceEach(participants),
    place: placeOf({ name: event.place ?? "", positions, book }, refusals),
    time: timeOf(reading, { time: event.time ?? "", positions, finder }, refusals),
  };
}

function quotesOf(
  { silent }: Reading,
  { event, finder }: EventToAnchor,
  refusals: Refusal[],
): readonly FoundQuote[] {
  if (event.quotes.length === 0) refusals.push(refusalOf("event", event.name, REASONS.noWords));
  const found: FoundQuote[] = [];
  for (const words of event.quotes) {
    const near = found.map(({ position }) => position);
    const one = finder.find(words, { near, silent });
    if (one.type === "found") found.push(one);
    else refusals.push(refusalOf("event", `${event.name}: ${words}`, one.reason));
  }
  return found;
}

/** Code units of an event's name at most. */
const LONGEST_NAME = 100;

interface Placed {
  readonly event: EventAnswer;
  readonly positions: readonly TextPosition[];
  readonly book: NameBook;
}

/** The model's name where it is of the text's words, else the words that mention the event. */
function nameOf(reading: Reading, { event, positions, book }: Placed): string {
  const name = asLine(event.name);
  const quotes = positions.map((position) => wordsAt(reading, position));
  const names = (event.participants ?? []).flatMap((one) => formsOf(book, one.name));
  const from = { quotes, names: [...names, ...formsOf(book, event.place ?? "")], around: "" };
  if (name.length <= LONGEST_NAME && isWordedFrom(name, from)) return name;
  return (quotes[0] ?? event.type).replace(/\s+/gu, " ").slice(0, LONGEST_NAME);
}

function formsOf(book: NameBook, name: string): readonly string[] {
  const entity = book.find(name);
  return entity === undefined ? [] : book.formsOf(entity);
}

interface NameToPlace {
  readonly name: string;
  readonly positions: readonly TextPosition[];
  readonly book: NameBook;
}

function participantOf(
  { role, name, positions, book }: NameToPlace & { readonly role: string },
  refusals: Refusal[],
): readonly Participant[] {
  const entity = book.find(name);
  const place = entity === undefined ? undefined : book.nearest(entity, positions);
  if (entity === undefined || place === undefined) {
    refusals.push(refusalOf("participant", name, REASONS.unknownName, positions[0]));
    return [];
  }
  const known = role.trim().toLowerCase();
  return [
    { role: EVENT_ROLES.includes(known) ? known : "participant", entity, positions: [place] },
  ];
}

function onceEach(participants: readonly Participant[]): readonly Participant[] {
  const known = new Map(participants.map((one) => [`${one.role} ${one.entity}`, one]));
  return [...known.values()];
}

function placeOf(
  { name, positions, book }: NameToPlace,
  refusals: Refusal[],
): ExtractedEvent["place"] {
  if (name.trim() === "") return undefined;
  const entity = book.find(name);
  const place = entity === undefined ? undefined : book.nearest(entity, positions);
  if (entity === undefined || place === undefined) {
    refusals.push(refusalOf("place", name, REASONS.unknownName, positions[0]));
    return undefined;
  }
  return { entity, positions: [place] };
}

interface TimeToPlace {
  readonly time: string;
  readonly positions: readonly TextPosition[];
  readonly finder: QuoteFinder;
}

/** The time that the words are resolved to by rule; words that are not in the text are refused. */
export function timeOf(
  reading: Reading,
  { time, positions, finder }: TimeToPlace,
  refusals: Refusal[],
): TimeSpan | undefined {
  if (time.trim() === "") return undefined;
  const found = finder.find(time, { near: positions });
  if (found.type === "found") return timeAt(reading, found.position);
  refusals.push(refusalOf("time", time, found.reason, positions[0]));
  return undefined;
}

function isSameEvent(one: ExtractedEvent, two: ExtractedEvent): boolean {
  if (one.type !== two.type) return false;
  if (one.name.toLowerCase() === two.name.toLowerCase()) return true;
  return one.positions.some((position) => overlapsAny(position, two.positions));
}

function merge(known: ExtractedEvent, one: ExtractedEvent): ExtractedEvent {
  return {
    ...known,
    positions: joined([...known.positions, ...one.positions]),
    participants: onceEach([...one.participants, ...known.participants]),
    place: known.place ?? one.place,
    time: known.time ?? one.time,
  };
}
