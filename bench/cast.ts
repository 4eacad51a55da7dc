/** Cast: the actors, places, events and claims that a generated collection's articles tell of. */

import { ACTOR_TYPES } from "../server/model/actor.ts";
import type { ActorRecord } from "../server/model/actor.ts";
import type { ClaimRecord } from "../server/model/claim.ts";
import { SHORT_LABEL_LENGTH } from "../server/model/claim.ts";
import type { EventRecord } from "../server/model/event.ts";
import { makeId } from "../server/model/ids.ts";
import type { CollectionId, RecordType } from "../server/model/ids.ts";
import { PLACE_TYPES } from "../server/model/place.ts";
import type { PlaceRecord } from "../server/model/place.ts";
import type { TimeSpan } from "../server/model/time-span.ts";
import { inventedClause, inventedName } from "./invented-words.ts";
import type { Random } from "./random.ts";

/** What documents mention. */
export type Entity = ActorRecord | PlaceRecord | EventRecord;

/** A claim with the actor that its wording begins with and the entity that it ends with. */
export interface CastClaim {
  readonly record: ClaimRecord;
  readonly subject: ActorRecord;
  readonly object: Entity;
}

export interface Cast {
  readonly actors: readonly ActorRecord[];
  /** Those of the actors that publish. */
  readonly media: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly events: readonly EventRecord[];
  /** At least one for each actor, place and event, about which it is. */
  readonly claims: readonly CastClaim[];
}

/** How many there are to be of each kind. */
export interface CastSizes {
  readonly actors: number;
  readonly places: number;
  readonly events: number;
  readonly claims: number;
}

/** What made the records; one object each, as when they come from a store. */
export const MADE = {
  by: { kind: "rule", name: "generated collection", version: "1" },
  at: "2026-01-01T00:00:00Z",
} as const;

/** Every so many actors one is a medium; fewer are only described. */
const MEDIUM_EVERY = 40;
const DESCRIBED_EVERY = 17;
const GIVEN_NAMES = 300;
/** Relatives and namesakes: so many share a family name. */
const NAMESAKES = 3;
const EVENT_TYPES = ["strike", "interview", "election", "summit", "protest", "trial", "flood"];

/** Numbers from which on the invented words of each sort begin, so that sorts share few. */
const FAMILY_WORDS = 30_000;
const PLACE_WORDS = 200_000;
const EVENT_WORDS = 300_000;

const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 365;

/** The fields that all records have, with an id made of the kind and number alone. */
export function recordOf<Type extends RecordType>(
  type: Type,
  collection: CollectionId,
  content: readonly unknown[],
) {
  return { type, id: makeId(type, collection, content), collection, made: MADE };
}

/** A day of the collection's year; `share` from 0 to 1. */
export function dayAt(share: number): TimeSpan {
  const day = new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY_MS).toISOString().slice(0, 10);
  return { edtf: day, start: day, end: day, inferred: false };
}

export function drawCast(collection: CollectionId, sizes: CastSizes, random: Random): Cast {
  const actors = numbers(sizes.actors).map((index) => drawActor(collection, index, random));
  const places = numbers(sizes.places).map((index) => drawPlace(collection, index, random));
  const events = numbers(sizes.events).map((index) => drawEvent(collection, index, random));
  const entities = shuffled<Entity>([...actors, ...places, ...events], random);
  const claims = numbers(sizes.claims).map((index) => {
    const subject = actors[random.rank(actors.length)] ?? random.pick(actors);
    const object = entities[index] ?? random.pick(entities);
    return { record: drawClaim(collection, { index, subject, object }, random), subject, object };
  });
  const media = actors.filter(({ actorType }) => actorType === "medium");
  return { actors, media, places, events, claims };
}

function drawActor(collection: CollectionId, index: number, random: Random): ActorRecord {
  const isMedium = index % MEDIUM_EVERY === 0;
  const isNamed = isMedium || index % DESCRIBED_EVERY !== 0;
  const given = inventedName(random.rank(GIVEN_NAMES));
  const family = inventedName(FAMILY_WORDS + Math.floor(index / NAMESAKES));
  const name = isMedium ? `${family} ${given} Herald` : `${given} ${family}`;
  return {
    ...recordOf("actor", collection, [index]),
    name: isNamed ? name : `officials close to ${family}`,
    aliases: isNamed && random.chance(0.3) ? [family] : [],
    actorType: isMedium ? "medium" : random.pick(ACTOR_TYPES.filter((type) => type !== "medium")),
    named: isNamed,
  };
}

function drawPlace(collection: CollectionId, index: number, random: Random): PlaceRecord {
  return {
    ...recordOf("place", collection, [index]),
    name: inventedName(PLACE_WORDS + index),
    aliases: [],
    placeType: random.pick(PLACE_TYPES),
    latitude: random.below(180_000) / 1000 - 90,
    longitude: random.below(360_000) / 1000 - 180,
  };
}

function drawEvent(collection: CollectionId, index: number, random: Random): EventRecord {
  const eventType = random.pick(EVENT_TYPES);
  return {
    ...recordOf("event", collection, [index]),
    name: `${inventedName(EVENT_WORDS + index)} ${eventType}`,
    eventType,
    time: dayAt(random.next()),
  };
}

interface ClaimDraft {
  readonly index: number;
  readonly subject: ActorRecord;
  readonly object: Entity;
}

function drawClaim(
  collection: CollectionId,
  { index, subject, object }: ClaimDraft,
  random: Random,
): ClaimRecord {
  const text = inventedClause(random, subject.name, object.name);
  const quantities = random.chance(0.2)
    ? [{ value: random.below(500), unit: "people", bound: "at least" as const }]
    : [];
  return {
    ...recordOf("claim", collection, [index]),
    text,
    shortLabel: text.slice(0, SHORT_LABEL_LENGTH).trimEnd(),
    quantities,
  };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** In another order (Fisher and Yates). */
function shuffled<Item>(list: readonly Item[], random: Random): readonly Item[] {
  const items = [...list];
  for (let end = items.length - 1; end > 0; end -= 1) {
    const other = random.below(end + 1);
    const [one, two] = [items[end], items[other]];
    if (one !== undefined) items[other] = one;
    if (two !== undefined) items[end] = two;
  }
  return items;
}
