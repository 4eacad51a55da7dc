/** Node keys: the names that an encoding gives its nodes, and the ids they stand for. */

import { makeId } from "../model/ids.ts";
import type { ActorId, ClaimId, DocumentId, EventId, NodeId, PlaceId } from "../model/ids.ts";
import type { NodeKind } from "../model/record.ts";
import { didYouMean } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { CollectionFiles, EncodedDocument } from "./read-collection-files.ts";
import type { SourcePlace } from "./source-place.ts";

interface IdOfKind {
  readonly document: DocumentId;
  readonly actor: ActorId;
  readonly place: PlaceId;
  readonly event: EventId;
  readonly claim: ClaimId;
}

interface NamedNode {
  readonly kind: NodeKind;
  readonly id: NodeId;
  readonly place: SourcePlace;
}

/** Looks keys up; an unknown one is a problem where it was used. */
export class NodeKeys {
  readonly #nodes: ReadonlyMap<string, NamedNode>;
  readonly #documents: ReadonlyMap<string, EncodedDocument>;
  readonly #problems: Problem[];

  constructor(collection: CollectionFiles, problems: Problem[]) {
    this.#problems = problems;
    this.#documents = collection.documents;
    this.#nodes = listNodes(collection, problems);
  }

  /** The id of the node called `key`, when it is of one of `kinds`; otherwise a problem at `place`. */
  find<Kind extends NodeKind>(
    key: string,
    kinds: readonly Kind[],
    place: SourcePlace,
  ): IdOfKind[Kind] | undefined {
    const node = this.#nodes.get(key);
    if (node !== undefined && isOneOf(node.kind, kinds)) return node.id as IdOfKind[Kind];
    const wanted = kinds.join(" or ");
    const cause =
      node === undefined
        ? `there is no ${wanted} "${key}"${didYouMean(key, this.#keysOf(kinds))}`
        : `"${key}" is of kind ${node.kind}; expected ${wanted}`;
    this.#problems.push(place.problem(cause));
    return undefined;
  }

  /** The document called `key`, or a problem at `place`. */
  findDocument(key: string, place: SourcePlace): EncodedDocument | undefined {
    return this.find(key, ["document"], place) === undefined ? undefined : this.#documents.get(key);
  }

  /** The kind of the node called `key`. */
  kindOf(key: string): NodeKind | undefined {
    return this.#nodes.get(key)?.kind;
  }

  #keysOf(kinds: readonly NodeKind[]): readonly string[] {
    return [...this.#nodes].filter(([, { kind }]) => kinds.includes(kind)).map(([key]) => key);
  }
}

function isOneOf(kind: NodeKind, kinds: readonly NodeKind[]): boolean {
  return kinds.includes(kind);
}

const FILES_OF_NODES = {
  actor: "actors.yaml",
  place: "places.yaml",
  event: "events.yaml",
  claim: "claims.yaml",
} as const;

function listNodes(collection: CollectionFiles, problems: Problem[]) {
  const nodes = new Map<string, NamedNode>();
  const add = (kind: NodeKind, key: string, place: SourcePlace) => {
    const other = nodes.get(key);
    if (other === undefined) {
      nodes.set(key, { kind, id: makeId(kind, collection.id, [key]), place });
      return;
    }
    const { file, line } = other.place.where();
    const cause = `key "${key}" is taken by the ${other.kind} in ${file}:${line}; keys are unique in a collection`;
    problems.push(place.keyProblem(cause));
  };
  for (const { key, place } of collection.documents.values()) add("document", key, place);
  for (const kind of ["actor", "place", "event", "claim"] as const) {
    const { data, place } = collection.files[FILES_OF_NODES[kind]];
    for (const key of Object.keys(data)) add(kind, key, place.at(key));
  }
  return nodes;
}
