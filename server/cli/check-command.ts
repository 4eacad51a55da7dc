/** `whence check`: validates collections, and says what they hold. */

import { parseArgs } from "node:util";
import { checkCollection } from "../exchange/check-collection.ts";
import type { CheckedCollection } from "../exchange/check-collection.ts";
import { listCollectionFolders } from "../exchange/list-collection-folders.ts";
import { formatProblem } from "../exchange/problem.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";

/** Where collections are when none is named, relative to the working directory. */
const COLLECTIONS_FOLDER = "graph-data";

export const checkCommand: Command = {
  name: "check",
  usage: "[folder…]",
  summary: "validate collections (all of graph-data/ unless folders are named)",
  run: (args, terminal) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const folders =
      positionals.length > 0 ? positionals : listCollectionFolders(COLLECTIONS_FOLDER);
    if (folders.length === 0) {
      terminal.complain(`Cannot check collections: there are none in ${COLLECTIONS_FOLDER}/`);
      return EXIT.refused;
    }
    const counts = folders.map((folder) => checkFolder(folder, terminal));
    return counts.every((count) => count === 0) ? EXIT.done : EXIT.refused;
  },
};

/** Prints what is wrong with `folder` and what it holds. Returns how many problems there are. */
function checkFolder(folder: string, terminal: Terminal): number {
  const checked = checkCollection(folder);
  for (const problem of checked.problems) terminal.complain(formatProblem(problem));
  const count = checked.problems.length;
  const verdict = count === 0 ? "no problems" : `${count} ${count === 1 ? "problem" : "problems"}`;
  const contents = checked.records.length === 0 ? "" : `; ${describeContents(checked)}`;
  terminal.print(`${folder}: ${verdict}${contents}`);
  return count;
}

function describeContents({ records, sentences }: CheckedCollection): string {
  const count = (type: string) => records.filter((record) => record.type === type).length;
  const documentsOfClaims = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.type !== "appearance") continue;
    const documents = documentsOfClaims.get(record.claim) ?? new Set();
    documentsOfClaims.set(record.claim, documents.add(record.document));
  }
  const shared = [...documentsOfClaims.values()].filter(({ size }) => size > 1).length;
  const exempt = sentences.filter(({ reason }) => reason !== undefined).length;
  return [
    `${count("document")} documents`,
    `${count("claim")} claims (${shared} in more than one document)`,
    `${count("actor")} actors`,
    `${count("place")} places`,
    `${count("event")} events`,
    `${sentences.length} sentences (${exempt} without a claim or event, each with its reason)`,
  ].join(", ");
}
