/** Appends: how many changes of one record each become durable in a second. */

import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { CollectionId } from "../server/model/ids.ts";
import type { LogStore } from "../server/store/log-store.ts";
import { openPostgresStore } from "../server/store/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";
import { openTables } from "./append-tables.ts";
import type { Journal } from "./append-tables.ts";
import { appendedCollection, appendedRecord } from "./appended-records.ts";
import { raceRates } from "./measure.ts";
import type { Contender, Race, Turns } from "./measure.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

export type Appender = "file" | "embedded" | "tables" | "plainTables";
export type SharedAppender = "one" | "atOnce";

export interface AppendFigures {
  /** Bytes of JSON of one record. */
  readonly recordBytes: number;
  /** Appends a second. */
  readonly rates: Race<Appender>;
  /** The same to PostgreSQL, one after the other and by many at once; undefined without a server. */
  readonly postgres: Race<SharedAppender> | undefined;
}

export interface AppendTask {
  readonly turns: Turns;
  /** A database of a PostgreSQL server. */
  readonly postgres: string | undefined;
}

/** How many append at once, each to a collection of its own. */
export const WRITERS = 16;

/** Races all contenders; those that write to a file write to one folder. */
export function measureAppends({ turns, postgres }: AppendTask): Promise<AppendFigures> {
  return inTemporaryFolder(async (folder) => {
    const file = appendToFile(join(folder, "records.jsonl"));
    const store = openSqliteStore(join(folder, "embedded"));
    const tables = (["wal", "delete"] as const).map((journal) => appendToTables(folder, journal));
    const [tabled, plain] = tables.map(({ contender }) => contender) as [Contender, Contender];
    const shared = postgres === undefined ? undefined : await openPostgresStore(postgres);
    try {
      const own = {
        file: file.contender,
        embedded: appendToStore(store),
        tables: tabled,
        plainTables: plain,
      };
      const recordBytes = JSON.stringify(appendedRecord(appendedCollection(), 1)).length;
      if (shared === undefined) {
        return { recordBytes, rates: await raceRates(own, turns), postgres: undefined };
      }
      const { one, atOnce, ...rates } = await raceRates(
        { ...own, one: appendToStore(shared), atOnce: manyAppend(shared) },
        turns,
      );
      return { recordBytes, rates, postgres: { one, atOnce } };
    } finally {
      for (const { close } of [file, ...tables]) close();
      await Promise.all([store.close(), shared?.close()]);
    }
  });
}

interface Closable {
  readonly contender: Contender;
  readonly close: () => void;
}

/** The floor: a line written to the end of a file and flushed to the disk, and nothing else. */
function appendToFile(path: string): Closable {
  const file = openSync(path, "a");
  const collection = appendedCollection();
  let number = 0;
  return {
    contender: {
      run: () => {
        number += 1;
        writeSync(file, `${JSON.stringify(appendedRecord(collection, number))}\n`);
        fsyncSync(file);
      },
    },
    close: () => closeSync(file),
  };
}

function appendToTables(folder: string, journal: Journal): Closable {
  const { append, close } = openTables(folder, journal);
  const collection = appendedCollection();
  let number = 0;
  return { contender: { run: () => append(appendedRecord(collection, (number += 1))) }, close };
}

function appendToStore(store: LogStore): Contender {
  return { run: appender(store, appendedCollection()) };
}

function manyAppend(store: LogStore): Contender {
  const appenders = Array.from({ length: WRITERS }, (_, writer) =>
    appender(store, appendedCollection(writer + 1)),
  );
  return {
    run: () => Promise.all(appenders.map((append) => append())),
    does: WRITERS,
  };
}

/** Appends the next record to a collection that nobody else appends to. */
function appender(store: LogStore, collection: CollectionId): () => Promise<void> {
  let version = 0;
  return async () => {
    const appended = await store.append(
      collection,
      [appendedRecord(collection, version + 1)],
      version,
    );
    if (appended.type === "conflict") throw new Error("Somebody else appends");
    ({ version } = appended);
  };
}
