/** `npm run train`, confidence: the odds that stand in the code, from all labels. */

import { fitOdds } from "./fit-odds.ts";
import type { Example } from "./fit-odds.ts";
import { readLabelledClauses } from "./labelled-clauses.ts";
import { readLabelledEvents } from "./labelled-events.ts";

/** The tables, as they are to stand in the code. */
export async function trainConfidence(corpora: string): Promise<string> {
  const { own, said } = await readLabelledClauses(corpora);
  const { events, participants } = await readLabelledEvents(corpora);
  return [
    `own voice ${fitted(own)}`,
    `attributed claims ${fitted(said)}`,
    `events ${fitted(events)}`,
    `participants ${fitted(participants)}`,
  ].join("\n");
}

function fitted<Sign extends string>(examples: readonly Example<Sign>[]): string {
  const [first] = examples;
  if (first === undefined) return "has no labels";
  const signs = Object.keys(first.signs) as Sign[];
  return `of ${examples.length}: ${JSON.stringify(fitOdds(examples, signs))}`;
}
