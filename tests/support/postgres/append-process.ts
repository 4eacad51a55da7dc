/**
 * A server's share of the work in a process of its own: appends claims to the tests' collection and
 * watches it meanwhile, then prints as JSON what it appended and what it saw.
 *
 *   node tests/support/postgres/append-process.ts URL WRITER COUNT TOTAL
 */

import { openPostgresStore } from "../../../server/store/postgres/open-postgres-store.ts";
import { appendWithRetries, idsIn, take } from "../log-store/log-changes.ts";
import { COLLECTION } from "../records.ts";

const [url = "", writer = "", count = "", total = ""] = process.argv.slice(2);
const store = await openPostgresStore(url);
const seen = take(store.watch(COLLECTION, 0, new AbortController().signal), Number(total));
const appended = await appendWithRetries(store, writer, Number(count));
process.stdout.write(JSON.stringify({ appended, seen: idsIn(await seen) }));
await store.close();
