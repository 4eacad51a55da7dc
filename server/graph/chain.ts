/** Chains: from a document's own voice, source by source, to whose word a claim is in the end. */

import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord, Hop } from "../model/appearance.ts";
import type { ActorId } from "../model/ids.ts";
import type { InGraph, Passage } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { isNamed } from "./names.ts";
import { declaredDocument } from "./passage.ts";

/** One step of a chain, with the words of source and cue. */
export interface ChainHop extends Passage {
  /** Absent when the document leaves it out. */
  readonly source: InGraph<ActorRecord> | undefined;
  /** The words that describe the source. */
  readonly description: string | undefined;
  /** False for a source that is described or left out. */
  readonly named: boolean;
  /** The words that attribute. */
  readonly cue: string | undefined;
}

/** The hops of an appearance from the document outward; empty when it speaks in its own voice. */
export function chainOf({ graph, record }: InGraph<AppearanceRecord>): readonly ChainHop[] {
  if (record.chain.length === 0) return [];
  const document = declaredDocument(graph, record.document);
  return record.chain.map((hop) => ({
    graph,
    document,
    positions: hopPositions(hop),
    source: sourceOf(graph, hop),
    description: hop.description,
    named: hop.source !== undefined && isNamed(graph, hop.source),
    cue: hop.cue,
  }));
}

/** The words of a hop: those of its source and those of its cue. */
export function hopPositions({ sourcePositions, cuePositions }: Hop): Hop["cuePositions"] {
  if (cuePositions.length === 0) return sourcePositions;
  return sourcePositions.length === 0 ? cuePositions : [...sourcePositions, ...cuePositions];
}

/** The source of a hop as it is known in the graph; undefined when the document leaves it out. */
export function sourceOf(graph: KnowledgeGraph, hop: Hop): InGraph<ActorRecord> | undefined {
  if (hop.source === undefined) return undefined;
  const record = graph.findNode(hop.source);
  return record?.type === "actor" ? { graph, record } : undefined;
}

/**
 * What tells sources apart: equal for hops whose source is shown to be the same. A described party
 * belongs to the document that describes it until a judgement says that it is another one, too; a
 * source that is left out is never shown to be any other.
 */
export function sourceKey(
  graph: KnowledgeGraph,
  { source }: Hop,
  document: AppearanceRecord["document"],
): string | undefined {
  if (source === undefined) return undefined;
  const canonical = graph.clusters.canonical(source) as ActorId;
  const isIdentified = isNamed(graph, source) || graph.clusters.members(source).length > 1;
  return isIdentified ? canonical : `${canonical} in ${graph.clusters.canonical(document)}`;
}
