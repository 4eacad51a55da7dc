/** Encoding of a whole collection: its folder's files to the records of its log. */

import type { LogRecord } from "../model/record.ts";
import { encodeClaims } from "./encode-claims.ts";
import { encodeActors, encodeDocuments, encodeEvents, encodePlaces } from "./encode-nodes.ts";
import { encodeJudgements, encodeRelations } from "./encode-pairs.ts";
import { createEncoder } from "./encoder.ts";
import type { Encoder } from "./encoder.ts";
import { sortProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { readCollectionFiles } from "./read-collection-files.ts";

/** The records that a folder encodes, and the encoder that can find more of its passages. */
export type EncodedCollection =
  | {
      readonly type: "encoded";
      readonly encoder: Encoder;
      readonly records: readonly LogRecord[];
    }
  | { readonly type: "invalid"; readonly problems: readonly Problem[] };

/**
 * Encodes the collection in `folder`: all of it, or all of its problems.
 *
 * What does not have the expected form is reported before what it says is looked at.
 */
export function encodeCollection(folder: string): EncodedCollection {
  const read = readCollectionFiles(folder);
  if (read.type === "invalid") return { type: "invalid", problems: sortProblems(read.problems) };
  const encoder = createEncoder(read.collection);
  encodeDocuments(encoder);
  encodeActors(encoder);
  encodePlaces(encoder);
  encodeEvents(encoder);
  encodeClaims(encoder);
  encodeRelations(encoder);
  encodeJudgements(encoder);
  const { problems } = encoder;
  // Records are parsed only once all else is right: a quote not found would be reported twice.
  const records = problems.length === 0 ? encoder.writer.write(problems) : [];
  return problems.length === 0
    ? { type: "encoded", encoder, records }
    : { type: "invalid", problems: sortProblems(problems) };
}
