/** The drawn graph: what the browser shows of a collection, narrowed by a filter. */

import { LRUCache } from "lru-cache";
import type { Stance } from "../model/appearance.ts";
import { WhenceError } from "../model/errors.ts";
import { recordTypeOfId } from "../model/ids.ts";
import type { DocumentId, NodeId, RecordType } from "../model/ids.ts";
import type { MethodKind } from "../model/method.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { NodeKind } from "../model/record.ts";
import { sourceCountOf, stancesToward } from "./claim-sources.ts";
import type { SourceCount } from "./claim-sources.ts";
import type { EdgeKind } from "./edge-kind.ts";
import { isSourceEdge } from "./grounded-graph.ts";
import type { EdgeAttributes } from "./grounded-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { listDocuments } from "./nodes.ts";
import { reviewStatesOf } from "./review-state.ts";
import type { ReviewState } from "./review-state.ts";
import { MOST_NODES } from "./subgraph.ts";
import type { Subgraph } from "./subgraph.ts";
import { wholeNumber } from "./whole-number.ts";

/** All that is given must hold; an empty list lets nothing through. */
export interface GraphFilter {
  readonly kinds?: readonly NodeKind[] | undefined;
  readonly relations?: readonly EdgeKind[] | undefined;
  /** Ids of documents: only nodes and edges that rest on one of them. */
  readonly documents?: readonly string[] | undefined;
  /** Of claims alone, as are `sources` and `review`. */
  readonly stance?: readonly Stance[] | undefined;
  readonly sources?: readonly SourceCount[] | undefined;
  readonly review?: readonly ReviewState[] | undefined;
  /** What first recorded a node is one of these. */
  readonly madeBy?: readonly MethodKind[] | undefined;
  /** 1 to 5000, by default 300: those with most edges stay, a third of them documents. */
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 300;
/** Share of the nodes that documents are at most, as long as others want the room. */
const DOCUMENTS_SHARE = 1 / 3;

/** Drawn graphs kept until the next record: every reader begins with one, and goes back to a few. */
const KEPT = 8;

/**
 * The nodes that satisfy the filter, of too many those with most edges (of documents no more than a
 * third, so that what they say has room), and the edges between them: documents first, by publication, then the nodes with most edges.
 *
 * @throws {WhenceError} BAD_USER_INPUT for a limit out of range; DOCUMENT_NOT_FOUND for a document
 * that the collection does not have
 */
export function drawnGraph(graph: KnowledgeGraph, filter: GraphFilter = {}): Subgraph {
  const kept = graph.derive("drawn graphs", () => new LRUCache<string, Subgraph>({ max: KEPT }));
  const key = JSON.stringify(filter);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const drawn = draw(graph, filter);
  kept.set(key, drawn);
  return drawn;
}

function draw(graph: KnowledgeGraph, filter: GraphFilter): Subgraph {
  const limit = wholeNumber(filter.limit ?? DEFAULT_LIMIT, {
    name: "limit",
    min: 1,
    max: MOST_NODES,
  });
  const documents = filter.documents && knownDocuments(graph, filter.documents);
  const passes = nodeTest(graph, filter, documents);
  const [documentIds, otherIds]: [NodeId[], NodeId[]] = [[], []];
  let totalNodes = 0;
  for (const id of nodesByDegree(graph)) {
    if (!passes(id)) continue;
    totalNodes += 1;
    const ids = recordTypeOfId(id) === "document" ? documentIds : otherIds;
    if (ids.length < limit) ids.push(id);
  }
  // Documents have most edges: without a bound they would leave no room for what they say.
  const room = Math.max(Math.ceil(limit * DOCUMENTS_SHARE), limit - otherIds.length);
  const nodeIds = [...documentIds.slice(0, room), ...otherIds].slice(0, limit);
  const isWanted = edgeTest(graph, filter.relations, documents);
  return {
    graph,
    nodeIds: documentsFirst(graph, nodeIds),
    isWanted,
    totalNodes,
    cut: totalNodes > limit,
  };
}

/** The same nodes, documents at the front by publication: whoever draws anchors them in that order. */
function documentsFirst(graph: KnowledgeGraph, ids: readonly NodeId[]): readonly NodeId[] {
  const isIn = new Set(ids);
  const documents = listDocuments(graph).map(({ record }): NodeId => record.id);
  const isDocument = new Set(documents);
  return [...documents.filter((id) => isIn.has(id)), ...ids.filter((id) => !isDocument.has(id))];
}

/** Those with most edges first, then by kind and id. */
function nodesByDegree(graph: KnowledgeGraph): readonly NodeId[] {
  return graph.derive("nodes by degree", () =>
    NODE_KINDS.flatMap((kind) => graph.nodesOfKind(kind))
      .map((id) => ({ id, degree: graph.graph.degree(id) }))
      .toSorted((one, two) => two.degree - one.degree)
      .map(({ id }) => id),
  );
}

function knownDocuments(graph: KnowledgeGraph, ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.map((id) => {
      const record = graph.findNode(id);
      if (record?.type === "document") return record.id;
      throw new WhenceError(
        "DOCUMENT_NOT_FOUND",
        `Cannot draw document "${id}": the collection has none with this id`,
        { details: { id } },
      );
    }),
  );
}

/** What tells whether a node passes the filter. */
function nodeTest(
  graph: KnowledgeGraph,
  { kinds, madeBy, ...filter }: GraphFilter,
  documents: ReadonlySet<string> | undefined,
): (id: NodeId) => boolean {
  const wanted = new Set<RecordType | undefined>(kinds ?? NODE_KINDS);
  const passesAsClaim = claimTest(graph, filter);
  return (id) =>
    wanted.has(recordTypeOfId(id)) &&
    (madeBy === undefined || madeBy.includes(graph.getDeclared(id).made.by.kind)) &&
    (documents === undefined || restsOn(graph, id, documents)) &&
    passesAsClaim(id);
}

/** What tells whether a node passes what the filter says of claims; all other nodes do. */
function claimTest(
  graph: KnowledgeGraph,
  { stance, sources, review }: GraphFilter,
): (id: NodeId) => boolean {
  if (stance === undefined && sources === undefined && review === undefined) return () => true;
  return (id) => {
    const { record } = graph.graph.getNodeAttributes(id);
    if (record.type !== "claim") return true;
    const claim = { graph, record };
    return (
      (stance === undefined || stancesToward(claim).some((one) => stance.includes(one))) &&
      (review === undefined || reviewStatesOf(claim).some((one) => review.includes(one))) &&
      sources?.includes(sourceCountOf(claim)) !== false
    );
  };
}

function restsOn({ graph }: KnowledgeGraph, id: NodeId, documents: ReadonlySet<string>): boolean {
  if (documents.has(id)) return true;
  return graph.someOutEdge(
    id,
    (_key, { kind }, _source, target) => isSourceEdge(kind) && documents.has(target),
  );
}

/** What tells whether an edge passes the filter; undefined when all do. */
function edgeTest(
  graph: KnowledgeGraph,
  relations: readonly EdgeKind[] | undefined,
  documents: ReadonlySet<string> | undefined,
): ((edge: EdgeAttributes) => boolean) | undefined {
  if (relations === undefined && documents === undefined) return undefined;
  const isIn = (id: DocumentId) => documents?.has(graph.clusters.canonical(id)) !== false;
  return ({ kind, record }) => {
    if (relations?.includes(kind) === false) return false;
    if (record.type === "mention" || record.type === "appearance") return isIn(record.document);
    // A judgement that names no words rests on those of its two nodes, which are in.
    return record.evidence.length === 0 || record.evidence.some(({ document }) => isIn(document));
  };
}
