/**
 * Identities as of a day: which nodes are one when only some of the documents are read.
 *
 * Documents that are left out take along the names and words that they alone carry, but not the
 * knowledge that two others speak of the same: where such a node tied others together, these are tied
 * directly.
 */

import { Clusters } from "../align/clusters.ts";
import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";
import type { LogRecord } from "../model/record.ts";
import { UndoneRecords } from "../model/undone-records.ts";

/** The nodes that a mention or appearance in a document that is not `out` is of. */
export function nodesSeen(
  records: readonly LogRecord[],
  out: ReadonlySet<string>,
): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>();
  for (const record of records) {
    if (record.type === "document" && !out.has(record.id)) seen.add(record.id);
    if (record.type === "mention" && !out.has(record.document)) seen.add(record.node);
    if (record.type === "appearance" && !out.has(record.document)) seen.add(record.claim);
  }
  return seen;
}

/**
 * The judgements by which nodes that are seen stay one, although a node that tied them is not: each is
 * one of those in the log, about another node.
 */
export function bridgesBetween(
  log: readonly LogRecord[],
  seen: ReadonlySet<NodeId>,
): readonly IdentityJudgement[] {
  const isBroken = ({ source, target }: IdentityJudgement): boolean =>
    !seen.has(source) || !seen.has(target);
  const holding = identitiesHolding(log);
  const broken = holding.filter(isBroken);
  if (broken.length === 0) return [];
  const before = new Clusters();
  const after = new Clusters();
  for (const judgement of holding) {
    before.judge(judgement);
    if (!isBroken(judgement)) after.judge(judgement);
  }
  const bridges: IdentityJudgement[] = [];
  /** By what a cluster is known under: the first of its nodes that is seen. */
  const homes = new Map<NodeId, NodeId>();
  for (const judgement of broken) {
    const id = [judgement.source, judgement.target].find((one) => seen.has(one));
    if (id === undefined || judgement.verdict !== "same") continue;
    const home = homes.get(before.canonical(id));
    if (home === undefined) homes.set(before.canonical(id), id);
    if (home === undefined || after.canonical(home) === after.canonical(id)) continue;
    const bridge = { ...judgement, source: id, target: home };
    bridges.push(bridge);
    after.judge(bridge);
  }
  return bridges;
}

/** The judgements of identity that nobody took back or rejected, in the order of the log. */
function identitiesHolding(log: readonly LogRecord[]): readonly IdentityJudgement[] {
  const undone = new UndoneRecords();
  for (const record of log) if (record.type === "undo") undone.take(record);
  const rejected = new Set<string>();
  for (const record of log) {
    if (record.type !== "review" || undone.has(record.id)) continue;
    if (record.verdict === "rejected") rejected.add(record.target);
    else rejected.delete(record.target);
  }
  return log.flatMap((record) =>
    record.type === "judgement" &&
    record.about === "identity" &&
    !undone.has(record.id) &&
    !rejected.has(record.id)
      ? [record]
      : [],
  );
}
