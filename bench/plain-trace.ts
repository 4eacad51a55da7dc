/** A trace on plain maps: the same answer as `trace` in server/graph/, for comparison. */

import { hopPositions } from "../server/graph/chain.ts";
import { labelOf } from "../server/graph/node-label.ts";
import { LEFT_OUT } from "../server/graph/origin.ts";
import { compareByPublication, firstPlace } from "../server/graph/reading-order.ts";
import type { TraceRole } from "../server/graph/trace.ts";
import type { AppearanceRecord, Hop } from "../server/model/appearance.ts";
import type { DocumentRecord } from "../server/model/document.ts";
import type { NodeRecord } from "../server/model/record.ts";
import type { TextPosition } from "../server/model/selector.ts";
import { canonicalId, plainDocument } from "./plain-graph.ts";
import type { PlainGraph } from "./plain-graph.ts";

/** As in server/graph/trace.ts. */
const APPEARANCES_TRACED = 500;

export interface PlainTraceNode {
  readonly id: string;
  readonly role: TraceRole;
  readonly label: string;
  readonly record: NodeRecord | undefined;
  isOrigin: boolean;
}

export interface PlainTraceEdge {
  readonly source: string;
  readonly target: string;
  readonly appearance: AppearanceRecord;
  readonly document: DocumentRecord;
  readonly positions: readonly TextPosition[];
  readonly cue: string | undefined;
}

export interface PlainTrace {
  readonly nodes: readonly PlainTraceNode[];
  readonly edges: readonly PlainTraceEdge[];
  readonly cut: boolean;
}

/** The provenance of the claim `id`. @throws {TypeError} when it is not a claim's */
export function plainTrace(graph: PlainGraph, id: string): PlainTrace {
  const claim = graph.nodes.get(canonicalId(graph, id));
  if (claim?.record.type !== "claim") throw new TypeError(`There is no claim ${id}`);
  const { id: start, shortLabel: label } = claim.record;
  const nodes = new Map<string, PlainTraceNode>();
  nodes.set(start, { id: start, role: "claim", label, record: claim.record, isOrigin: false });
  const edges: PlainTraceEdge[] = [];
  const appearances: AppearanceRecord[] = [];
  for (const { kind, record } of claim.out) {
    if (kind === "appearance" && record.type === "appearance") appearances.push(record);
  }
  if (appearances.length > 1) {
    appearances.sort((one, two) => compareAppearances(graph, one, two));
  }
  for (const appearance of appearances.slice(0, APPEARANCES_TRACED)) {
    follow({ graph, nodes, edges }, start, appearance);
  }
  return { nodes: [...nodes.values()], edges, cut: appearances.length > APPEARANCES_TRACED };
}

interface Draft {
  readonly graph: PlainGraph;
  readonly nodes: Map<string, PlainTraceNode>;
  readonly edges: PlainTraceEdge[];
}

function follow({ graph, nodes, edges }: Draft, start: string, appearance: AppearanceRecord): void {
  const document = plainDocument(graph, appearance.document);
  let source = start;
  let target = canonicalId(graph, document.id);
  let end = nodes.get(target);
  if (end === undefined) {
    const record = graph.nodes.get(target)?.record ?? document;
    end = { id: target, role: "document", label: labelOf(record), record, isOrigin: false };
    nodes.set(target, end);
  }
  const { positions, chain } = appearance;
  edges.push({ source, target, appearance, document, positions, cue: undefined });
  for (let index = 0; index < chain.length; index += 1) {
    const hop = chain[index];
    if (hop === undefined) continue;
    source = target;
    target =
      hop.source === undefined ? `${appearance.id}.${index}` : canonicalId(graph, hop.source);
    end = nodes.get(target);
    if (end === undefined) nodes.set(target, (end = sourceNode(graph, hop, target)));
    const words = hopPositions(hop);
    edges.push({ source, target, appearance, document, positions: words, cue: hop.cue });
  }
  end.isOrigin = true;
}

function sourceNode(graph: PlainGraph, { source, description }: Hop, id: string): PlainTraceNode {
  const record = source === undefined ? undefined : graph.nodes.get(id)?.record;
  const label = record === undefined ? (description ?? LEFT_OUT) : labelOf(record);
  return { id, role: "source", label, record, isOrigin: false };
}

function compareAppearances(
  graph: PlainGraph,
  one: AppearanceRecord,
  two: AppearanceRecord,
): number {
  if (one.document !== two.document) {
    return compareByPublication(
      plainDocument(graph, one.document),
      plainDocument(graph, two.document),
    );
  }
  return firstPlace(one) - firstPlace(two) || (one.id < two.id ? -1 : 1);
}
