/** Aligning a collection: what its log says of one document and another is brought up to date. */

import { alignAll } from "../align/align-all.ts";
import { isAligned } from "../align/aligner.ts";
import { WhenceError } from "../model/errors.ts";
import { makeId } from "../model/ids.ts";
import type { CollectionId, RecordId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { Method } from "../model/method.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import { UndoneRecords } from "../model/undone-records.ts";
import type { LogStore } from "../store/log-store.ts";
import { spokenOf } from "./spoken-of.ts";

export interface AlignedCollection {
  readonly documents: number;
  /** What is judged now, and was not before. */
  readonly added: readonly JudgementRecord[];
  /** How many judgements hold that were made before and would be made again. */
  readonly kept: number;
  /** How many earlier ones, on which nobody said anything, are taken back. */
  readonly takenBack: number;
}

const ALIGNER: Method = { kind: "rule", name: "whence-align", version: "1" };

/**
 * Compares all documents of a collection anew and appends what differs from what its log says, at once
 * or not at all.
 *
 * @throws {WhenceError} COLLECTION_NOT_FOUND; VERSION_CONFLICT when something was appended meanwhile;
 * STORE_UNAVAILABLE, STORE_FULL
 */
export async function alignCollection(
  store: LogStore,
  collection: CollectionId,
  at: string,
): Promise<AlignedCollection> {
  const { records, version } = await readLog(store, collection);
  if (version === 0) {
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot align "${collection}": there is no such collection; read documents into it with ingest`,
    );
  }
  const held = withoutUndone(records);
  const judged = [...alignAll({ collection, records: held, at })];
  const known = new Map(held.map((record) => [record.id as RecordId, record]));
  const added = judged.filter(({ id }) => !known.has(id));
  const now = new Set<RecordId>(judged.map(({ id }) => id));
  const spoken = new Set(records.flatMap(spokenOf));
  const outdated = held.filter(
    (record) =>
      record.type === "judgement" &&
      isAligned(record) &&
      !now.has(record.id) &&
      !spoken.has(record.id),
  );
  const undo = undoOf(outdated, { collection, at });
  const fresh = [...added, ...undo];
  if (fresh.length > 0) {
    const appended = await store.append(collection, fresh, version);
    if (appended.type === "conflict") {
      throw new WhenceError(
        "VERSION_CONFLICT",
        `Cannot align "${collection}": something was appended meanwhile; nothing was changed, run it again`,
        { details: { collection } },
      );
    }
  }
  const documents = held.filter(({ type }) => type === "document").length;
  return { documents, added, kept: judged.length - added.length, takenBack: outdated.length };
}

async function readLog(store: LogStore, collection: CollectionId) {
  const records: LogRecord[] = [];
  let version = 0;
  for await (const change of store.read(collection)) {
    records.push(...change.records);
    version = change.version;
  }
  return { records, version };
}

/** What was taken back is not looked at; undos stay, for what they say of judgements. */
function withoutUndone(records: readonly LogRecord[]): readonly LogRecord[] {
  const undone = new UndoneRecords();
  for (const record of records) if (record.type === "undo") undone.take(record);
  return records.filter((record) => record.type === "judgement" || !undone.has(record.id));
}

interface Undoing {
  readonly collection: CollectionId;
  readonly at: string;
}

function undoOf(outdated: readonly LogRecord[], { collection, at }: Undoing): readonly LogRecord[] {
  if (outdated.length === 0) return [];
  const content = {
    targets: outdated.map(({ id }) => id),
    reason: `Compared anew by version ${ALIGNER.version ?? "unknown"}`,
  };
  const id = makeId("undo", collection, [content]);
  return [parseRecord({ type: "undo", id, collection, made: { by: ALIGNER, at }, ...content })];
}
