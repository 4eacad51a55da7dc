/** The records that are being proposed, in the order in which a log can take them. */

import { makeId } from "../../model/ids.ts";
import type { CollectionId, DocumentId, RecordType } from "../../model/ids.ts";
import type { Made } from "../../model/method.ts";
import { parseRecord } from "../../model/record.ts";
import type { LogRecord } from "../../model/record.ts";
import type { TextPosition } from "../../model/selector.ts";

type Recorded = "type" | "id" | "collection" | "made";
type ContentOf<Kept extends LogRecord> = Kept extends LogRecord ? Omit<Kept, Recorded> : never;
/** What a record of `Type` says, apart from its id and who made it. */
export type Content<Type extends RecordType> = ContentOf<Extract<LogRecord, { type: Type }>>;

/** The order of records: each kind refers to those before it. */
const RECORD_ORDER = [
  "document",
  "actor",
  "place",
  "event",
  "claim",
  "mention",
  "appearance",
  "statement",
] as const satisfies readonly RecordType[];
export type ProposedType = (typeof RECORD_ORDER)[number];

/** Collects records of one document, each once. */
export class ProposedRecords {
  readonly document: DocumentId;
  readonly #collection: CollectionId;
  readonly #made: Made;
  readonly #records = new Map<string, LogRecord>();

  constructor(collection: CollectionId, made: Made, document: DocumentId) {
    this.#collection = collection;
    this.#made = made;
    this.document = document;
  }

  /** The id of a node of this document that `key` tells apart from its others. */
  nodeId<Type extends "actor" | "place" | "event" | "claim">(type: Type, key: readonly string[]) {
    return makeId(type, this.#collection, [this.document, ...key]);
  }

  /** @throws {WhenceError} RECORD_INVALID */
  addNode<Type extends ProposedType>(type: Type, id: string, content: Content<Type>): void {
    this.#add(type, id, content);
  }

  /** A record whose id is made of what it says; how sure that is, is no part of it. */
  add<Type extends "mention" | "appearance" | "statement">(
    type: Type,
    content: Content<Type>,
  ): void {
    const said = { ...content, confidence: undefined };
    this.#add(type, makeId(type, this.#collection, [said]), content);
  }

  /** All records, each after those it refers to. */
  all(): readonly LogRecord[] {
    const records = [...this.#records.values()];
    return records.toSorted((one, two) => rank(one) - rank(two));
  }

  #add(type: ProposedType, id: string, content: object): void {
    if (this.#records.has(id)) return;
    const record = { type, id, collection: this.#collection, made: this.#made, ...content };
    // Through JSON, so that a record is the same here and read back: what is absent has no key.
    this.#records.set(id, parseRecord(JSON.parse(JSON.stringify(record))));
  }
}

function rank({ type }: LogRecord): number {
  return (RECORD_ORDER as readonly string[]).indexOf(type);
}

/** Positions in the text's order, each once. */
export function inOrder(positions: readonly TextPosition[]): readonly TextPosition[] {
  const known = new Map(positions.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...known.values()].toSorted((one, two) => one.start - two.start || one.end - two.end);
}
