/** Align tasks: what the thread does in which documents are compared. */

import type { CollectionId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import { CountingAligner } from "./alignment.ts";
import type { JudgeAsk, RecordLines } from "./alignment.ts";

/** Whose log it is: of one collection there may be several writers. */
export interface Asker {
  readonly key: string;
  readonly collection: CollectionId;
}

const aligners = new Map<string, CountingAligner>();

function alignerOf({ key, collection }: Asker): CountingAligner {
  const aligner = aligners.get(key) ?? new CountingAligner(collection);
  aligners.set(key, aligner);
  return aligner;
}

export function takeTask(
  asked: Asker & { readonly lines: RecordLines; readonly from: number },
): void {
  alignerOf(asked).take(asked.lines, asked.from);
}

export function judgeTask(asked: Asker & JudgeAsk): readonly JudgementRecord[] | undefined {
  return alignerOf(asked).judge(asked);
}

export function endTask({ key }: Asker): void {
  aligners.delete(key);
}
