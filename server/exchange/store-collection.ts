/**
 * Storing: brings a collection's log in step with its folder, by appending alone.
 *
 * What is new in the folder is appended, what reads otherwise is edited, what is gone is taken back.
 * What people recorded beside the folder stays as it is.
 */

import { WhenceError } from "../model/errors.ts";
import { makeId } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import { isNodeRecord, parseRecord } from "../model/record.ts";
import type { LogRecord, NodeKind } from "../model/record.ts";
import { withEdits } from "../model/with-edits.ts";
import type { LogStore } from "../store/log-store.ts";
import { readFolderLog } from "./folder-log.ts";
import type { FolderLog } from "./folder-log.ts";
import type { LoadedInfo } from "./load-collection.ts";

/** A collection as its folder encodes it. */
export interface FolderCollection {
  readonly collection: LoadedInfo;
  /** Who encoded it, and when. */
  readonly made: Made;
  readonly records: readonly LogRecord[];
}

/** Fields in which a node may be told to read otherwise; a document's text is not among them. */
const EDITABLE: Readonly<Record<NodeKind, readonly string[]>> = {
  document: ["title", "author", "published", "language", "url"],
  actor: ["name", "aliases", "actorType", "named"],
  place: ["name", "aliases", "placeType", "latitude", "longitude"],
  event: ["name", "eventType", "time"],
  claim: ["text", "shortLabel", "quantities", "time"],
};
/** Times that others may append meanwhile. */
const MOST_CONFLICTS = 20;

/**
 * Appends what the log lacks of the folder. Returns how many records that were.
 *
 * @throws {WhenceError} COLLECTION_INVALID when a document's text is another than the log has;
 * VERSION_CONFLICT; as `LogStore.append`. Nothing is appended then
 */
export async function storeCollection(store: LogStore, folder: FolderCollection): Promise<number> {
  const { id } = folder.collection;
  for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
    const log = await readFolderLog(store.read(id));
    const records = missingRecords(log, folder);
    if (records.length === 0) return 0;
    const appended = await store.append(id, records, log.version);
    if (appended.type === "appended") return records.length;
  }
  throw new WhenceError(
    "VERSION_CONFLICT",
    `Cannot load collection "${id}": others appended to it ${MOST_CONFLICTS} times meanwhile; try again`,
    { details: { collection: id } },
  );
}

/** What has to be appended to `log` for it to say what the folder does. */
export function missingRecords(log: FolderLog, folder: FolderCollection): readonly LogRecord[] {
  const wanted = new Set<string>(folder.records.map(({ id }) => id));
  return [
    ...naming(log, folder),
    ...folder.records.filter(({ id }) => !log.records.has(id)),
    ...folder.records.flatMap((record) => editing(log, folder, record)),
    ...bringingBack(log, folder),
    ...takingBack(log, folder, wanted),
  ];
}

function naming(log: FolderLog, { collection, made }: FolderCollection): readonly LogRecord[] {
  const { title, description } = collection;
  const isNamed = log.name?.title === title && log.name.description === description;
  if (isNamed && log.makers.has(JSON.stringify(made))) return [];
  return [written(log, { collection, made, type: "collection" }, { title, description })];
}

function editing(
  log: FolderLog,
  { collection, made }: FolderCollection,
  record: LogRecord,
): readonly LogRecord[] {
  const known = log.records.get(record.id);
  if (known === undefined || !isNodeRecord(known) || !isNodeRecord(record)) return [];
  if (record.type === "document" && known.type === "document" && record.text !== known.text) {
    throw new WhenceError(
      "COLLECTION_INVALID",
      `Cannot load document "${record.id}" of "${collection.id}": its text is another than the log has, and a text never changes; give the corrected version a name of its own`,
      { details: { collection: collection.id, document: record.id } },
    );
  }
  const before = fieldsOf(withEdits(known, log.edits.get(record.id) ?? []));
  const after = fieldsOf(record);
  const changed = EDITABLE[record.type].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return [];
  const changes = Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
  const content = { of: record.type, target: record.id, changes };
  return [written(log, { collection, made, type: "edit" }, content)];
}

/** What was taken back when it was gone from the folder, and is in it again. */
function bringingBack(log: FolderLog, folder: FolderCollection): readonly LogRecord[] {
  const undos = folder.records.flatMap(({ id }) => log.undos.get(id) ?? []);
  return undos.map((undo) =>
    written(log, { ...folder, type: "undo" }, { targets: [undo], reason: BACK }),
  );
}

function takingBack(
  log: FolderLog,
  folder: FolderCollection,
  wanted: ReadonlySet<string>,
): readonly LogRecord[] {
  const gone = [...log.records.values()].filter(
    (record) =>
      log.makers.has(JSON.stringify(record.made)) &&
      !wanted.has(record.id) &&
      !log.undos.has(record.id) &&
      // Other nodes leave the graph with what they rest on.
      (!isNodeRecord(record) || record.type === "document"),
  );
  return gone.map(({ id }) =>
    written(log, { ...folder, type: "undo" }, { targets: [id], reason: GONE }),
  );
}

const GONE = "It is no longer in the collection's folder";
const BACK = "It is in the collection's folder again";

interface Written {
  readonly collection: LoadedInfo;
  readonly made: Made;
  readonly type: "collection" | "edit" | "undo";
}

/** The log's version is part of the id: a folder may go back to what it said before. */
function written(
  { version }: FolderLog,
  { collection: { id: collection }, made, type }: Written,
  content: object,
): LogRecord {
  const id = makeId(type, collection, [content, version]);
  return parseRecord(JSON.parse(JSON.stringify({ type, id, collection, made, ...content })));
}

function fieldsOf(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record));
}
