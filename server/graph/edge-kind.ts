/** The kinds of edges, and which nodes a record's edges join. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { NodeId } from "../model/ids.ts";
import { CLAIM_LINK_KINDS } from "../model/judgement.ts";
import type { ClaimLinkJudgement, TextJudgement } from "../model/judgement.ts";
import type { MentionRecord } from "../model/mention.ts";
import { RELATIONS } from "../model/statement.ts";
import type { StatementRecord } from "../model/statement.ts";

/** Each read from source to target, in the order in which they are shown. */
export const EDGE_KINDS = [
  "mention",
  "appearance",
  "attribution",
  ...CLAIM_LINK_KINDS,
  ...RELATIONS,
  "shared text",
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** The records that are edges of the graph. An appearance is one edge and one more for each hop. */
export type EdgeRecord =
  | MentionRecord
  | AppearanceRecord
  | StatementRecord
  | ClaimLinkJudgement
  | TextJudgement;

/** One edge that a record asks for: between the nodes as recorded, before any are merged. */
export interface EdgeSpec {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: NodeId;
  readonly target: NodeId;
  /** Of an attribution: the index of its hop in the appearance's chain. */
  readonly hop?: number;
}

/** The edges of `record`; the first has the record's id as its key. */
export function edgesOf(record: EdgeRecord): readonly EdgeSpec[] {
  switch (record.type) {
    case "mention":
      return [{ key: record.id, kind: "mention", source: record.node, target: record.document }];
    case "appearance":
      return [
        { key: record.id, kind: "appearance", source: record.claim, target: record.document },
        ...attributionsOf(record),
      ];
    case "statement":
      return [
        { key: record.id, kind: record.relation, source: record.source, target: record.target },
      ];
    case "judgement":
      return [
        {
          key: record.id,
          kind: record.about === "texts" ? "shared text" : record.verdict,
          source: record.source,
          target: record.target,
        },
      ];
  }
}

/** The key of the edge from an appearance's claim to the source of hop `hop`. */
export function attributionKey(appearance: string, hop: number): string {
  return `${appearance}.${hop}`;
}

function attributionsOf(record: AppearanceRecord): readonly EdgeSpec[] {
  return record.chain.flatMap(({ source }, hop) =>
    source === undefined
      ? []
      : [
          {
            key: attributionKey(record.id, hop),
            kind: "attribution" as const,
            source: record.claim,
            target: source,
            hop,
          },
        ],
  );
}
