/** Record writing: from what an encoding says to the records of a log, in their order. */

import { WhenceError } from "../model/errors.ts";
import { makeId } from "../model/ids.ts";
import type { CollectionId, NodeId, RecordType } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord, NodeRecord } from "../model/record.ts";
import type { Problem } from "./problem.ts";
import type { SourcePlace } from "./source-place.ts";

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
  "judgement",
] as const satisfies readonly RecordType[];
type WrittenType = (typeof RECORD_ORDER)[number];

interface Draft {
  readonly record: { readonly type: WrittenType; readonly id: string };
  readonly place: SourcePlace;
}

/** Collects what the records will say, and writes them once nothing is wrong. */
export class RecordWriter {
  readonly #collection: CollectionId;
  readonly #made: Made;
  readonly #drafts: Draft[] = [];

  /** `made` is who encoded the collection, and when; it is no part of any id. */
  constructor(collection: CollectionId, made: Made) {
    this.#collection = collection;
    this.#made = made;
  }

  /** A node under its id, which its key gives. */
  addNode<Type extends NodeRecord["type"]>(
    type: Type,
    id: NodeId,
    content: Content<Type>,
    place: SourcePlace,
  ): void {
    this.#add(type, id, content, place);
  }

  /** A record whose id is made from `content`, its fields in the order given. */
  add<Type extends Exclude<WrittenType, NodeRecord["type"]>>(
    type: Type,
    content: Content<Type>,
    place: SourcePlace,
  ): void {
    this.#add(type, makeId(type, this.#collection, [content]), content, place);
  }

  #add(type: WrittenType, id: string, content: object, place: SourcePlace): void {
    const record = { type, id, collection: this.#collection, made: this.#made, ...content };
    this.#drafts.push({ record, place });
  }

  /** The records, each after those it refers to; what is not a valid record is reported. */
  write(problems: Problem[]): readonly LogRecord[] {
    const drafts = this.#drafts.toSorted((one, two) => rank(one) - rank(two));
    const places = new Map<string, SourcePlace>();
    return drafts.flatMap(({ record, place }) => {
      const other = places.get(record.id);
      if (other !== undefined) {
        const { file, line } = other.where();
        problems.push(place.problem(`says the same as ${file}:${line}; leave one out`));
        return [];
      }
      places.set(record.id, place);
      const parsed = parseDraft(record);
      if (typeof parsed !== "string") return [parsed];
      problems.push(place.problem(parsed));
      return [];
    });
  }
}

function rank({ record }: Draft): number {
  return RECORD_ORDER.indexOf(record.type);
}

function parseDraft(record: Draft["record"]): LogRecord | string {
  try {
    // Through JSON, so that a record is the same here and read back: what is absent has no key.
    return parseRecord(JSON.parse(JSON.stringify(record)));
  } catch (error) {
    if (error instanceof WhenceError) return error.message.replace(/\s+/gu, " ");
    throw error;
  }
}
