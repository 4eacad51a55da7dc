/**
 * The grounded graph: edges between nodes that rest on a document, and no others.
 *
 * A node is in the graph while a source edge (mention or appearance) ties it to a document; any
 * other edge is in it while both of its ends are, and waits otherwise. So what is in the graph
 * depends on which edges were placed, not on their order. Nodes that are judged the same are drawn
 * as one: edges run between canonical nodes and move when a judgement changes those.
 */

import { MultiDirectedGraph } from "graphology";
import type { DocumentId, NodeId } from "../model/ids.ts";
import type { NodeRecord } from "../model/record.ts";
import { Clusters } from "../align/clusters.ts";
import { compareBestKnown } from "./best-known.ts";
import { edgesOf } from "./edge-kind.ts";
import type { EdgeKind, EdgeRecord, EdgeSpec } from "./edge-kind.ts";

/** What a node carries: the record that declares it (of a cluster: its canonical one). */
export interface NodeAttributes {
  readonly record: NodeRecord;
}

/** What an edge carries; its key is the record's id, with the hop's number for attributions. */
export interface EdgeAttributes {
  readonly kind: EdgeKind;
  readonly record: EdgeRecord;
  readonly hop: number | undefined;
}

interface PlacedEdge {
  readonly record: EdgeRecord;
  readonly spec: EdgeSpec;
}

export class GroundedGraph {
  readonly graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly clusters: Clusters;
  readonly #recordOf: (id: NodeId) => NodeRecord;
  /** The documents that were put in and not taken out: nodes, or one with others that are. */
  readonly #documents = new Set<NodeId>();
  /** By key: edges of which an end is not in the graph. */
  readonly #waiting = new Map<string, PlacedEdge>();
  /** By either end as recorded: the keys of waiting edges. */
  readonly #waitingAt = new Map<NodeId, Set<string>>();

  /**
   * `recordOf` gives the record that declares a node, `originalOf` the same as it was first declared;
   * they are asked for declared nodes alone.
   */
  constructor(recordOf: (id: NodeId) => NodeRecord, originalOf: (id: NodeId) => NodeRecord) {
    this.#recordOf = recordOf;
    this.clusters = new Clusters((one, two) => compareBestKnown(originalOf(one), originalOf(two)));
  }

  /** Puts a document in: it is its own evidence. */
  addDocument(id: DocumentId): void {
    this.#documents.add(id);
    this.#addNode(this.clusters.canonical(id));
  }

