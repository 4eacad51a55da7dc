/** Drawn graphs for tests, written by names. */

import type {
  DrawnEdge,
  DrawnEdgeKind,
  DrawnGraph,
  DrawnNode,
  DrawnNodeKind,
} from "../../../client/graph/drawn-graph.ts";

interface NamedGraph {
  readonly documents?: readonly string[];
  readonly claims?: Readonly<
    Record<string, { readonly in: readonly string[]; readonly stances?: readonly string[] }>
  >;
  readonly others?: Readonly<Record<string, DrawnNodeKind>>;
  readonly edges?: readonly (readonly [source: string, kind: DrawnEdgeKind, target: string])[];
}

/** The graph whose ids and labels are the names; every claim appears in its documents. */
export function graphOf({ documents = [], claims = {}, others = {}, edges = [] }: NamedGraph) {
  const appearances = Object.entries(claims).flatMap(([claim, held]) =>
    held.in.map((document) => [claim, "APPEARANCE", document] as const),
  );
  const drawnEdges = [...appearances, ...edges].map(([source, kind, target]): DrawnEdge => ({
    id: `${source} ${kind} ${target}`,
    source,
    target,
    kind,
    role: null,
  }));
  const node = (id: string, kind: DrawnNodeKind): DrawnNode => ({
    id,
    kind,
    label: id,
    x: 0,
    y: 0,
    degree: drawnEdges.filter(({ source, target }) => source === id || target === id).length,
    documents: 1,
    sources: null,
    stances: [],
    start: null,
    end: null,
  });
  const nodes: readonly DrawnNode[] = [
    ...documents.map((id) => node(id, "DOCUMENT")),
    ...Object.entries(claims).map(([id, held]): DrawnNode => ({
      ...node(id, "CLAIM"),
      documents: held.in.length,
      sources: held.in.length > 1 ? "SEVERAL" : "ONE",
      stances: held.stances ?? ["ASSERTS"],
    })),
    ...Object.entries(others).map(([id, kind]) => node(id, kind)),
  ];
  return { nodes, edges: drawnEdges } satisfies DrawnGraph;
}
