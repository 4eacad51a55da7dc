/**
 * Plain maps: the graph of a log as one would write it by hand for these questions alone.
 *
 * Holds the same nodes and edges as `KnowledgeGraph`, found by the same ids and keys, but is built
 * at one go: it takes no further record, and none that takes back or changes another. What the two
 * differ by is what graphology, incremental folding and undoing cost.
 */

import { edgesOf } from "../server/graph/edge-kind.ts";
import type { EdgeKind, EdgeRecord, EdgeSpec } from "../server/graph/edge-kind.ts";
import { isSourceEdge } from "../server/graph/grounded-graph.ts";
import type { DocumentRecord } from "../server/model/document.ts";
import type { IdentityJudgement } from "../server/model/judgement.ts";
import type { LogRecord, NodeRecord } from "../server/model/record.ts";

export interface PlainEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: PlainNode;
  readonly target: PlainNode;
  readonly record: EdgeRecord;
  readonly hop: number | undefined;
}

export interface PlainNode {
  readonly record: NodeRecord;
  readonly out: PlainEdge[];
  readonly in: PlainEdge[];
}

export interface PlainGraph {
  /** By canonical id: only what rests on a document. */
  readonly nodes: ReadonlyMap<string, PlainNode>;
  readonly edges: ReadonlyMap<string, PlainEdge>;
  readonly declared: ReadonlyMap<string, NodeRecord>;
  /** The id that a node is known under, for those that are one with others. */
  readonly canonical: ReadonlyMap<string, string>;
}

interface Sorted {
  readonly declared: Map<string, NodeRecord>;
  readonly judgements: Map<string, IdentityJudgement>;
  readonly edges: { readonly record: EdgeRecord; readonly spec: EdgeSpec }[];
}

/** The graph of a whole log. @throws {TypeError} at a review, withdrawal, edit or undo */
export function buildPlainGraph(records: Iterable<LogRecord>): PlainGraph {
  const sorted = sortRecords(records);
  const { declared } = sorted;
  const graph = {
    nodes: new Map<string, PlainNode>(),
    edges: new Map<string, PlainEdge>(),
    declared,
    canonical: joinNodes([...sorted.judgements.values()]),
  };
  for (const record of declared.values()) {
    if (record.type === "document") addNode(graph, canonicalId(graph, record.id));
  }
  for (const { record, spec } of sorted.edges) {
    if (!isSourceEdge(spec.kind)) continue;
    addNode(graph, canonicalId(graph, spec.source));
    addEdge(graph, record, spec);
  }
  for (const { record, spec } of sorted.edges) {
    if (!isSourceEdge(spec.kind)) addEdge(graph, record, spec);
  }
  return graph;
}

/** The id that `id` is known under. */
export function canonicalId({ canonical }: Pick<PlainGraph, "canonical">, id: string): string {
  return canonical.get(id) ?? id;
}

/** The document as it was declared. @throws {TypeError} when there is none */
export function plainDocument({ declared }: PlainGraph, id: string): DocumentRecord {
  const record = declared.get(id);
  if (record?.type !== "document") throw new TypeError(`There is no document ${id}`);
  return record;
}

function sortRecords(records: Iterable<LogRecord>): Sorted {
  const sorted: Sorted = { declared: new Map(), judgements: new Map(), edges: [] };
  for (const record of records) sortRecord(sorted, record);
  return sorted;
}

function sortRecord({ declared, judgements, edges }: Sorted, record: LogRecord): void {
  switch (record.type) {
    case "mention":
    case "appearance":
    case "statement":
      for (const spec of edgesOf(record)) edges.push({ record, spec });
      return;
    case "judgement":
      // The later judgement of a pair holds.
      if (record.about === "identity") judgements.set(pairKey(record), record);
      else for (const spec of edgesOf(record)) edges.push({ record, spec });
      return;
    case "note":
    case "copy":
    case "reliability":
    case "refusal":
    case "collection":
      return;
    case "review":
    case "withdrawal":
    case "edit":
    case "undo":
      throw new TypeError(`Plain maps do not take a ${record.type}`);
    default:
      declared.set(record.id, record);
  }
}

function pairKey({ source, target }: IdentityJudgement): string {
  return [source, target].toSorted().join(" ");
}

/** By id: the smallest of the ids that `same` judgements join it with. */
function joinNodes(judgements: readonly IdentityJudgement[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : root(parent);
  };
  for (const { verdict, source, target } of judgements) {
    if (verdict !== "same") continue;
    const [first, second] = [root(source), root(target)].toSorted();
    if (first !== undefined && second !== undefined && first !== second) parents.set(second, first);
  }
  return new Map([...parents.keys()].map((id) => [id, root(id)]));
}

interface Growing extends PlainGraph {
  readonly nodes: Map<string, PlainNode>;
  readonly edges: Map<string, PlainEdge>;
}

function addNode({ nodes, declared }: Growing, id: string): void {
  const record = declared.get(id);
  if (record !== undefined && !nodes.has(id)) nodes.set(id, { record, out: [], in: [] });
}

function addEdge(graph: Growing, record: EdgeRecord, { key, kind, hop, ...ends }: EdgeSpec): void {
  const source = graph.nodes.get(canonicalId(graph, ends.source));
  const target = graph.nodes.get(canonicalId(graph, ends.target));
  if (source === undefined || target === undefined || graph.edges.has(key)) return;
  const edge: PlainEdge = { key, kind, source, target, record, hop };
  graph.edges.set(key, edge);
  source.out.push(edge);
  target.in.push(edge);
}
