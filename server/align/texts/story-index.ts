/** The index of stories: which documents carry the same claims, events and rare names, by what was judged of these. */

import type { NodeId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities } from "../stage.ts";

/** Documents with a claim in common that are given: as many as a standing compares origins of. */
const WITH_CLAIM = 24;
/** Documents that are given for events and names alone: whether they are independent nobody asks. */
const WITHOUT_CLAIM = 4;

/** What a node in common says of two documents being of one story; from `STORY` on they are. */
const WEIGHTS = { claim: 2, event: 1, name: 0.4 } as const;
const STORY = 1;

/** Nodes that are one, and documents of one node, that are looked at: a claim that all the world repeats. */
const LOOKED_AT = 200;
/** A name is rare that few documents have, or no more than this part of all; never one that many have. */
const RARE = { few: 5, part: 0.02, many: 100 } as const;

type Kind = keyof typeof WEIGHTS;

interface Shared {
  weight: number;
  hasClaim: boolean;
}

export class StoryIndex {
  /** Most nodes are of one document, and stand for it without a list. */
  readonly #documents = new Map<NodeId, number | number[]>();
  #size = 0;

  /** Adds what a document carries, by a number of the caller's; what is known of it stays. */
  add(document: number, view: DocumentView): void {
    this.#size = Math.max(this.#size, document + 1);
    for (const { id } of carried(view)) {
      const documents = this.#documents.get(id);
      if (documents === undefined) this.#documents.set(id, document);
      else if (typeof documents === "number") {
        if (documents !== document) this.#documents.set(id, [documents, document]);
      } else if (!documents.includes(document) && documents.length < LOOKED_AT) {
        documents.push(document);
      }
    }
  }

  /** The documents of a view's story, those with most in common first. */
  companions(view: DocumentView, identities: Identities): readonly number[] {
    const shared = this.#sharedWith(view, identities);
    const sorted = [...shared]
      .filter(([, { weight }]) => weight >= STORY)
      .toSorted((one, two) => two[1].weight - one[1].weight || one[0] - two[0]);
    const isWith = ([, { hasClaim }]: (typeof sorted)[0]) => hasClaim;
    return [
      ...sorted.filter(isWith).slice(0, WITH_CLAIM),
      ...sorted.filter((one) => !isWith(one)).slice(0, WITHOUT_CLAIM),
    ].map(([document]) => document);
  }

  #sharedWith(view: DocumentView, identities: Identities): ReadonlyMap<number, Shared> {
    const found = new Map<number, Shared>();
    const seen = new Set<NodeId>();
    const rarest = this.#rarest();
    for (const { id, kind } of carried(view)) {
      const known = identities.canonical(id);
      if (seen.has(known)) continue;
      seen.add(known);
      const most = kind === "name" ? rarest : Infinity;
      for (const document of this.#documentsOf(known, identities.members(id), most)) {
        const shared = found.get(document) ?? { weight: 0, hasClaim: false };
        shared.weight += WEIGHTS[kind];
        shared.hasClaim ||= kind === "claim";
        found.set(document, shared);
      }
    }
    return found;
  }

  /** None where there are more than `most`. */
  #documentsOf(canonical: NodeId, members: readonly NodeId[], most: number): Iterable<number> {
    const documents = new Set<number>();
    const looked = Math.min(members.length, LOOKED_AT);
    for (let at = -1; at < looked; at += 1) {
      const known = this.#documents.get(members[at] ?? canonical);
      if (typeof known === "number") documents.add(known);
      else for (const document of known ?? []) documents.add(document);
      if (documents.size > most) return [];
      if (documents.size >= LOOKED_AT) break;
    }
    return documents;
  }

  /** The most documents that have a rare name. */
  #rarest(): number {
    return Math.max(RARE.few, Math.min(RARE.many, this.#size * RARE.part));
  }
}

function carried({
  claims,
  events,
  actors,
  places,
}: DocumentView): readonly { readonly id: NodeId; readonly kind: Kind }[] {
  return [
    ...claims.map(({ record }) => ({ id: record.id, kind: "claim" as const })),
    ...events.map(({ record }) => ({ id: record.id, kind: "event" as const })),
    ...[...actors, ...places].map(({ record }) => ({ id: record.id, kind: "name" as const })),
  ];
}
