/** Resolvers of the nodes of the graph, but for claims. */

import { appearancesIn, mentionsIn, mentionsOf, saidBy } from "../../graph/appearances.ts";
import { evidenceOf } from "../../graph/evidence.ts";
import {
  dependentsOf,
  documentsOfMember,
  membersOf,
  passagesOfMember,
  tiesOfMember,
} from "../../graph/members.ts";
import { aliasesOf, isNamed } from "../../graph/names.ts";
import { labelOf } from "../../graph/node-label.ts";
import { degreeOf } from "../../graph/nodes.ts";
import { quotesOf } from "../../graph/quote.ts";
import {
  dependencesOf,
  participantsOf,
  placesOf,
  publisherOf,
  statementsOf,
} from "../../graph/statements.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { firstWords } from "../../model/document-name.ts";
import { UNRATED } from "../../model/reliability.ts";
import { historyOf } from "../history-pages.ts";
import { pageOf } from "../page.ts";
import type { PageRequest } from "../page.ts";
import type { EntitySource } from "../sources.ts";
import { identitiesOf, notesOf } from "./remarks.ts";

/** The fields of the interface Entity. */
export const entityFields = {
  id: ({ record }: EntitySource) => record.id,
  kind: ({ record }: EntitySource) => record.type,
  label: ({ record }: EntitySource) => labelOf(record),
  degree: degreeOf,
  evidence: evidenceOf,
  method: ({ record }: EntitySource) => record.made.by,
  at: ({ record }: EntitySource) => record.made.at,
  identities: identitiesOf,
  members: (entity: EntitySource, args: PageRequest) =>
    pageOf("Entity.members", membersOf(entity), args),
  notes: notesOf,
};

type Kept = "Document" | "DocumentCopy" | "Actor" | "Place" | "Event" | "Member";

export const entityResolvers: Pick<Resolvers, Kept> = {
  Document: {
    ...entityFields,
    title: ({ record }) => record.title?.value,
    beginning: ({ record }) => firstWords(record),
    text: ({ record }) => record.text,
    publisher: (document) => publisherOf(document),
    author: ({ record }) => record.author?.value,
    published: ({ record }) => record.published?.value,
    url: ({ record }) => record.url,
    file: ({ record }) => record.file,
    publisherName: ({ record }) => record.publisher?.value,
    copies: ({ graph, record }) => graph.copiesOf(record.id),
    boilerplate: ({ graph, record: document }) =>
      quotesOf({ graph, document, positions: document.boilerplate ?? [] }),
    language: ({ record }) => record.language,
    sha256: ({ record }) => record.sha256,
    appearances: (document, args) => pageOf("Document.appearances", appearancesIn(document), args),
    mentions: (document, args) => pageOf("Document.mentions", mentionsIn(document), args),
    dependences: (document) => dependencesOf(document),
    history: historyOf("Document.history"),
  },
  DocumentCopy: { method: ({ made }) => made.by, at: ({ made }) => made.at },
  Actor: {
    ...entityFields,
    name: ({ record }) => record.name,
    aliases: (actor) => aliasesOf(actor),
    confidence: ({ record }) => record.confidence,
    actorType: ({ record }) => record.actorType,
    named: ({ graph, record }) => isNamed(graph, record.id),
    mentions: (actor) => mentionsOf(actor),
    statements: (actor) => statementsOf(actor),
    said: (actor) => saidBy(actor),
    reliability: ({ graph, record }) => graph.reliabilityOf(record.id)?.reliability ?? UNRATED,
    rating: ({ graph, record }) => graph.reliabilityOf(record.id),
    history: historyOf("Actor.history"),
  },
  Place: {
    ...entityFields,
    name: ({ record }) => record.name,
    aliases: (place) => aliasesOf(place),
    confidence: ({ record }) => record.confidence,
    placeType: ({ record }) => record.placeType,
    latitude: ({ record }) => record.latitude,
    longitude: ({ record }) => record.longitude,
    mentions: (place) => mentionsOf(place),
    statements: (place) => statementsOf(place),
    history: historyOf("Place.history"),
  },
  Event: {
    ...entityFields,
    name: ({ record }) => record.name,
    confidence: ({ record }) => record.confidence,
    eventType: ({ record }) => record.eventType,
    time: ({ record }) => record.time,
    places: (event) => placesOf(event),
    participants: (event) => participantsOf(event),
    mentions: (event) => mentionsOf(event),
    statements: (event) => statementsOf(event),
    history: historyOf("Event.history"),
  },
  Member: {
    id: ({ record }) => record.id,
    label: ({ record }) => labelOf(record),
    method: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    documents: (member) => documentsOfMember(member),
    passages: (member) => passagesOfMember(member),
    ties: (member) => tiesOfMember(member),
    dependents: (member) => dependentsOf(member),
  },
};
