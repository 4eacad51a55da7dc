/** Log databases: real ones of their own, on which the contract of log stores is tested. */

import type { CollectionId } from "../../../server/model/ids.ts";
import type { LogStore } from "../../../server/store/log-store.ts";

/** Something done to the database behind the store's back, to the row whose first record is `first`. */
export type Tampering =
  | {
      /** The row's `from` becomes `to`; `from` is part of its JSON. */
      readonly type: "change";
      readonly collection: CollectionId;
      readonly first: number;
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: "remove"; readonly collection: CollectionId; readonly first: number };

/** One empty database of its own. */
export interface LogDatabase {
  /** A further store on this same database, as another process would open it. */
  readonly open: () => Promise<LogStore>;
  readonly tamper: (tampering: Tampering) => Promise<void>;
  /** Removes the database; the tests have closed its stores by then. */
  readonly dispose: () => Promise<void>;
}

/** What a test opens stores with: they are closed and the database is removed after it. */
export interface StoreBench {
  readonly open: () => Promise<LogStore>;
  readonly tamper: LogDatabase["tamper"];
}
