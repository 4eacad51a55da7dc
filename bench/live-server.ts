/** Live servers: one server in a process of its own, on a store that others may have open as well. */

import { createServer } from "../server/api/create-server.ts";
import { Library } from "../server/store/library.ts";
import type { LogStore } from "../server/store/log-store.ts";
import { openPostgresStore } from "../server/store/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import { writeLog } from "./write-log.ts";

/** Where a log is: a folder of the embedded store, or the URL of a database. */
export type StorePlace =
  | { readonly type: "embedded"; readonly folder: string }
  | { readonly type: "postgres"; readonly url: string };

/** What a server's process is asked: bytes that it holds once garbage is collected. */
export type LiveMessage = "bytes held";

export interface LiveServer {
  readonly origin: string;
  readonly bytesHeld: () => Promise<number>;
  readonly stop: () => void;
}

export async function openPlace(place: StorePlace): Promise<LogStore> {
  return place.type === "embedded" ? openSqliteStore(place.folder) : openPostgresStore(place.url);
}

/** Writes the collection's log, for servers to serve. Returns its id, and of a record that is in it. */
export async function fillPlace(
  place: StorePlace,
  collection: MeasuredCollection,
): Promise<{ readonly id: string; readonly record: string }> {
  const { info, records } = logOf(collection);
  const all = [...records];
  const record = all.find(({ type }) => type === "claim");
  if (record === undefined) throw new Error("The collection has no claim");
  const store = await openPlace(place);
  await writeLog(store, info, all);
  await store.close();
  return { id: info.id, record: record.id };
}

/** Starts a server in a process of its own. */
export async function startLiveServer(place: StorePlace): Promise<LiveServer> {
  const child: Child = startChild("live-server", place);
  try {
    const origin = await child.receive<string>();
    return {
      origin,
      bytesHeld: () => {
        child.send("bytes held" satisfies LiveMessage);
        return child.receive<number>();
      },
      stop: child.stop,
    };
  } catch (error) {
    child.stop();
    throw error;
  }
}

/** What runs in that process. Returns the server's origin. */
export async function serveLive(place: StorePlace): Promise<string> {
  const library = new Library(await openPlace(place));
  const { origin } = await createServer(library, { host: "127.0.0.1", port: 0, logLevel: "error" });
  return origin;
}
