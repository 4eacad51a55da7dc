/** Writing chains: from the hops that somebody gives to those of a record, each on its words. */

import type { Hop } from "../../model/appearance.ts";
import type { DocumentRecord } from "../../model/document.ts";
import { WhenceError } from "../../model/errors.ts";
import type { TextPosition } from "../../model/selector.ts";
import { getNode } from "../in-graph.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { labelOf } from "../node-label.ts";
import { placeQuotes } from "./place-quotes.ts";
import type { GivenQuote } from "./place-quotes.ts";

/** One step of an attribution chain, as it is given. */
export interface GivenHop {
  readonly source?: string | undefined;
  readonly description?: string | undefined;
  readonly sourceQuotes?: readonly GivenQuote[] | undefined;
  readonly cueQuotes?: readonly GivenQuote[] | undefined;
}

/**
 * The hops, from the document's own voice outward.
 *
 * @throws {WhenceError} EVIDENCE_MISSING for a hop without words; NODE_NOT_FOUND or
 * NODE_KIND_MISMATCH for a source that is no actor of the graph; as `placeQuotes`
 */
export function writeChain(
  graph: KnowledgeGraph,
  document: DocumentRecord,
  hops: readonly GivenHop[],
): readonly Hop[] {
  return hops.map((hop) => writeHop(graph, document, hop));
}

function writeHop(graph: KnowledgeGraph, document: DocumentRecord, hop: GivenHop): Hop {
  const source = hop.source === undefined ? undefined : getNode(graph, hop.source, "actor").record;
  const sourcePositions = placeQuotes(document, hop.sourceQuotes ?? []);
  const cuePositions = placeQuotes(document, hop.cueQuotes ?? []);
  if (sourcePositions.length + cuePositions.length === 0) {
    const whom = source === undefined ? (hop.description ?? "somebody") : labelOf(source);
    throw new WhenceError(
      "EVIDENCE_MISSING",
      `Cannot attribute a claim to "${whom}": no words of the document say so; give those that name the source or that attribute ("said", "according to")`,
      { details: { document: document.id } },
    );
  }
  const words = wordsAt(document, sourcePositions);
  const description = hop.description ?? (source === undefined ? words : undefined);
  const cue = wordsAt(document, cuePositions);
  return {
    ...(source !== undefined && { source: source.id }),
    ...(description !== undefined && { description }),
    ...(cue !== undefined && { cue }),
    sourcePositions,
    cuePositions,
  };
}

function wordsAt({ text }: DocumentRecord, positions: readonly TextPosition[]): string | undefined {
  if (positions.length === 0) return undefined;
  return positions.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
