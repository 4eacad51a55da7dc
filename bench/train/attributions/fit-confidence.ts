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

const ROUNDS = 600;
const RATE = 0.5;
/** Signs are logarithms of margins, several times larger than the ones of classes. */
const SIGN_RATE = 0.05;
/** Pulls small classes towards even odds, in attributions. */
const PRIOR = 4;

const UNSURE: Sureness = {
  manner: "indirect",
  cueKind: "said",
  hasSource: true,
  cueMargin: 0,
  sourceMargin: 0,
  contentMargin: 0,
};

/** Logistic regression by gradient ascent; the same for the same outcomes. */
export function fitConfidence(outcomes: readonly Outcome[]): ConfidenceTable {
  const sizes = new Map<string, number>();
  for (const { sureness } of outcomes) {
    const name = classOf(sureness);
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  let table: ConfidenceTable = {
    classes: Object.fromEntries([...sizes.keys()].toSorted().map((name) => [name, 0])),
    signs: signsOf(UNSURE).map(() => 0),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { classes, signs } = pullsOf(table, outcomes);
    table = {
      classes: Object.fromEntries(
        Object.entries(table.classes).map(([name, odds]) => [
          name,
          odds + (RATE * (classes.get(name) ?? 0)) / ((sizes.get(name) ?? 0) + PRIOR),
        ]),
      ),
      signs: table.signs.map((odds, index) => {
        return odds + (RATE * SIGN_RATE * (signs[index] ?? 0)) / (outcomes.length + PRIOR);
      }),
    };
  }
  return {
    classes: Object.fromEntries(
      Object.entries(table.classes).map(([name, odds]) => [name, rounded(odds)]),
    ),
    signs: table.signs.map(rounded),
  };
}

/** How far each weight is off: the sum of what was right less what was expected. */
function pullsOf(
  table: ConfidenceTable,
  outcomes: readonly Outcome[],
): { readonly classes: ReadonlyMap<string, number>; readonly signs: readonly number[] } {
  const classes = new Map<string, number>();
  const signs = table.signs.map(() => 0);
  for (const { sureness, isRight } of outcomes) {
    const pull = (isRight ? 1 : 0) - confidenceOf(table, sureness);
    const name = classOf(sureness);
    classes.set(name, (classes.get(name) ?? 0) + pull);
    for (const [index, sign] of signsOf(sureness).entries()) {
      signs[index] = (signs[index] ?? 0) + pull * sign;
    }
  }
  return { classes, signs };
}

function rounded(odds: number): number {
  return Math.round(odds * 1000) / 1000;
}
