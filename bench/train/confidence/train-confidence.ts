/** `npm run train`, confidence: the odds that stand in the code, from the labels' half for tuning. */

import { fitOdds } from "./fit-odds.ts";
import type { Example } from "./fit-odds.ts";
import type { Half } from "../../eval/labels/read-labels.ts";
import { readLabelledClauses } from "./labelled-clauses.ts";
import { readLabelledEvents } from "./labelled-events.ts";

/** The tables, as they are to stand in the code. */
export async function trainConfidence(corpora: string): Promise<string> {
  const clauses = tuning(await readLabelledClauses(corpora));
  const { events, participants } = await readLabelledEvents(corpora);
  return [
    `own voice ${fitted(clauses)}`,
    `events ${fitted(tuning(events))}`,
    `participants ${fitted(tuning(participants))}`,
  ].join("\n");
}

function tuning<Label extends { readonly half: Half }>(labels: readonly Label[]): readonly Label[] {
  return labels.filter(({ half }) => half === "tuning");
}

function fitted<Sign extends string>(examples: readonly Example<Sign>[]): string {
  const [first] = examples;
  if (first === undefined) return "has no labels";
  const signs = Object.keys(first.signs) as Sign[];
  return `of ${examples.length}: ${JSON.stringify(fitOdds(examples, signs))}`;
}
