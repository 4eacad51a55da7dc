/** Pairs of origins: what two roots of a claim have in common, and in which words it shows. */

import type { DocumentRecord } from "../model/document.ts";
import type { DocumentId } from "../model/ids.ts";
import type { TextDependence, TextJudgement } from "../model/judgement.ts";
import { shortened } from "../model/shortened.ts";
import { chainOf, sourceKey } from "./chain.ts";
import type { ChainHop } from "./chain.ts";
import type { InGraph } from "./in-graph.ts";
import { labelOf } from "./node-label.ts";
import type { Origin } from "./origin.ts";
import type { EvidenceInGraph } from "./passage.ts";
import { compareByPublication } from "./reading-order.ts";

export interface OriginPair {
  readonly one: Origin;
  readonly two: Origin;
}

/** Two documents, one that carries the first origin and another that carries the second. */
export type DocumentPair = readonly [InGraph<DocumentRecord>, InGraph<DocumentRecord>];

/** Pairs of documents looked at for one pair of origins: beyond that, nothing is shown of them. */
const DOCUMENT_PAIRS = 400;

/** The pairs of different documents that carry the one origin and the other, each by publication. */
export function documentPairs({ one, two }: OriginPair): readonly DocumentPair[] {
  const pairs: DocumentPair[] = [];
  for (const first of one.documents) {
    for (const second of two.documents) {
      const order = compareByPublication(first.record, second.record);
      if (order !== 0) pairs.push(order < 0 ? [first, second] : [second, first]);
      if (pairs.length === DOCUMENT_PAIRS) return pairs;
    }
  }
  return pairs;
}

/** What was judged of the wording of a pair, if its verdict is one of these. */
export function textJudgement(
  [one, two]: DocumentPair,
  ...verdicts: readonly TextDependence[]
): TextJudgement | undefined {
  const { graph } = one;
  for (const first of graph.clusters.members(one.record.id)) {
    for (const second of graph.clusters.members(two.record.id)) {
      const judgement = graph.textJudgement(first as DocumentId, second as DocumentId);
      if (judgement !== undefined && verdicts.includes(judgement.verdict)) return judgement;
    }
  }
  return undefined;
}

/** The hops of an origin's chains by what tells their sources apart; left-out sources aside. */
export function hopsBySource({ appearances }: Origin): ReadonlyMap<string, ChainHop> {
  const hops = new Map<string, ChainHop>();
  for (const appearance of appearances) {
    const { graph, record } = appearance;
    const chain = chainOf(appearance);
    record.chain.forEach((hop, index) => {
      const key = sourceKey(graph, hop, record.document);
      const one = chain[index];
      if (key !== undefined && one !== undefined && !hops.has(key)) hops.set(key, one);
    });
  }
  return hops;
}

/** The words that say whose word it is: of an own voice, the words themselves. */
export function attributionOf({ appearances }: Origin): readonly EvidenceInGraph[] {
  return appearances.map((appearance) => chainOf(appearance).at(-1) ?? appearance);
}

/** What an origin is called in a reason. */
export function nameOf({ kind, label, occasion, documents }: Origin): string {
  if (kind === "document") return documents.map(titled).join(", ");
  if (occasion !== undefined) return `${label} (${labelOf(occasion.record)})`;
  if (kind === "named") return label;
  return `${label} in ${documents.map(titled).join(", ")}`;
}

/** What a document is called in a reason. */
export function titled({ record }: InGraph<DocumentRecord>): string {
  return `“${shortened(labelOf(record))}”`;
}
