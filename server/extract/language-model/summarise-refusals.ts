/** A summary of refusals: how many, and for which reasons. */

import type { Refusal } from "../extraction.ts";

/** "5 refused: its words are not in the text (3), it is no name (2)": the most frequent reason first; empty without refusals. */
export function summariseRefusals(refusals: readonly Pick<Refusal, "reason">[]): string {
  if (refusals.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .toSorted(([one, many], [two, more]) => more - many || (one < two ? -1 : 1))
    .map(([reason, count]) => `${reason} (${count})`);
  return `${refusals.length} refused: ${reasons.join(", ")}`;
}