  /**
   * Takes a document out, unless others that are in are one with it. The edges that reach it wait:
   * those that rest on it alone are to be dropped before.
   */
  dropDocument(id: DocumentId): void {
    this.#documents.delete(id);
    const node = this.clusters.canonical(id);
    const members = this.clusters.members(id);
    if (!this.graph.hasNode(node) || members.some((one) => this.#documents.has(one))) return;
    this.#dropNode(node);
  }

  /** Has the node of `id`, when it is known under this id, carry its record as it is now. */
  refresh(id: NodeId): void {
    if (this.graph.hasNode(id)) this.graph.setNodeAttribute(id, "record", this.#recordOf(id));
  }

  /** The record that placed the edge `key`, in the graph or waiting for an end. */
  findRecord(key: string): EdgeRecord | undefined {
    if (this.graph.hasEdge(key)) return this.graph.getEdgeAttribute(key, "record");
    return this.#waiting.get(key)?.record;
  }

  /** The records of all edges, in the graph or waiting; each once. */
  records(): readonly EdgeRecord[] {
    const records = new Set<EdgeRecord>();
    this.graph.forEachEdge((_key, { record }) => void records.add(record));
    for (const { record } of this.#waiting.values()) records.add(record);
    return [...records];
  }

  /** Places all edges of `record`. */
  add(record: EdgeRecord): void {
    for (const spec of edgesOf(record)) this.#place({ record, spec });
  }

  /** Takes all edges of `record` out, and the nodes that rested on them alone. */
  drop(record: EdgeRecord): void {
    for (const spec of edgesOf(record)) {
      this.#forget(spec);
      this.#drop(spec);
    }
  }

  /** Moves the edges of nodes whose clusters changed to the nodes they are now known under. */
  rewire(touched: readonly NodeId[]): void {
    const placed = new Map<string, PlacedEdge>();
    for (const id of touched) {
      for (const one of this.#waitingEdges(id)) placed.set(one.spec.key, one);
      if (!this.graph.hasNode(id)) continue;
      this.graph.forEachEdge(
        id,
        (key, { record }) => void placed.set(key, placedEdge(record, key)),
      );
      this.graph.dropNode(id);
    }
    for (const { spec } of placed.values()) this.#forget(spec);
    for (const id of touched) {
      if (this.#documents.has(id)) this.#addNode(this.clusters.canonical(id));
    }
    const sourceEdgesFirst = [...placed.values()].toSorted(
      (one, two) => Number(isSourceEdge(two.spec.kind)) - Number(isSourceEdge(one.spec.kind)),
    );
    for (const one of sourceEdgesFirst) this.#place(one);
  }

  #place(placed: PlacedEdge): void {
    const { record, spec } = placed;
    const source = this.clusters.canonical(spec.source);
    const target = this.clusters.canonical(spec.target);
    if (!this.graph.hasNode(target)) return this.#wait(placed);
    const grounds = !this.graph.hasNode(source);
    if (grounds && !isSourceEdge(spec.kind)) return this.#wait(placed);
    if (grounds) this.graph.addNode(source, { record: this.#recordOf(source) });
    this.graph.addDirectedEdgeWithKey(spec.key, source, target, {
      kind: spec.kind,
      record,
      hop: spec.hop,
    });
    if (grounds) this.#placeWaiting(source);
  }

  #addNode(canonical: NodeId): void {
    if (this.graph.hasNode(canonical)) return;
    this.graph.addNode(canonical, { record: this.#recordOf(canonical) });
    this.#placeWaiting(canonical);
  }

  #placeWaiting(canonical: NodeId): void {
    for (const id of this.clusters.members(canonical)) {
      for (const placed of this.#waitingEdges(id)) {
        // One that was placed on the way, with a node that another grounds, waits no longer.
        if (this.#forget(placed.spec)) this.#place(placed);
      }
    }
  }

  #waitingEdges(end: NodeId): readonly PlacedEdge[] {
    const keys = [...(this.#waitingAt.get(end) ?? [])];
    return keys.flatMap((key) => this.#waiting.get(key) ?? []);
  }

  #wait(placed: PlacedEdge): void {
    const { key, source, target } = placed.spec;
    this.#waiting.set(key, placed);
    for (const end of [source, target]) {
      const keys = this.#waitingAt.get(end);
      if (keys === undefined) this.#waitingAt.set(end, new Set([key]));
      else keys.add(key);
    }
  }

  /** Returns whether the edge was waiting. */
  #forget({ key, source, target }: EdgeSpec): boolean {
    if (!this.#waiting.delete(key)) return false;
    for (const end of [source, target]) {
      const keys = this.#waitingAt.get(end);
      if (keys?.delete(key) === true && keys.size === 0) this.#waitingAt.delete(end);
    }
    return true;
  }

  #drop({ key, kind }: EdgeSpec): void {
    if (!this.graph.hasEdge(key)) return;
    const node = this.graph.source(key);
    this.graph.dropEdge(key);
    if (!isSourceEdge(kind) || this.#isGrounded(node)) return;
    this.#dropNode(node);
  }

  #dropNode(node: string): void {
    const edges = this.graph.mapEdges(node, (edge, { record }) => placedEdge(record, edge));
    this.graph.dropNode(node);
    for (const one of edges) this.#wait(one);
  }

  #isGrounded(node: string): boolean {
    return this.graph.someOutEdge(node, (_key, { kind }) => isSourceEdge(kind));
  }
}

/** Whether an edge of `kind` ties its source to a document that it rests on. */
export function isSourceEdge(kind: EdgeKind): boolean {
  return kind === "mention" || kind === "appearance";
}

function placedEdge(record: EdgeRecord, key: string): PlacedEdge {
  const spec = edgesOf(record).find((candidate) => candidate.key === key);
  if (spec === undefined) throw new TypeError(`Record ${record.id} has no edge ${key}`);
  return { record, spec };
}
