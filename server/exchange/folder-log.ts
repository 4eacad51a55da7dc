/** Folder logs: what of a collection's log came from its folder, as far as it still holds. */

import type { CollectionRecord } from "../model/collection.ts";
import type { EditRecord } from "../model/edit.ts";
import type { LogRecord } from "../model/record.ts";
import type { StoredChange } from "../store/log-store.ts";

export interface FolderLog {
  /** How many records the whole log has. */
  readonly version: number;
  /** What the collection was called last. */
  readonly name: CollectionRecord | undefined;
  /** As JSON: who encoded the folder and when, of each time that it was loaded. */
  readonly makers: ReadonlySet<string>;
  /** By id: what was read, stated and judged, by whomever, as it was first. */
  readonly records: ReadonlyMap<string, LogRecord>;
  /** By target: the folder's own edits. */
  readonly edits: ReadonlyMap<string, readonly EditRecord[]>;
  /** By target: the folder's own undo of it that holds. */
  readonly undos: ReadonlyMap<string, string>;
}

/** Reads a whole log. */
export async function readFolderLog(changes: AsyncIterable<StoredChange>): Promise<FolderLog> {
  const makers = new Set<string>();
  const records = new Map<string, LogRecord>();
  const edits = new Map<string, EditRecord[]>();
  const undos = new Map<string, string>();
  let name: CollectionRecord | undefined;
  let version = 0;
  for await (const change of changes) {
    version = change.version;
    for (const record of change.records) {
      const isOfFolder = makers.has(JSON.stringify(record.made));
      if (record.type === "collection") {
        name = record;
        makers.add(JSON.stringify(record.made));
      } else if (record.type === "edit" && isOfFolder) {
        edits.set(record.target, [...(edits.get(record.target) ?? []), record]);
      } else if (record.type === "undo" && isOfFolder) {
        for (const target of record.targets) takeUndo(undos, target, record.id);
      } else if (!records.has(record.id)) {
        records.set(record.id, record);
      }
    }
  }
  return { version, name, makers, records, edits, undos };
}

/** An undo of an undo ends what that one had taken back. */
function takeUndo(undos: Map<string, string>, target: string, undo: string): void {
  for (const [taken, by] of undos) {
    if (by !== target) continue;
    undos.delete(taken);
    return;
  }
  undos.set(target, undo);
}
