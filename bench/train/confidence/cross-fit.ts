/** Cross-fitting: each half judged by odds that were fitted to the other, as new ones would be. */

import { chanceOf } from "../../../server/extract/odds.ts";
import type { Signs } from "../../../server/extract/odds.ts";
import { HALVES } from "../../eval/labels/read-labels.ts";
import type { Half } from "../../eval/labels/read-labels.ts";
import { fitOdds } from "./fit-odds.ts";

export interface LabelledSigns<Sign extends string> {
  readonly half: Half;
  readonly signs: Signs<Sign>;
  readonly isRight: boolean;
}

/** How sure each would be, in the order of the halves; none where a half has no labels. */
export function crossFitted<Sign extends string>(
  examples: readonly LabelledSigns<Sign>[],
): readonly { readonly confidence: number; readonly isRight: boolean }[] {
  return HALVES.flatMap((half) => {
    const others = examples.filter((one) => one.half !== half);
    const [first] = others;
    if (first === undefined) return [];
    const odds = fitOdds(others, Object.keys(first.signs) as Sign[]);
    return examples
      .filter((one) => one.half === half)
      .map(({ signs, isRight }) => ({ confidence: chanceOf(odds, signs), isRight }));
  });
}
