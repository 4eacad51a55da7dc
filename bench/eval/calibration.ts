/** Calibration: how often what is given a confidence is right. */

import type { Figure } from "./figure.ts";

/** One thing found: the confidence it carries, and whether it is right. */
export interface Judged {
  /** Absent where nobody measured it: it is then left out. */
  readonly confidence?: number | undefined;
  readonly isRight: boolean;
}

interface Sure {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface CalibrationOptions {
  /** What is called right, where more than one thing could be: "right (relaxed)". */
  readonly right?: string | undefined;
  /** What the mean gap is at most to be. */
  readonly goal?: number | undefined;
}

const BINS = 10;

/**
 * One figure a tenth of confidence that occurs, the share that is right beside the mean confidence
 * given; then the expected calibration error: the mean gap between the two, weighted by how many.
 */
export function calibrationFigures(
  judged: readonly Judged[],
  table: string,
  { right = "right", goal }: CalibrationOptions = {},
): readonly Figure[] {
  const sure = judged.flatMap(({ confidence, isRight }): readonly Sure[] =>
    confidence === undefined ? [] : [{ confidence, isRight }],
  );
  const bins = Map.groupBy(sure, ({ confidence }) =>
    Math.min(BINS - 1, Math.floor(confidence * BINS)),
  );
  const rows = [...bins]
    .toSorted(([one], [two]) => one - two)
    .map(([bin, own]) => ({ bin, count: own.length, share: shareRight(own), given: given(own) }));
  const gap = rows.reduce(
    (sum, { count, share, given: mean }) => sum + count * Math.abs(share - mean),
    0,
  );
  return [
    ...rows.map(({ bin, count, share, given: mean }) => ({
      table,
      what: `confidence ${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}: ${right}`,
      value: share,
      beside: `given ${(100 * mean).toFixed(1)}`,
      sample: `${count} found`,
    })),
    {
      table,
      what: "expected calibration error",
      value: sure.length === 0 ? 0 : gap / sure.length,
      ...(goal === undefined ? {} : { goal, atMost: true }),
      sample: `${sure.length} found`,
    },
  ];
}

/** The share that is right, beside the mean confidence given; none when nothing was judged. */
export function rightFigures(
  judged: readonly Judged[],
  { table, what }: Pick<Figure, "table" | "what">,
): readonly Figure[] {
  if (judged.length === 0) return [];
  const sure = judged.flatMap(({ confidence }) => confidence ?? []);
  const mean = sure.reduce((sum, one) => sum + one, 0) / sure.length;
  return [
    {
      table,
      what,
      value: shareRight(judged),
      ...(sure.length === 0 ? {} : { beside: `given ${(100 * mean).toFixed(1)}` }),
      sample: `${judged.length} labelled`,
    },
  ];
}

function shareRight(judged: readonly Judged[]): number {
  return judged.filter(({ isRight }) => isRight).length / judged.length;
}

function given(sure: readonly Sure[]): number {
  return sure.reduce((sum, { confidence }) => sum + confidence, 0) / sure.length;
}
