/** Proposing claims: each proposition, where the document carries it, and on whose word. */

import { SHORT_LABEL_LENGTH } from "../../model/claim.ts";
import type { Hop } from "../../model/appearance.ts";
import type { ActorId, ClaimId } from "../../model/ids.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { Attribution, ExtractedClaim, Extraction } from "../extraction.ts";
import { roundConfidence } from "./propose-entities.ts";
import type { ProposedNodes } from "./propose-entities.ts";
import type { ProposedEvents } from "./propose-events.ts";
import { inOrder } from "./proposed-records.ts";
import type { ProposedRecords } from "./proposed-records.ts";

export interface ReadParts {
  readonly extraction: Extraction;
  readonly nodes: ProposedNodes;
  readonly events: ProposedEvents;
}

/** Claims, their appearances with chains, and what they are about. */
export function proposeClaims(records: ProposedRecords, text: string, parts: ReadParts): void {
  const first = new Map<number, ClaimId>();
  for (const claim of parts.extraction.claims) {
    const id = first.get(claim.same) ?? proposeClaim(records, claim);
    first.set(claim.same, id);
    proposeAppearance(records, text, { ...parts, claim, id });
  }
}

function proposeClaim(records: ProposedRecords, claim: ExtractedClaim): ClaimId {
  const { text, shortLabel, time } = claim;
  const id = records.nodeId("claim", [text]);
  const quantities = claim.quantities
    .filter(({ unit }) => unit !== "")
    .map(({ value, unit, bound }) => ({ value, unit, bound }));
  const label = shortLabel.slice(0, SHORT_LABEL_LENGTH);
  const confidence = roundConfidence(claim.confidence);
  records.addNode("claim", id, { text, shortLabel: label, quantities, time, confidence });
  return id;
}

interface Appearing extends ReadParts {
  readonly claim: ExtractedClaim;
  readonly id: ClaimId;
}

function proposeAppearance(records: ProposedRecords, text: string, parts: Appearing): void {
  const { claim, id, extraction, nodes, events } = parts;
  const positions = inOrder(claim.positions);
  records.add("appearance", {
    claim: id,
    document: records.document,
    positions,
    stance: claim.stance,
    certainty: claim.certainty,
    certaintyPositions: inOrder(claim.certaintyWords),
    manner: claim.manner,
    chain: chainOf(records, text, { extraction, nodes, attribution: claim.attribution }),
    occasion: claim.occasion === undefined ? undefined : events[claim.occasion],
    confidence: roundConfidence(claim.confidence),
  });
  const about = [
    ...claim.about.map((entity) => nodes.get(entity)?.id),
    ...claim.events.map((event) => events[event]),
  ];
  for (const target of new Set(about)) {
    if (target === undefined) continue;
    records.add("statement", {
      relation: "about",
      source: id,
      target,
      evidence: [{ document: records.document, positions }],
      inferred: false,
    });
  }
}

interface Chained {
  readonly extraction: Extraction;
  readonly nodes: ProposedNodes;
  readonly attribution: number | undefined;
}

/** The hops from the document's own voice outward: the attribution that stands outermost first. */
function chainOf(
  records: ProposedRecords,
  text: string,
  { extraction, nodes, attribution }: Chained,
): readonly Hop[] {
  const hops: Hop[] = [];
  const seen = new Set<number>();
  let next = attribution;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const one = extraction.attributions[next];
    if (one === undefined) break;
    hops.unshift(hopOf(records, text, { one, nodes }));
    next = one.within;
  }
  return hops.filter(({ sourcePositions, cuePositions }) => {
    return sourcePositions.length + cuePositions.length > 0;
  });
}

interface OneHop {
  readonly one: Attribution;
  readonly nodes: ProposedNodes;
}

function hopOf(records: ProposedRecords, text: string, { one, nodes }: OneHop): Hop {
  const [sourcePositions, cuePositions] = [withoutMark(text, one.source), inOrder(one.cue)];
  const speaker = nodes.get(one.speaker ?? -1);
  const named = speaker?.kind === "actor" ? (speaker.id as ActorId) : undefined;
  const words = wordsAt(text, sourcePositions);
  const source = named ?? (words === undefined ? undefined : describe(records, words, one));
  return {
    source,
    description: named === undefined ? words : undefined,
    cue: wordsAt(text, cuePositions),
    sourcePositions,
    cuePositions,
  };
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|that|which|him|her|them|this|one|some|others)$/iu;

/** A party that the document only describes is an actor of the document's own. */
function describe(records: ProposedRecords, words: string, one: Attribution): ActorId | undefined {
  if (PRONOUN.test(words)) return undefined;
  const name = words.replace(/^(?:the|an?|some)\s+/iu, "");
  const id = records.nodeId("actor", ["described", name.toLowerCase()]);
  const confidence = roundConfidence(one.confidence);
  records.addNode("actor", id, {
    name,
    aliases: [],
    actorType: "group",
    named: false,
    confidence,
  });
  const positions = inOrder(one.source);
  records.add("mention", { node: id, document: records.document, positions, confidence });
  return id;
}

/** In the text's order, without the comma that a description may end with. */
function withoutMark(text: string, positions: readonly TextPosition[]): readonly TextPosition[] {
  const ordered = inOrder(positions);
  const last = ordered.at(-1);
  if (last === undefined) return ordered;
  const words = text.slice(last.start, last.end);
  const end = last.start + words.replace(/[\s,;:]+$/u, "").length;
  return end > last.start ? [...ordered.slice(0, -1), { ...last, end }] : ordered;
}

/** The document's own words at `positions`; undefined when there are none. */
function wordsAt(text: string, positions: readonly TextPosition[]): string | undefined {
  if (positions.length === 0) return undefined;
  return positions.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
