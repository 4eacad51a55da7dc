/**
 * A worker in a process of its own: reads the jobs of a database until it is killed or told to end.
 *
 *   node tests/support/postgres/worker-process.ts URL
 */

import { fileURLToPath } from "node:url";
import { ReaderPool } from "../../../server/ingest/reader-pool.ts";
import { runJobs } from "../../../server/ingest/run-jobs.ts";
import { openPostgresStore } from "../../../server/store/postgres/open-postgres-store.ts";
import { SHORT_TIMES } from "./queue-times.ts";

const TASKS = fileURLToPath(new URL("../reader-tasks.ts", import.meta.url));

const [url = ""] = process.argv.slice(2);
const store = await openPostgresStore(url, { queue: SHORT_TIMES });
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
process.stdout.write("ready\n");
const readers = new ReaderPool({ threads: 1, tasks: TASKS });
await runJobs({ store, readers, signal: stop.signal });
await readers.close();
await store.close();
