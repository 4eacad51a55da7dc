/** Encoding of documents, actors, places and events: nodes, their mentions and their relations. */

import type { ActorId, DocumentId, EventId, PlaceId } from "../model/ids.ts";
import { makeId, sha256Hex } from "../model/ids.ts";
import type { Evidence, TextPosition } from "../model/selector.ts";
import type { NodeKind } from "../model/record.ts";
import type { Relation } from "../model/statement.ts";
import { encodeTime } from "./encoder.ts";
import type { Encoder } from "./encoder.ts";
import type { QuoteSource } from "./collection-format.ts";
import type { CollectionData, EncodedDocument } from "./read-collection-files.ts";
import type { SourcePlace } from "./source-place.ts";

/** Documents, with what each says about itself. */
export function encodeDocuments(encoder: Encoder): void {
  const entries = encoder.collection.files["collection.yaml"].data.documents;
  for (const document of encoder.collection.documents.values()) {
    const entry = entries[document.key];
    if (entry === undefined) continue;
    const { place } = document;
    const { title, author, published, language, url } = entry;
    const publishedAt = encodeTime(encoder, published?.value, place.at("published", "value"));
    encoder.writer.addNode(
      "document",
      document.id,
      {
        title: encodeStated(encoder, document, title, place.at("title")),
        author: encodeStated(encoder, document, author, place.at("author")),
        published: publishedAt && {
          value: publishedAt,
          positions: findStated(encoder, document, published?.quote, place.at("published")),
        },
        language,
        url,
        text: document.text,
        sha256: sha256Hex(document.text),
      },
      place,
    );
  }
}

type StatedText = NonNullable<CollectionData["collection.yaml"]["documents"][string]["title"]>;

function encodeStated(
  encoder: Encoder,
  document: EncodedDocument,
  stated: StatedText | undefined,
  place: SourcePlace,
) {
  if (stated === undefined) return undefined;
  return {
    value: stated.value,
    positions: findStated(encoder, document, stated.quote, place),
  };
}

function findStated(
  { passages }: Encoder,
  document: EncodedDocument,
  quote: QuoteSource | undefined,
  place: SourcePlace,
): readonly TextPosition[] {
  return quote === undefined ? [] : passages.find(document, quote, place.at("quote"));
}

/** Actors and their mentions. */
export function encodeActors(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["actors.yaml"];
  for (const [key, { name, aliases, type, named, mentions }] of Object.entries(data)) {
    const at = place.at(key);
    const id = makeId("actor", encoder.collection.id, [key]);
    encoder.writer.addNode("actor", id, { name, aliases, actorType: type, named }, at);
    encodeMentions(encoder, { key, id, mentions }, at);
  }
}

/** Places and their mentions. */
export function encodePlaces(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["places.yaml"];
  for (const [key, entry] of Object.entries(data)) {
    const at = place.at(key);
    const id = makeId("place", encoder.collection.id, [key]);
    const { name, aliases, type, latitude, longitude, mentions } = entry;
    const content = { name, aliases, placeType: type, latitude, longitude };
    encoder.writer.addNode("place", id, content, at);
    encodeMentions(encoder, { key, id, mentions }, at);
  }
}

/** Events, their mentions, and what they relate to. */
export function encodeEvents(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["events.yaml"];
  for (const [key, entry] of Object.entries(data)) {
    const at = place.at(key);
    const id = makeId("event", encoder.collection.id, [key]);
    const { name, type, mentions } = entry;
    const time = encodeTime(encoder, entry.time, at.at("time"));
    encoder.writer.addNode("event", id, { name, eventType: type, time }, at);
    const mentioned = encodeMentions(encoder, { key, id, mentions }, at);
    for (const field of RELATED_FIELDS) {
      for (const [index, related] of entry[field].entries()) {
        const one = { event: id, mentioned, field, related };
        encodeRelated(encoder, one, at.at(field, index));
      }
    }
  }
}

interface Mentioned {
  readonly key: string;
  readonly id: ActorId | PlaceId | EventId;
  readonly mentions: CollectionData["actors.yaml"][string]["mentions"];
}

function encodeMentions(
  encoder: Encoder,
  { key, id, mentions }: Mentioned,
  at: SourcePlace,
): readonly Evidence<DocumentId>[] {
  if (Object.keys(mentions).length === 0) {
    const cause = `no document mentions "${key}": quote the words that name it under its document`;
    encoder.problems.push(at.at("mentions").problem(cause));
  }
  const evidence = encoder.passages.byDocument(mentions, at.at("mentions"));
  for (const { document, positions } of evidence) {
    encoder.writer.add("mention", { node: id, document, positions }, at);
  }
  encoder.evidence.set(key, evidence);
  return evidence;
}

const RELATED_FIELDS = ["participants", "places", "part-of"] as const;
type RelatedField = (typeof RELATED_FIELDS)[number];

const RELATION_OF = {
  participants: { relation: "participant", kind: "actor" },
  places: { relation: "located at", kind: "place" },
  "part-of": { relation: "part of", kind: "event" },
} as const satisfies Record<RelatedField, { relation: Relation; kind: NodeKind }>;

interface RelatedNode {
  readonly event: EventId;
  readonly mentioned: readonly Evidence<DocumentId>[];
  readonly field: RelatedField;
  readonly related: CollectionData["events.yaml"][string]["participants"][number];
}

function encodeRelated(encoder: Encoder, one: RelatedNode, at: SourcePlace): void {
  const { node, role, evidence, inferred, ground } = one.related;
  const { relation, kind } = RELATION_OF[one.field];
  const target = encoder.keys.find(node, [kind], at.at("node"));
  if (target === undefined) return;
  encoder.writer.add(
    "statement",
    {
      relation,
      source: one.event,
      target,
      role,
      evidence:
        evidence === undefined
          ? one.mentioned
          : encoder.passages.byDocument(evidence, at.at("evidence")),
      inferred,
      ground,
    },
    at,
  );
}
