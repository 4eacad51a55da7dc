/** The contract of log stores: what every one of them is tested for, on its own real database. */

import { afterEach, beforeEach, describe } from "vitest";
import type { LogStore } from "../../server/store/log-store.ts";
import { describeAppending } from "./log-store/appending.ts";
import type { LogDatabase, StoreBench } from "./log-store/log-database.ts";
import { describeReading, describeTitles } from "./log-store/reading.ts";
import { describeVerifying } from "./log-store/verifying.ts";
import { describeWatching } from "./log-store/watching.ts";

/** Describes the store `name`, on a database of its own for each test. */
export function describeLogStore(name: string, create: () => Promise<LogDatabase>): void {
  describe(`${name}: the contract of log stores`, () => {
    let database: LogDatabase;
    const opened: LogStore[] = [];
    const bench: StoreBench = {
      open: async () => {
        const store = await database.open();
        opened.push(store);
        return store;
      },
      tamper: (tampering) => database.tamper(tampering),
    };

    beforeEach(async () => {
      database = await create();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
      await database.dispose();
    });

    describeAppending(bench);
    describeReading(bench);
    describeTitles(bench);
    describeWatching(bench);
    describeVerifying(bench);
  });
}
