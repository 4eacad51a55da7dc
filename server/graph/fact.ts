/** Edited records: a record with the changes of later edits, and the nodes that a record names. */

import type { EditRecord } from "../model/edit.ts";
import type { NodeId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import type { EdgeRecord } from "./edge-kind.ts";
import type { IdentityJudgement } from "../model/judgement.ts";

/** What can be in the graph or out of it: the records of its edges, and those of its clusters. */
export type Fact = EdgeRecord | IdentityJudgement;

/** `base` with `edits` applied in their order; null takes a field away. `base` itself without any. */
export function withEdits<Edited extends LogRecord>(
  base: Edited,
  edits: readonly EditRecord[],
): Edited {
  if (edits.length === 0) return base;
  const fields = new Map<string, unknown>(Object.entries(base));
  for (const { changes } of edits) {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) fields.delete(name);
      else if (value !== undefined) fields.set(name, value);
    }
  }
  // An edit changes fields of the type that it is of, each to a value that this field can have.
  return Object.fromEntries(fields) as unknown as Edited;
}

/** The nodes that a record refers to: its ends, its sources, its occasion, its documents. */
export function nodesNamedBy(record: LogRecord): readonly NodeId[] {
  switch (record.type) {
    case "mention":
      return [record.node, record.document];
    case "appearance": {
      const nodes: NodeId[] = [record.claim, record.document];
      for (const { source } of record.chain) if (source !== undefined) nodes.push(source);
      if (record.occasion !== undefined) nodes.push(record.occasion);
      return nodes;
    }
    case "statement":
    case "judgement": {
      const nodes: NodeId[] = [record.source, record.target];
      for (const { document } of record.evidence) nodes.push(document);
      return nodes;
    }
    default:
      return [];
  }
}
