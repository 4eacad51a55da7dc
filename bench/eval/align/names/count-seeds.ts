/** The two sample articles: the actors and places read in them against those that a person encoded. */

import type { MentionRecord } from "../../../../server/model/mention.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import type { TextPosition } from "../../../../server/model/selector.ts";
import { loadSample, readOffline } from "../../read-offline.ts";
import { alignRecords } from "./align-records.ts";
import { countPairs } from "./count-pairs.ts";
import type { GoldNode, PairCounts } from "./count-pairs.ts";

/**
 * Nodes of which no mention overlaps an encoded one of the same kind are left out: a country that was
 * read as a place where the encoding has its government is no matter of names.
 */
export async function countSeeds(): Promise<PairCounts & { readonly names: number }> {
  const sample = loadSample();
  const documents = sample.filter((record) => record.type === "document");
  const read = await Promise.all(
    documents.map(async (document) => [document, await readOffline(document.text)] as const),
  );
  const { clusters } = alignRecords(read.map(([, records]) => records));
  const nodes = read.flatMap(([document, records]) => {
    const encoded = mentionsIn(sample, document.id);
    return mentionsIn(records).flatMap((mention): GoldNode[] => {
      const node = records.find(({ id }) => id === mention.node);
      if (node?.type !== "actor" && node?.type !== "place") return [];
      const gold = mostOverlapping(mention, encoded.filter(isOfKind(node.type)));
      if (gold === undefined) return [];
      const judged = clusters.canonical(node.id);
      return [{ document: document.id, kind: node.type, gold, judged, name: node.name }];
    });
  });
  return { ...countPairs(nodes), names: nodes.length };
}

function isOfKind(kind: "actor" | "place"): (mention: MentionRecord) => boolean {
  const prefix = kind === "actor" ? "act_" : "plc_";
  return ({ node }) => node.startsWith(prefix);
}

/** Mentions of actors and places; of a log with several documents those in `document`. */
function mentionsIn(records: readonly LogRecord[], document?: string): readonly MentionRecord[] {
  return records
    .filter((record) => record.type === "mention")
    .filter((mention) => document === undefined || mention.document === document)
    .filter(({ node }) => /^(?:act|plc)_/u.test(node));
}

function mostOverlapping(
  { positions }: MentionRecord,
  encoded: readonly MentionRecord[],
): string | undefined {
  const overlapping = encoded
    .map((other) => ({ node: other.node, count: countOverlaps(positions, other.positions) }))
    .filter(({ count }) => count > 0);
  return overlapping.toSorted((one, two) => two.count - one.count)[0]?.node;
}

function countOverlaps(one: readonly TextPosition[], two: readonly TextPosition[]): number {
  return one.filter((a) => two.some((b) => a.start < b.end && b.start < a.end)).length;
}
