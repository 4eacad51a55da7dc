/** Event nodes: what the records of a document tell of one event, as it is kept for comparing. */

import type { DocumentRecord } from "../../model/document.ts";
import type { EventRecord } from "../../model/event.ts";
import type { NodeId } from "../../model/ids.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { DocumentView } from "../document-view.ts";

/** A node that a document names, with one place where it does. */
export interface NamedNode {
  readonly id: NodeId;
  readonly name: string;
  readonly isPerson: boolean;
}

export interface EventNode {
  readonly record: EventRecord;
  readonly document: DocumentRecord;
  readonly positions: readonly TextPosition[];
  readonly participants: readonly (NamedNode & { readonly role: string })[];
  readonly places: readonly NamedNode[];
  /** Who and what is named close to its mentions, and where. */
  readonly near: readonly (NamedNode & { readonly start: number })[];
}

/** Mentions of an event that are compared. */
export const MOST_MENTIONS = 3;
/** Characters around a mention within which names are near. */
const NEAR = 250;
const MOST_NEAR = 12;

/** The events of a document, in the text's order. */
export function eventNodes(view: DocumentView): readonly EventNode[] {
  const named = new Map<NodeId, NamedNode>(
    [...view.actors, ...view.places].map((one) => [one.record.id, namedNode(one)] as const),
  );
  const mentioned = [...view.actors, ...view.places].flatMap((one) => {
    const node = named.get(one.record.id);
    return node === undefined ? [] : one.positions.map(({ start }) => ({ ...node, start }));
  });
  return view.events.map(({ record, document, positions, statements }) => {
    const compared = positions.slice(0, MOST_MENTIONS);
    const participants = statements.flatMap(({ relation, role = "participant", target }) => {
      const node = named.get(target);
      return relation === "participant" && node !== undefined ? [{ ...node, role }] : [];
    });
    const places = statements.flatMap(({ relation, target }) => {
      const node = named.get(target);
      return relation === "located at" && node !== undefined ? [node] : [];
    });
    const near = mentioned
      .filter(({ start }) => compared.some((one) => Math.abs(one.start - start) < NEAR))
      .slice(0, MOST_NEAR);
    return { record, document, positions: compared, participants, places, near };
  });
}

function namedNode({
  record,
}: DocumentView["actors"][number] | DocumentView["places"][number]): NamedNode {
  const { id, name } = record;
  return { id, name, isPerson: record.type === "actor" && record.actorType === "person" };
}

/** Where an event is told of, for the reader. */
export function evidenceOf({ document, positions }: Pick<EventNode, "document" | "positions">) {
  return { document: document.id, positions };
}
