/** Traces: from a claim to its documents, along each attribution chain, to its origins. */

import type { AppearanceRecord, Hop } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import { appearancesOf } from "./appearances.ts";
import { hopPositions, sourceOf } from "./chain.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph, Passage } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";
import { LEFT_OUT, originsOf } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { declaredDocument } from "./passage.ts";

/** Appearances in a trace: more than an analyst reads, so that a hub's claim costs no more. */
const APPEARANCES_TRACED = 500;

export const TRACE_ROLES = ["claim", "document", "source"] as const;
export type TraceRole = (typeof TRACE_ROLES)[number];

export interface TraceNode {
  /** The id of the node of the graph; of a source left out, its appearance's id and hop number. */
  readonly id: string;
  readonly role: TraceRole;
  readonly label: string;
  /** Absent when the document does not say who it is. */
  readonly node: NodeInGraph | undefined;
  /** Whether a chain ends here. */
  readonly isOrigin: boolean;
}

/** One step of one appearance, with the words it rests on. */
export interface TraceEdge extends Passage {
  /** The id of the trace's node that it leaves. */
  readonly source: string;
  /** The id of the trace's node that it reaches. */
  readonly target: string;
  readonly appearance: InGraph<AppearanceRecord>;
  /** The words that attribute, between sources. */
  readonly cue: string | undefined;
}

/** The provenance of one claim. */
export class Trace {
  readonly claim: InGraph<ClaimRecord>;
  /** The claim first, then in the order in which the appearances reach them. */
  readonly nodes: readonly TraceNode[];
  /** Appearance by appearance in reading order, each from the claim outward. */
  readonly edges: readonly TraceEdge[];
  /** Whether appearances were left out because there are too many. */
  readonly cut: boolean;
  readonly #appearances: readonly InGraph<AppearanceRecord>[];

  constructor(claim: InGraph<ClaimRecord>, draft: Draft) {
    const { nodes, edges, appearances, cut } = draft;
    this.claim = claim;
    this.nodes = [...nodes.values()];
    this.edges = edges;
    this.cut = cut;
    this.#appearances = appearances;
  }

  /** Where the chains end, whatever the stance; computed when it is read. */
  get origins(): readonly Origin[] {
    return originsOf(this.#appearances);
  }
}

type DraftNode = { -readonly [Key in keyof TraceNode]: TraceNode[Key] };

interface Draft {
  readonly graph: KnowledgeGraph;
  readonly nodes: Map<string, DraftNode>;
  readonly edges: TraceEdge[];
  readonly appearances: readonly InGraph<AppearanceRecord>[];
  readonly cut: boolean;
}

/**
 * The provenance of one claim. A source is one node however many chains run through it; a source
 * that a document leaves out is one of its own. A document without a chain is the origin itself.
 *
 * @throws {WhenceError} NODE_NOT_FOUND or NODE_KIND_MISMATCH when `id` is not a claim's
 */
export function trace(graph: KnowledgeGraph, id: string): Trace {
  const claim = getNode(graph, id, "claim");
  const all = appearancesOf(claim);
  const appearances = all.slice(0, APPEARANCES_TRACED);
  const cut = appearances.length < all.length;
  const draft: Draft = { graph, nodes: new Map(), edges: [], appearances, cut };
  const { id: start, shortLabel: label } = claim.record;
  draft.nodes.set(start, { id: start, role: "claim", label, node: claim, isOrigin: false });
  for (const appearance of appearances) follow(draft, start, appearance);
  return new Trace(claim, draft);
}

function follow(draft: Draft, start: string, appearance: InGraph<AppearanceRecord>): void {
  const { graph, edges } = draft;
  const { record } = appearance;
  const document = declaredDocument(graph, record.document);
  const { positions, chain } = record;
  let end = documentNode(draft, document);
  edges.push({
    graph,
    document,
    positions,
    source: start,
    target: end.id,
    appearance,
    cue: undefined,
  });
  for (const [index, hop] of chain.entries()) {
    const source = end.id;
    end = sourceNode(draft, hop, { record, index });
    const words = hopPositions(hop);
    edges.push({
      graph,
      document,
      positions: words,
      source,
      target: end.id,
      appearance,
      cue: hop.cue,
    });
  }
  end.isOrigin = true;
}

/** The node that a document is known under, added unless it is there. */
function documentNode({ graph, nodes }: Draft, document: DocumentRecord): DraftNode {
  const id = graph.clusters.canonical(document.id);
  const known = nodes.get(id);
  if (known !== undefined) return known;
  // A document that is one with no other is the node itself, and need not be looked up.
  const record = id === document.id ? document : (graph.findNode(id) ?? document);
  return addNode(nodes, {
    id,
    role: "document",
    label: labelOf(record),
    node: { graph, record },
    isOrigin: false,
  });
}

/** The node of a hop's source, added unless it is there; one that is left out has its own. */
function sourceNode(
  { graph, nodes }: Draft,
  hop: Hop,
  { record, index }: { readonly record: AppearanceRecord; readonly index: number },
): DraftNode {
  const id =
    hop.source === undefined ? `${record.id}.${index}` : graph.clusters.canonical(hop.source);
  const known = nodes.get(id);
  if (known !== undefined) return known;
  const node = sourceOf(graph, hop);
  const label = node === undefined ? (hop.description ?? LEFT_OUT) : labelOf(node.record);
  return addNode(nodes, { id, role: "source", label, node, isOrigin: false });
}

function addNode(nodes: Draft["nodes"], node: DraftNode): DraftNode {
  nodes.set(node.id, node);
  return node;
}
