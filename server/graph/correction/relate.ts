/** Relating: how two claims stand to one another, and whether two nodes are one. */

import { WhenceError } from "../../model/errors.ts";
import type { ClaimLinkKind, IdentityVerdict } from "../../model/judgement.ts";
import { isNodeRecord } from "../../model/record.ts";
import type { LogRecord, NodeKind, NodeRecord } from "../../model/record.ts";
import { getNode } from "../in-graph.ts";
import { labelOf } from "../node-label.ts";
import { requireRecord, writeRecord } from "./correction.ts";
import type { Correction } from "./correction.ts";

export interface GivenLink {
  readonly kind: ClaimLinkKind;
  readonly source: string;
  readonly target: string;
  readonly reason: string;
}

/**
 * A link between two claims; it rests on the words of both.
 *
 * @throws {WhenceError} NODE_NOT_FOUND, NODE_KIND_MISMATCH; RECORD_INVALID for a claim with itself,
 * a link that there is, or no reason
 */
export function linkClaims(
  correction: Correction,
  { kind, source, target, reason }: GivenLink,
): readonly LogRecord[] {
  const { graph } = correction.view;
  const one = getNode(graph, source, "claim").record;
  const two = getNode(graph, target, "claim").record;
  if (one.id === two.id) {
    throw refusal(`Cannot link "${labelOf(one)}" to itself: name another claim`);
  }
  const isLinked = graph.graph.edges(one.id, two.id).some((key) => {
    return graph.graph.getEdgeAttribute(key, "kind") === kind;
  });
  if (isLinked) {
    throw refusal(`Cannot link "${labelOf(one)}" to "${labelOf(two)}": it ${kind} it already`);
  }
  return [
    writeRecord(correction, "judgement", {
      about: "claims",
      verdict: kind,
      source: one.id,
      target: two.id,
      reason: requireReason(reason),
      evidence: [],
    }),
  ];
}

export interface GivenIdentity {
  readonly verdict: IdentityVerdict;
  readonly source: string;
  readonly target: string;
  readonly reason: string;
}

/**
 * A judgement of identity about two nodes, each under an id of its own, merged or not.
 *
 * @throws {WhenceError} RECORD_NOT_FOUND, NODE_KIND_MISMATCH; RECORD_INVALID for a node with itself,
 * nodes that are one already, or no reason
 */
export function judgeIdentity(
  correction: Correction,
  { verdict, source, target, reason }: GivenIdentity,
): readonly LogRecord[] {
  const { clusters } = correction.view.graph;
  const one = requireNode(correction, source);
  const two = requireNode(correction, target, one.type);
  if (one.id === two.id) {
    throw refusal(`Cannot compare "${labelOf(one)}" with itself: name another ${one.type}`);
  }
  if (verdict === "same" && clusters.canonical(one.id) === clusters.canonical(two.id)) {
    throw refusal(`Cannot merge "${labelOf(one)}" and "${labelOf(two)}": they are one already`);
  }
  return [
    writeRecord(correction, "judgement", {
      about: "identity",
      verdict,
      source: one.id,
      target: two.id,
      reason: requireReason(reason),
      evidence: [],
    }),
  ];
}

function requireNode(correction: Correction, id: string, kind?: NodeKind): NodeRecord {
  const record = requireRecord(correction, id);
  const expected = kind ?? "node";
  if (isNodeRecord(record) && (kind === undefined || record.type === kind)) return record;
  throw new WhenceError(
    "NODE_KIND_MISMATCH",
    `Cannot compare with "${id}": it is a ${record.type}, not a ${expected}`,
    { details: { id, kind: record.type, expected: [expected] } },
  );
}

function requireReason(reason: string): string {
  const text = reason.trim();
  if (text !== "") return text;
  throw refusal("Cannot judge without a reason: say in a few words why");
}

function refusal(message: string): WhenceError {
  return new WhenceError("RECORD_INVALID", message);
}
