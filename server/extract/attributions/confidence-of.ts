/** Confidence: how often an attribution like this one is right, by its class and the tagger's margins. */

import { z } from "zod";
import type { Manner } from "../../model/appearance.ts";

export const CUE_KINDS = ["said", "other verb", "other cue"] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** What a confidence follows from. */
export interface Sureness {
  readonly manner: Manner;
  readonly cueKind: CueKind;
  readonly hasSource: boolean;
  /** The tagger's smallest margins in the cue, at the source and at the content's ends; 0 or more. */
  readonly cueMargin: number;
  readonly sourceMargin: number;
  readonly contentMargin: number;
}

/** Log-odds: one a class, and what each further sign adds. */
export const confidenceTable = z.object({
  classes: z.record(z.string(), z.number()),
  signs: z.array(z.number()),
});
export type ConfidenceTable = z.infer<typeof confidenceTable>;

export function classOf({ manner, cueKind }: Pick<Sureness, "manner" | "cueKind">): string {
  return `${manner}, ${cueKind}`;
}

/** The signs that log-odds are added for, in the order of the table's `signs`. */
export function signsOf(sureness: Sureness): readonly number[] {
  return [
    Math.log1p(sureness.cueMargin),
    sureness.hasSource ? Math.log1p(sureness.sourceMargin) : 0,
    Math.log1p(sureness.contentMargin),
    sureness.hasSource ? 0 : 1,
  ];
}

/** 0–1: the logistic of the class's and the signs' log-odds. */
export function confidenceOf(table: ConfidenceTable, sureness: Sureness): number {
  const odds = signsOf(sureness).reduce(
    (sum, sign, index) => sum + sign * (table.signs[index] ?? 0),
    table.classes[classOf(sureness)] ?? 0,
  );
  return 1 / (1 + Math.exp(-odds));
}

/** How often the rules are right by class: the log-odds on PolNeAR's training part (relaxed match). */
export const RULES_CONFIDENCE: ConfidenceTable = {
  classes: {
    "direct, said": 1.96,
    "direct, other verb": 1.69,
    "direct, other cue": 1.69,
    "mixed, said": 1.47,
    "mixed, other verb": 0.42,
    "mixed, other cue": -1.06,
    "indirect, said": 1.46,
    "indirect, other verb": -0.19,
    "indirect, other cue": -1.06,
  },
  signs: [],
};
