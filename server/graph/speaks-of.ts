/** Whether a passage is about a node by itself, whatever that is one with. */

import type { NodeId } from "../model/ids.ts";
import type { EvidenceInGraph } from "./passage.ts";

/** True of a mention of it, an appearance of it, and one that has it in its chain. */
export function speaksOf(passage: EvidenceInGraph, id: NodeId): boolean {
  if ("positions" in passage) return true;
  const { record } = passage;
  if (record.type === "mention") return record.node === id;
  return record.claim === id || record.chain.some(({ source }) => source === id);
}
