/** Facts: what can be in the graph or out of it, and the nodes that a record names. */

import type { NodeId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import type { EdgeRecord } from "./edge-kind.ts";
import type { IdentityJudgement } from "../model/judgement.ts";

/** What can be in the graph or out of it: the records of its edges, and those of its clusters. */
export type Fact = EdgeRecord | IdentityJudgement;

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
