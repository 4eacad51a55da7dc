/** `whence serve`: loads collections and serves them, until it is told to stop. */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readClientPages } from "../api/client-pages.ts";
import type { ClientPages } from "../api/client-pages.ts";
import { createServer } from "../api/create-server.ts";
import { listCollectionFolders } from "../exchange/list-collection-folders.ts";
import { loadCollection } from "../exchange/load-collection.ts";
import { formatProblem } from "../exchange/problem.ts";
import { Library } from "../graph/library.ts";
import { prepareSearch } from "../graph/search.ts";
import { WhenceError } from "../model/errors.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { readEnvironment } from "./read-environment.ts";
import { whenParentEnds } from "./when-parent-ends.mjs";

/** Where collections are when none is named, relative to the working directory. */
const COLLECTIONS_FOLDER = "graph-data";
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
async function serve({ client, folders }: Served, { print }: Terminal): Promise<void> {
  const environment = readEnvironment(process.env);
  const library = loadLibrary(
    folders.length > 0 ? folders : listCollectionFolders(COLLECTIONS_FOLDER),
  );
  const server = await createServer(library, {
    host: environment.HOST,
    port: environment.PORT,
    logLevel: environment.LOG_LEVEL,
    pages: requirePages(client),
  });
  const stopping = signalled();
  for (const line of whereToLook(library, server.origin)) print(line);
  await Promise.all(library.list().map(({ graph }) => prepareSearch(graph)));
  await stopping;
  await server.stop();
}

function loadLibrary(folders: readonly string[]): Library {
  if (folders.length === 0) {
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot serve collections: there are none in ${COLLECTIONS_FOLDER}/`,
    );
  }
  const library = new Library();
  for (const folder of folders) {
    const loaded = loadCollection(folder);
    if (loaded.type === "loaded") {
      library.add(loaded.collection, loaded.records);
      continue;
    }
    const [first] = loaded.problems;
    const more = loaded.problems.length - 1;
    const cause = first === undefined ? "it cannot be read" : formatProblem(first);
    const rest = more > 0 ? ` (and ${more} more; \`npm run whence -- check\` lists them)` : "";
    throw new WhenceError("COLLECTION_INVALID", `Cannot serve ${folder}: ${cause}${rest}`);
  }
  return library;
}

function requirePages(folder: string): ClientPages {
  const pages = readClientPages(folder);
  if (pages !== undefined) return pages;
  throw new WhenceError(
    "ENVIRONMENT_INVALID",
    `Cannot serve the page: it is not built in ${folder}; \`npm start\` builds it`,
  );
}

function whereToLook(library: Library, origin: string): readonly string[] {
  const url = origin.replace(EVERYWHERE, "$1localhost");
  const titles = library.list().map(({ info }) => info.title);
  return [
    `Whence serves ${titles.join(" · ")}`,
    `  page      ${url}/`,
    `  GraphiQL  ${url}/graphql`,
    "Ctrl+C stops it.",
  ];
}

/** Resolves at the first signal to stop, or when npm was ended; a second signal ends as ever. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
    whenParentEnds(() => resolve());
  });
}
