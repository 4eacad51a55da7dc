/** Proposing actors and places: what the document names, and where. */

import type { ActorType } from "../../model/actor.ts";
import type { ActorId, PlaceId } from "../../model/ids.ts";
import type { Relation } from "../../model/statement.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { Entity, Extraction, NameMention } from "../extraction.ts";
import { inOrder } from "./proposed-records.ts";
import type { ProposedRecords } from "./proposed-records.ts";

/** An entity as a node of the graph. */
export interface ProposedNode {
  readonly id: ActorId | PlaceId;
  readonly kind: "actor" | "place";
  /** Where the document names it; never empty. */
  readonly positions: readonly TextPosition[];
}

/** By index in `Extraction.entities`; an entity that nothing in the text names is left out. */
export type ProposedNodes = ReadonlyMap<number, ProposedNode>;

/** Actors, places, their mentions, and what they stand for or are part of. */
export function proposeEntities(
  records: ProposedRecords,
  { entities, names }: Pick<Extraction, "entities" | "names">,
): ProposedNodes {
  const nodes = new Map<number, ProposedNode>();
  const byEntity = Map.groupBy(names, ({ entity }) => entity);
  for (const [index, entity] of entities.entries()) {
    const mentions = byEntity.get(index);
    if (mentions === undefined) continue;
    nodes.set(index, proposeEntity(records, entity, mentions));
  }
  for (const [index, entity] of entities.entries()) {
    const node = nodes.get(index);
    if (node === undefined) continue;
    relate(records, node, { target: nodes.get(entity.standsFor ?? -1), relation: "stands for" });
    const whole = nodes.get(entity.partOf ?? -1);
    if (whole !== undefined) {
      relate(records, node, { target: whole, relation: partRelation(node, whole) });
    }
  }
  return nodes;
}

function proposeEntity(
  records: ProposedRecords,
  entity: Entity,
  mentions: readonly NameMention[],
): ProposedNode {
  const kind = entity.kind === "place" ? "place" : "actor";
  const id = records.nodeId(kind, [entity.kind, entity.name]);
  const confidence = mean(mentions.flatMap((mention) => mention.confidence ?? []));
  const aliases = [...new Set(entity.aliases.filter((alias) => alias !== entity.name))];
  const { name } = entity;
  if (kind === "place") {
    const { latitude, longitude, placeType = "site" } = entity;
    records.addNode("place", id, { name, aliases, placeType, latitude, longitude, confidence });
  } else {
    const actorType = entity.actorType ?? usualActorType(entity);
    records.addNode("actor", id, { name, aliases, actorType, named: true, confidence });
  }
  const positions = inOrder(mentions.map(({ position }) => position));
  records.add("mention", { node: id, document: records.document, positions, confidence });
  return { id, kind, positions };
}

function usualActorType({ kind }: Entity): ActorType {
  return kind === "person" ? "person" : "organization";
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  return roundConfidence(sum / values.length);
}

/** Two decimals: more would say that it is known better than it is; none where nobody measured it. */
export function roundConfidence(confidence: number | undefined): number | undefined {
  if (confidence === undefined) return undefined;
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

interface Related {
  readonly target: ProposedNode | undefined;
  readonly relation: Relation;
}

function relate(records: ProposedRecords, source: ProposedNode, { target, relation }: Related) {
  if (target === undefined || target.id === source.id) return;
  records.add("statement", {
    relation,
    source: source.id,
    target: target.id,
    evidence: [{ document: records.document, positions: source.positions }],
    inferred: true,
    ground: relation === "stands for" ? "the place acts here" : "by the gazetteer",
  });
}

function partRelation(part: ProposedNode, whole: ProposedNode): Relation {
  if (part.kind === whole.kind) return part.kind === "place" ? "part of" : "affiliated with";
  return "located at";
}
