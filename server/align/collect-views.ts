/** Collecting views: the records of a log, document by document. */

import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { DocumentId, NodeId } from "../model/ids.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { PlaceRecord } from "../model/place.ts";
import { isNodeRecord } from "../model/record.ts";
import type { LogRecord, NodeRecord } from "../model/record.ts";
import type { TextPosition } from "../model/selector.ts";
import type { StatementRecord } from "../model/statement.ts";
import type { ClaimView, DocumentView, NodeView } from "./document-view.ts";

/** Finds a node's record as it is now, wherever in the log it stands. */
export type FindNode = (id: NodeId) => NodeRecord | undefined;

/**
 * A view of each document in which something of `records` was read, in the order in which they come
 * up. Nodes are as `find` has them; what it has not, as `records` declare it.
 */
export function collectViews(
  records: Iterable<LogRecord>,
  find: FindNode,
): readonly DocumentView[] {
  const drafts = new Map<DocumentId, Draft>();
  const draftOf = (id: DocumentId): Draft => {
    const draft = drafts.get(id) ?? { mentions: [], appearances: [], statements: [] };
    drafts.set(id, draft);
    return draft;
  };
  const own = new Map<NodeId, NodeRecord>();
  for (const record of records) {
    if (isNodeRecord(record)) own.set(record.id, record);
    if (record.type === "document") draftOf(record.id);
    if (record.type === "mention") draftOf(record.document).mentions.push(record);
    if (record.type === "appearance") draftOf(record.document).appearances.push(record);
    if (record.type === "statement") {
      const documents = new Set(record.evidence.map(({ document }) => document));
      for (const document of documents) draftOf(document).statements.push(record);
    }
  }
  const findAny: FindNode = (id) => find(id) ?? own.get(id);
  return [...drafts].flatMap(([id, draft]) => {
    const document = findAny(id);
    return document?.type === "document" ? [viewOf(document, draft, findAny)] : [];
  });
}

interface Draft {
  readonly mentions: MentionRecord[];
  readonly appearances: AppearanceRecord[];
  readonly statements: StatementRecord[];
}

function viewOf(document: DocumentRecord, draft: Draft, find: FindNode): DocumentView {
  const statements = Map.groupBy(draft.statements, ({ source }) => source);
  const viewNode = <Node extends NodeRecord>(
    record: Node,
    carried: readonly { readonly positions: readonly TextPosition[] }[],
  ): NodeView<Node> => ({
    record,
    document,
    positions: carried
      .flatMap(({ positions }) => positions)
      .toSorted((one, two) => one.start - two.start || one.end - two.end),
    statements: statements.get(record.id) ?? [],
  });
  const actors: NodeView<ActorRecord>[] = [];
  const places: NodeView<PlaceRecord>[] = [];
  const events: NodeView<EventRecord>[] = [];
  for (const [id, mentions] of Map.groupBy(draft.mentions, ({ node }) => node)) {
    const record = find(id);
    if (record?.type === "actor") actors.push(viewNode(record, mentions));
    if (record?.type === "place") places.push(viewNode(record, mentions));
    if (record?.type === "event") events.push(viewNode(record, mentions));
  }
  const claims: ClaimView[] = [];
  for (const [id, appearances] of Map.groupBy(draft.appearances, ({ claim }) => claim)) {
    const record = find(id);
    if (record?.type !== "claim") continue;
    claims.push({ ...viewNode<ClaimRecord>(record, appearances), appearances });
  }
  return { document, actors, places, events, claims };
}
