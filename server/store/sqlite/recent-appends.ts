/** Recent appends: what this process appended last, for whoever follows the log in the same process. */

import type { CollectionId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import type { LogRow, StoredChange } from "../log-store.ts";

interface Kept {
  readonly collection: CollectionId;
  readonly change: StoredChange;
}

/** Appends that are kept: followers are a few behind at most. */
const KEPT = 8;

export class RecentAppends {
  readonly #kept: Kept[] = [];

  keep(collection: CollectionId, records: readonly LogRecord[], version: number): void {
    this.#kept.push({ collection, change: { version, records } });
    if (this.#kept.length > KEPT) this.#kept.shift();
  }

  /** The change that a whole row is, when it was appended here and begins after version `after`. */
  find(collection: CollectionId, { first, last }: LogRow, after: number): StoredChange | undefined {
    if (first <= after) return undefined;
    const found = this.#kept.find(
      ({ collection: of, change }) =>
        of === collection && change.version === last && change.records.length === last - first + 1,
    );
    return found?.change;
  }
}
