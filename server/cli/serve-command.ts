/** `whence serve`: loads collections and serves them, until it is told to stop. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readClientPages } from "../api/client-pages.ts";
import type { ClientPages } from "../api/client-pages.ts";
import { createServer } from "../api/create-server.ts";
import { listCollectionFolders } from "../exchange/list-collection-folders.ts";
import { loadCollection } from "../exchange/load-collection.ts";
import { formatProblem } from "../exchange/problem.ts";
import { storeCollection } from "../exchange/store-collection.ts";
import { prepareSearch } from "../graph/search.ts";
import { WhenceError } from "../model/errors.ts";
import { Library } from "../store/library.ts";
import type { ListedCollection } from "../store/library.ts";
import type { LogStore } from "../store/log-store.ts";
import { DATABASE_FILE } from "../store/sqlite/open-database.ts";
import type { Store } from "../store/token-store.ts";
import { accessOf } from "./choose-access.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { openStore } from "./open-store.ts";
import { readEnvironment } from "./read-environment.ts";
import type { Environment } from "./read-environment.ts";
import { startReading } from "./start-reading.ts";
import { whenStopped } from "./when-stopped.ts";

/** Where collections are when none is named, relative to the working directory. */
const COLLECTIONS_FOLDER = "graph-data";
const MEGABYTE = 1_000_000;
/** Where the build leaves the browser client. */
const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));
/** Addresses that mean every address of the machine; a browser here takes loopback. */
const EVERYWHERE = /^(http:\/\/)(?:0\.0\.0\.0|\[::\])/u;

export const serveCommand: Command = {
  name: "serve",
  usage: "[--client folder] [folder…]",
  summary: "serve collections (all of graph-data/ unless folders are named) and the page",
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { client: { type: "string", default: CLIENT_FOLDER } },
      allowPositionals: true,
    });
    try {
      await serve({ client: values.client, folders: positionals }, terminal);
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof WhenceError)) throw error;
      terminal.complain(error.message);
      return EXIT.refused;
    }
  },
};

interface Served {
  readonly client: string;
  readonly folders: readonly string[];
}

/** Serves until SIGTERM or SIGINT. @throws {WhenceError} when it cannot begin */
async function serve(served: Served, terminal: Terminal): Promise<void> {
  const environment = readEnvironment(process.env);
  const stopping = whenStopped();
  const store = await openStore(environment);
  try {
    await serveStore(store, environment, { ...served, stopping, terminal });
  } finally {
    await store.close();
  }
}

interface Serving extends Served {
  readonly stopping: Promise<void>;
  readonly terminal: Terminal;
}

async function serveStore(
  store: Store,
  environment: Environment,
  { client, folders, stopping, terminal }: Serving,
): Promise<void> {
  const loaded = await loadFolders(
    store,
    folders.length > 0 ? folders : listCollectionFolders(COLLECTIONS_FOLDER),
  );
  const library = new Library(store, {
    budgetBytes: environment.WHENCE_MEMORY * MEGABYTE,
    onDefect: (error, collection) =>
      terminal.complain(`Cannot follow collection "${collection}": ${String(error)}`),
  });
  const collections = await library.list();
  if (collections.length === 0) {
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot serve collections: there are none in ${COLLECTIONS_FOLDER}/ nor in the database`,
    );
  }
  const { remarks, ...access } = await accessOf(environment, store, environment.HOST);
  const pages = requirePages(client);
  const reading = startReading(store, environment, terminal);
  try {
    const { HOST: host, PORT: port, LOG_LEVEL: logLevel } = environment;
    const { jobs } = reading;
    const server = await createServer(library, { jobs, host, port, logLevel, pages, ...access });
    const url = access.publicUrl ?? server.origin.replace(EVERYWHERE, "$1localhost");
    for (const line of whereToLook(collections, url)) terminal.print(line);
    terminal.print(`  log       ${storeName(environment)}`);
    for (const remark of remarks) terminal.print(`${remark}.`);
    terminal.print("Ctrl+C stops it.");
    await Promise.all(loaded.map((id) => prepare(library, id)));
    await stopping;
    await server.stop();
  } finally {
    await reading.stop();
  }
}

/** Brings what folders say into the store. Returns the collections' ids. */
async function loadFolders(
  store: LogStore,
  folders: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const folder of folders) {
    const loaded = loadCollection(folder);
    if (loaded.type === "loaded") {
      await storeCollection(store, loaded);
      ids.push(loaded.collection.id);
      continue;
    }
    const [first] = loaded.problems;
    const more = loaded.problems.length - 1;
    const cause = first === undefined ? "it cannot be read" : formatProblem(first);
    const rest = more > 0 ? ` (and ${more} more; \`npm run whence -- check\` lists them)` : "";
    throw new WhenceError("COLLECTION_INVALID", `Cannot serve ${folder}: ${cause}${rest}`);
  }
  return ids;
}

/** Has a collection in memory, and what is searched in it, before anybody asks. */
async function prepare(library: Library, id: string): Promise<void> {
  const { graph } = await library.get(id);
  await prepareSearch(graph);
}

function requirePages(folder: string): ClientPages {
  const pages = readClientPages(folder);
  if (pages !== undefined) return pages;
  throw new WhenceError(
    "ENVIRONMENT_INVALID",
    `Cannot serve the page: it is not built in ${folder}; \`npm start\` builds it`,
  );
}

/** Where what people do is kept; of a database no more than who runs it and its name. */
function storeName({ DATABASE_URL: url, WHENCE_DATA: folder }: Environment): string {
  if (url === undefined) return join(folder, DATABASE_FILE);
  const address = URL.parse(url);
  return address === null ? "PostgreSQL" : `PostgreSQL, ${address.host}${address.pathname}`;
}

function whereToLook(collections: readonly ListedCollection[], url: string): readonly string[] {
  const titles = collections.map(({ info }) => info.title);
  return [
    `Whence serves ${titles.join(" · ")}`,
    `  page      ${url}/`,
    `  GraphiQL  ${url}/graphql`,
  ];
}
