/** Standings kept: those that a record cannot have changed stay when it is taken. */

import type { ClaimId, NodeId } from "../model/ids.ts";
import { recordTypeOfId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { Standing } from "./standing.ts";
import { touchedNodes } from "./touched-nodes.ts";

export class Standings {
  readonly #graph: KnowledgeGraph;
  readonly #known = new Map<ClaimId, Standing>();

  constructor(graph: KnowledgeGraph) {
    this.#graph = graph;
  }

  /** The standing of `claim`, computed when it is not known. */
  get(claim: ClaimId, compute: () => Standing): Standing {
    const known = this.#known.get(claim);
    if (known !== undefined) return known;
    const standing = compute();
    this.#known.set(claim, standing);
    return standing;
  }

  /** Forgets what a record that was just taken may have changed; false when that may be anything. */
  take(record: LogRecord): boolean {
    const claims = concernedClaims(this.#graph, record);
    if (claims === undefined) return false;
    for (const claim of claims) this.#known.delete(claim);
    return true;
  }
}

/**
 * The claims whose standing a record may have changed: those it touches, those attributed to an actor
 * it touches, and those linked to either. Undefined when publishers, ties of actors, wordings or
 * identities changed, or when a node left the graph: these reach further than one step.
 */
function concernedClaims(
  graph: KnowledgeGraph,
  record: LogRecord,
): ReadonlySet<ClaimId> | undefined {
  if (!isLocal(graph, record)) return undefined;
  const touched = touchedNodes(graph, record);
  if (touched === undefined) return undefined;
  const concerned = new Set<ClaimId>();
  for (const id of touched) {
    const type = recordTypeOfId(id);
    if (type === "document" || id !== graph.clusters.canonical(id)) continue;
    if (!graph.graph.hasNode(id)) return undefined;
    if (type === "claim") concerned.add(id as ClaimId);
    for (const neighbor of graph.graph.neighbors(id)) addClaim(concerned, neighbor as NodeId);
  }
  const linked = new Set(concerned);
  for (const claim of concerned) {
    for (const neighbor of graph.graph.neighbors(claim)) addClaim(linked, neighbor as NodeId);
  }
  return linked;
}

function addClaim(claims: Set<ClaimId>, id: NodeId): void {
  if (recordTypeOfId(id) === "claim") claims.add(id as ClaimId);
}

/** Whether a record, or what it is said of, is an appearance, a mention, a claim or a link of claims. */
function isLocal(graph: KnowledgeGraph, record: LogRecord): boolean {
  switch (record.type) {
    case "claim":
    case "appearance":
    case "mention":
    case "note":
    case "copy":
    case "refusal":
    case "reliability":
    case "collection":
      return true;
    case "statement":
      return record.relation === "about";
    case "judgement":
      return record.about === "claims";
    case "edit":
    case "review":
      return isLocalId(graph, record.target);
    case "undo":
      return record.targets.every((id) => isLocalId(graph, id));
    default:
      return false;
  }
}

function isLocalId(graph: KnowledgeGraph, id: string): boolean {
  const record = graph.getRecord(id);
  return record !== undefined && isLocal(graph, record);
}
