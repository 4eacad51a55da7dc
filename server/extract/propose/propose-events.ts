/** Proposing events: what happened by the document, who took part, where and when. */

import type { EventId } from "../../model/ids.ts";
import type { ExtractedEvent, Extraction } from "../extraction.ts";
import { roundConfidence } from "./propose-entities.ts";
import type { ProposedNodes } from "./propose-entities.ts";
import { inOrder } from "./proposed-records.ts";
import type { ProposedRecords } from "./proposed-records.ts";

/** By index in `Extraction.events`. */
export type ProposedEvents = readonly EventId[];

/** Events, their mentions, and statements of who took part and where they were. */
export function proposeEvents(
  records: ProposedRecords,
  { events }: Pick<Extraction, "events">,
  nodes: ProposedNodes,
): ProposedEvents {
  return events.map((event) => proposeEvent(records, event, nodes));
}

function proposeEvent(
  records: ProposedRecords,
  event: ExtractedEvent,
  nodes: ProposedNodes,
): EventId {
  const { type, name, time } = event;
  const positions = inOrder(event.positions);
  const confidence = roundConfidence(event.confidence);
  const id = records.nodeId("event", [type, name, JSON.stringify(positions)]);
  records.addNode("event", id, { name, eventType: type, time, confidence });
  records.add("mention", { node: id, document: records.document, positions, confidence });
  for (const participant of event.participants) {
    const { role, entity, positions: words } = participant;
    const target = nodes.get(entity);
    if (target === undefined) continue;
    records.add("statement", {
      relation: target.kind === "actor" ? "participant" : "located at",
      source: id,
      target: target.id,
      role,
      evidence: [{ document: records.document, positions: inOrder([...positions, ...words]) }],
      inferred: false,
      confidence: roundConfidence(participant.confidence ?? event.confidence),
    });
  }
  const place = nodes.get(event.place?.entity ?? -1);
  if (event.place !== undefined && place !== undefined) {
    const words = inOrder([...positions, ...event.place.positions]);
    records.add("statement", {
      relation: "located at",
      source: id,
      target: place.id,
      evidence: [{ document: records.document, positions: words }],
      inferred: false,
      confidence,
    });
  }
  return id;
}
