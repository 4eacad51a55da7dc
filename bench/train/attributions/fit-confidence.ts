/** Fitting confidence: log-odds of being right, learned on attributions in texts kept apart. */

import type {
  ConfidenceTable,
  Sureness,
} from "../../../server/extract/attributions/confidence-of.ts";
import {
  classOf,
  confidenceOf,
  signsOf,
} from "../../../server/extract/attributions/confidence-of.ts";

export interface Outcome {
  readonly sureness: Sureness;
  readonly isRight: boolean;
}

const ROUNDS = 400;
const RATE = 0.5;
/** Pulls small classes towards even odds, in attributions. */
const PRIOR = 4;

/** Logistic regression by gradient ascent; the same for the same outcomes. */
export function fitConfidence(outcomes: readonly Outcome[]): ConfidenceTable {
  const classes: Record<string, number> = {};
  const sizes: Record<string, number> = {};
  for (const { sureness } of outcomes) {
    const name = classOf(sureness);
    classes[name] = 0;
    sizes[name] = (sizes[name] ?? 0) + 1;
  }
  const width = signsOf(
    outcomes[0]?.sureness ?? {
      manner: "indirect",
      cueKind: "said",
      hasSource: true,
      cueMargin: 0,
      sourceMargin: 0,
      contentMargin: 0,
    },
  ).length;
  const signs = Array.from({ length: width }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const classPulls: Record<string, number> = {};
    const signPulls = signs.map(() => 0);
    for (const { sureness, isRight } of outcomes) {
      const pull = (isRight ? 1 : 0) - confidenceOf({ classes, signs }, sureness);
      const name = classOf(sureness);
      classPulls[name] = (classPulls[name] ?? 0) + pull;
      for (const [index, sign] of signsOf(sureness).entries()) {
        signPulls[index] = (signPulls[index] ?? 0) + pull * sign;
      }
    }
    for (const [name, size] of Object.entries(sizes)) {
      classes[name] = (classes[name] ?? 0) + (RATE * (classPulls[name] ?? 0)) / (size + PRIOR);
    }
    for (const [index, pull] of signPulls.entries()) {
      signs[index] = (signs[index] ?? 0) + (RATE * pull) / (10 * outcomes.length + 1);
    }
  }
  return {
    classes: Object.fromEntries(
      Object.entries(classes).map(([name, odds]) => [name, rounded(odds)]),
    ),
    signs: signs.map(rounded),
  };
}

function rounded(odds: number): number {
  return Math.round(odds * 1000) / 1000;
}
