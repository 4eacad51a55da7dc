/** `whence align`: compares the documents of a collection anew. */

import { parseArgs } from "node:util";
import { alignCollection } from "../ingest/align-collection.ts";
import { WhenceError } from "../model/errors.ts";
import { recordTypeOfId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import { isCollectionId } from "../model/record-fields.ts";
import type { LogStore } from "../store/log-store.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";
import { withStore } from "./with-store.ts";

export const alignCommand: Command = {
  name: "align",
  usage: "collection [--json]",
  summary: "compare all documents of a collection anew: what is the same, what differs",
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [collection, ...more] = positionals;
    if (collection === undefined || more.length > 0) {
      terminal.complain("Cannot align: name one collection, as in align my-case");
      return EXIT.misused;
    }
    return withStore(terminal, (store) => align(store, { collection, ...values }, terminal));
  },
};

async function align(
  store: LogStore,
  { collection, json }: { readonly collection: string; readonly json: boolean },
  { print }: Terminal,
): Promise<number> {
  if (!isCollectionId(collection)) {
    throw new WhenceError(
      "COLLECTION_INVALID",
      `Cannot align "${collection}": a collection's id has lower-case letters, digits and hyphens`,
    );
  }
  const at = new Date().toISOString();
  const { documents, added, kept, takenBack } = await alignCollection(store, collection, at);
  if (json) {
    print(JSON.stringify({ collection, documents, added: countsOf(added), kept, takenBack }));
    return EXIT.done;
  }
  print(`${collection}: ${countOf(documents, "document")} compared`);
  for (const [what, count] of Object.entries(countsOf(added))) print(`  ${count} new: ${what}`);
  if (kept > 0) print(`  ${kept} as before`);
  if (takenBack > 0) print(`  ${takenBack} of earlier versions taken back`);
  return EXIT.done;
}

/** "same claim", "unsure actor", "contradicts", "shared utterances": how many of each. */
function countsOf(judgements: readonly JudgementRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { about, verdict, source } of judgements) {
    const what = about === "identity" ? `${verdict} ${recordTypeOfId(source)}` : verdict;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}
