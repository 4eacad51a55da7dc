/** Document views: what the records of one document say of its nodes, as alignment looks at them. */

import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { NodeId } from "../model/ids.ts";
import type { PlaceRecord } from "../model/place.ts";
import type { TextPosition } from "../model/selector.ts";
import type { StatementRecord } from "../model/statement.ts";

/** A node with where the document names it (of a claim: where it appears), in the text's order. */
export interface NodeView<Node> {
  readonly record: Node;
  readonly document: DocumentRecord;
  readonly positions: readonly TextPosition[];
  /** The statements that run from the node: participants, places, what it is about or part of. */
  readonly statements: readonly StatementRecord[];
}

export interface ClaimView extends NodeView<ClaimRecord> {
  readonly appearances: readonly AppearanceRecord[];
}

/** What one document carries; a node that several documents carry is in the view of each. */
export interface DocumentView {
  readonly document: DocumentRecord;
  readonly actors: readonly NodeView<ActorRecord>[];
  readonly places: readonly NodeView<PlaceRecord>[];
  readonly events: readonly NodeView<EventRecord>[];
  readonly claims: readonly ClaimView[];
}

/** The ids of the nodes that stand in `relation` to the node, each once. */
export function targetsOf(
  { statements }: Pick<NodeView<unknown>, "statements">,
  relation: StatementRecord["relation"],
): readonly NodeId[] {
  const targets = statements.filter((one) => one.relation === relation).map(({ target }) => target);
  return [...new Set(targets)];
}
