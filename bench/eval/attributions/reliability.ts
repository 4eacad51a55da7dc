/** Reliability: how often attributions of each confidence are right. */

import type { Figure } from "../figure.ts";
import type { MeasuredArticle } from "./by-class.ts";
import { matchRelaxed } from "./score-spans.ts";

const BINS = 10;

interface Bin {
  readonly confidences: number[];
  right: number;
}

/** One figure a tenth of confidence: the share that is right, beside the confidence given. */
export function reliabilityFigures(
  articles: readonly MeasuredArticle[],
  table: string,
): readonly Figure[] {
  const bins = Array.from({ length: BINS }, (): Bin => ({ confidences: [], right: 0 }));
  for (const { gold, found } of articles) {
    const right = matchRelaxed(gold, found);
    for (const [index, { confidence }] of found.entries()) {
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
      if (bin === undefined) continue;
      bin.confidences.push(confidence);
      if (right[index] === true) bin.right += 1;
    }
  }
  const all = bins.reduce((sum, { confidences }) => sum + confidences.length, 0);
  const gap = bins.reduce(
    (sum, { confidences, right }) => sum + Math.abs(total(confidences) - right),
    0,
  );
  const rows = bins.flatMap(({ confidences, right }, index): readonly Figure[] =>
    confidences.length === 0
      ? []
      : [
          {
            table,
            what: `confidence ${(index / BINS).toFixed(1)}–${((index + 1) / BINS).toFixed(1)}: right (relaxed)`,
            value: right / confidences.length,
            beside: `given ${((100 * total(confidences)) / confidences.length).toFixed(1)}`,
            sample: `${confidences.length} found`,
          },
        ],
  );
  const overall: Figure = {
    table,
    what: "expected calibration error",
    value: all === 0 ? 0 : gap / all,
    atMost: true,
    goal: 0.05,
    sample: `${all} found`,
  };
  return [...rows, overall];
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
