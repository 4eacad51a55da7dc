/** Aligning all: a whole log compared anew, as if its documents had come one after another just now. */

import type { CollectionId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { LogRecord } from "../model/record.ts";
import { Aligner, isAligned } from "./aligner.ts";
import { collectViews } from "./collect-views.ts";
import { EditedNodes } from "./edited-nodes.ts";

export interface WholeLog {
  readonly collection: CollectionId;
  /** In the order of the log, without what was read and taken back. */
  readonly records: readonly LogRecord[];
  /** When: an ISO 8601 instant in UTC. */
  readonly at: string;
}

/**
 * All that alignment judges of the documents of a log, in their order. What others judged holds from
 * the beginning, and what a person took back of earlier alignments is not judged so again.
 */
export function* alignAll({ collection, records, at }: WholeLog): Generator<JudgementRecord> {
  const aligner = new Aligner(collection);
  for (const record of records) {
    if (record.type !== "judgement") continue;
    if (isAligned(record)) aligner.note(record);
    else aligner.take([record]);
  }
  aligner.take(records.filter(({ type }) => type === "undo" || type === "review"));
  const nodes = new EditedNodes();
  nodes.take(records);
  for (const view of collectViews(records, (id) => nodes.find(id))) {
    const judged = aligner.judgeView(view, at);
    aligner.takeView(view);
    aligner.take(judged);
    yield* judged;
  }
}
