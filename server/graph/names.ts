/** Names: what the documents call an actor or place, all that are judged the same together. */

import type { ActorRecord } from "../model/actor.ts";
import type { ActorId } from "../model/ids.ts";
import type { PlaceRecord } from "../model/place.ts";
import { compareText } from "./compare-text.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Every other name of all records that are this node, but for the name itself; each once, sorted. */
export function aliasesOf({
  graph,
  record,
}: InGraph<ActorRecord | PlaceRecord>): readonly string[] {
  const names = graph.clusters.members(record.id).flatMap((id) => {
    const member = graph.getDeclared(id);
    return "aliases" in member ? [member.name, ...member.aliases] : [];
  });
  return [...new Set(names)].filter((name) => name !== record.name).toSorted(compareText);
}

/** Whether a document names the actor, under whichever record of it. */
export function isNamed(graph: KnowledgeGraph, id: ActorId): boolean {
  return graph.clusters.members(id).some((member) => {
    const record = graph.getDeclared(member);
    return record.type === "actor" && record.named;
  });
}
