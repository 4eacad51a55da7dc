/** The index of stories: which documents carry the same claims and events, by what was judged of these. */

import type { NodeId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities } from "../stage.ts";

/** Documents that are given of one story: as many as a claim's standing compares origins of. */
const COMPANIONS = 24;
/** Nodes that are one, and documents of one node, that are looked at: a claim that all the world repeats. */
const LOOKED_AT = 200;

/** What a claim and an event in common say of two documents being about one story. */
const WEIGHTS = { claim: 2, event: 1 } as const;

export class StoryIndex {
  readonly #documents = new Map<NodeId, number[]>();

  /** Adds what a document carries, by a number of the caller's; what is known of it stays. */
  add(document: number, view: DocumentView): void {
    for (const { id } of carried(view)) {
      const documents = this.#documents.get(id);
      if (documents === undefined) this.#documents.set(id, [document]);
      else if (!documents.includes(document) && documents.length < LOOKED_AT) {
        documents.push(document);
      }
    }
  }

  /** The documents with most claims and events in common with a view, the nearest story first. */
  companions(view: DocumentView, identities: Identities): readonly number[] {
    const weights = new Map<number, number>();
    const seen = new Set<NodeId>();
    for (const { id, weight } of carried(view)) {
      const known = identities.canonical(id);
      if (seen.has(known)) continue;
      seen.add(known);
      const documents = new Set<number>();
      for (const member of [known, ...identities.members(id).slice(0, LOOKED_AT)]) {
        for (const document of this.#documents.get(member) ?? []) documents.add(document);
        if (documents.size >= LOOKED_AT) break;
      }
      for (const document of documents) {
        weights.set(document, (weights.get(document) ?? 0) + weight);
      }
    }
    return [...weights]
      .toSorted((one, two) => two[1] - one[1] || one[0] - two[0])
      .slice(0, COMPANIONS)
      .map(([document]) => document);
  }
}

function carried({
  claims,
  events,
}: DocumentView): readonly { readonly id: NodeId; readonly weight: number }[] {
  return [
    ...claims.map(({ record }) => ({ id: record.id, weight: WEIGHTS.claim })),
    ...events.map(({ record }) => ({ id: record.id, weight: WEIGHTS.event })),
  ];
}
