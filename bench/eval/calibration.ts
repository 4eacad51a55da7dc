/** Calibration: how often what is given a confidence is right. */

import type { Figure } from "./figure.ts";

/** One thing found: the confidence it carries, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * One figure a tenth of confidence that occurs, the share that is right beside the mean confidence
 * given; then the expected calibration error: the mean gap between the two, weighted by how many.
 */
export function calibrationFigures(judged: readonly Judged[], table: string): readonly Figure[] {
  const bins = Map.groupBy(judged, ({ confidence }) =>
    Math.min(BINS - 1, Math.floor(confidence * BINS)),
  );
  const rows = [...bins]
    .toSorted(([one], [two]) => one - two)
    .map(([bin, own]) => ({ bin, count: own.length, right: shareRight(own), given: given(own) }));
  const gap = rows.reduce(
    (sum, { count, right, given: mean }) => sum + count * Math.abs(right - mean),
    0,
  );
  return [
    ...rows.map(({ bin, count, right, given: mean }) => ({
      table,
      what: `confidence ${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}: right`,
      value: right,
      beside: `given ${(100 * mean).toFixed(1)}`,
      sample: `${count} found`,
    })),
    {
      table,
      what: "expected calibration error",
      value: judged.length === 0 ? 0 : gap / judged.length,
      sample: `${judged.length} found`,
    },
  ];
}

function shareRight(judged: readonly Judged[]): number {
  return judged.filter(({ isRight }) => isRight).length / judged.length;
}

function given(judged: readonly Judged[]): number {
  return judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
}
