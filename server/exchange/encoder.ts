/** The encoder: what the parts of an encoding share while their records are written. */

import { parseEdtf } from "../documents/parse-edtf.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Evidence, TextPosition } from "../model/selector.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { NodeKeys } from "./node-keys.ts";
import { Passages } from "./passages.ts";
import type { Problem } from "./problem.ts";
import type { CollectionData, CollectionFiles } from "./read-collection-files.ts";
import { RecordWriter } from "./record-writer.ts";
import type { SourcePlace } from "./source-place.ts";

export interface Encoder {
  readonly collection: CollectionFiles;
  readonly problems: Problem[];
  readonly keys: NodeKeys;
  readonly passages: Passages;
  readonly writer: RecordWriter;
  /** By key: where documents carry the node, which is what its judgements rest on by default. */
  readonly evidence: Map<string, readonly Evidence<DocumentId>[]>;
}

/** An encoder that has written nothing yet. */
export function createEncoder(collection: CollectionFiles): Encoder {
  const problems: Problem[] = [];
  const keys = new NodeKeys(collection, problems);
  const { made } = collection.files["collection.yaml"].data;
  return {
    collection,
    problems,
    keys,
    passages: new Passages(keys, problems),
    writer: new RecordWriter(collection.id, made),
    evidence: new Map(),
  };
}

type TimeSource = NonNullable<CollectionData["events.yaml"][string]["time"]>;

/** The span of a time that a file states; what is not EDTF is a problem and gives none. */
export function encodeTime(
  { problems }: Encoder,
  time: TimeSource | undefined,
  place: SourcePlace,
): TimeSpan | undefined {
  if (time === undefined) return undefined;
  const { edtf, ...remarks } = time;
  const parsed = parseEdtf(edtf, remarks);
  if (parsed.type === "parsed") return parsed.time;
  problems.push(place.at("edtf").problem(parsed.cause));
  return undefined;
}

/** All evidence of `lists`, one entry a document, positions in the text's order and each once. */
export function mergeEvidence(
  lists: readonly (readonly Evidence<DocumentId>[])[],
): readonly Evidence<DocumentId>[] {
  const byDocument = new Map<DocumentId, Map<string, TextPosition>>();
  for (const { document, positions } of lists.flat()) {
    const known = byDocument.get(document) ?? new Map<string, TextPosition>();
    byDocument.set(document, known);
    for (const position of positions) known.set(`${position.start}-${position.end}`, position);
  }
  return [...byDocument].map(([document, positions]) => ({
    document,
    positions: [...positions.values()].toSorted(
      (one, two) => one.start - two.start || one.end - two.end,
    ),
  }));
}
