/** Alignment: what a log writer asks of an aligner, in its own thread or in this one. */

import { Aligner } from "../align/aligner.ts";
import type { CollectionId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { LogRecord } from "../model/record.ts";

/** Records as JSON, one a line, as a log has them: between threads text is cheaper than objects. */
export type RecordLines = readonly string[];

/** The aligner of one log. Both are done in the order in which they are asked. */
export interface Alignment {
  /** Takes more of the log: its records from number `from` on, the first being 0. */
  readonly take: (lines: RecordLines, from: number) => void;
  /**
   * As `Aligner.judge`, after `taken` records of the log; undefined when those are not what it has
   * taken, as after its thread broke down: then it is to be given the log again, from its beginning.
   */
  readonly judge: (ask: JudgeAsk) => Promise<readonly JudgementRecord[] | undefined>;
  /** Nothing more is asked of it. */
  readonly end: () => void;
}

export interface JudgeAsk {
  readonly lines: RecordLines;
  readonly taken: number;
  /** An ISO 8601 instant in UTC. */
  readonly at: string;
}

/** An aligner with how much of its log it has taken. */
export class CountingAligner {
  readonly #collection: CollectionId;
  #aligner: Aligner;
  #taken = 0;

  constructor(collection: CollectionId) {
    this.#collection = collection;
    this.#aligner = new Aligner(collection);
  }

  /** Records that do not go on where it is are not taken; from the beginning it begins anew. */
  take(lines: RecordLines, from: number): void {
    if (from === 0) {
      this.#aligner = new Aligner(this.#collection);
      this.#taken = 0;
    }
    if (from !== this.#taken) return;
    this.#aligner.take(lines.map(parseLine));
    this.#taken += lines.length;
  }

  judge({ lines, taken, at }: JudgeAsk): readonly JudgementRecord[] | undefined {
    return taken === this.#taken ? this.#aligner.judge(lines.map(parseLine), at) : undefined;
  }
}

/** What is in a log was checked when it was appended. */
function parseLine(line: string): LogRecord {
  return JSON.parse(line) as LogRecord;
}

/** In this very thread: for tests, and where nobody waits for anything else. */
export function alignHere(collection: CollectionId): Alignment {
  const aligner = new CountingAligner(collection);
  return {
    take: (lines, from) => aligner.take(lines, from),
    judge: async (ask) => aligner.judge(ask),
    end: () => undefined,
  };
}
