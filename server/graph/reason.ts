/** Reasons: why a computed answer is what it is. */

import type { EvidenceInGraph } from "./passage.ts";

/** One reason: the rule's stable name, plain words, and the passages it rests on, if any. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  /** Empty when the reason is that something is absent. */
  readonly evidence: readonly EvidenceInGraph[];
}

/** Names in words: "A", "A and B", "A, B and C"; of more than `most`, the rest are counted. */
export function inWords(names: readonly string[], most = 3): string {
  const shown = names.length > most ? names.slice(0, most) : names;
  const left = names.length - shown.length;
  const parts = left === 0 ? shown : [...shown, `${left} more`];
  const last = parts.at(-1) ?? "nobody";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
