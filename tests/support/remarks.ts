/** Remarks for tests: records that change, take back or speak of others, or name the collection. */

import type { ActorRecord } from "../../server/model/actor.ts";
import type { AppearanceRecord } from "../../server/model/appearance.ts";
import { collectionRecordSchema } from "../../server/model/collection.ts";
import type { CollectionRecord } from "../../server/model/collection.ts";
import { copyRecordSchema } from "../../server/model/copy.ts";
import type { CopyRecord } from "../../server/model/copy.ts";
import type { DocumentRecord } from "../../server/model/document.ts";
import { editRecordSchema } from "../../server/model/edit.ts";
import type { EditRecord } from "../../server/model/edit.ts";
import type { JudgementRecord } from "../../server/model/judgement.ts";
import type { MentionRecord } from "../../server/model/mention.ts";
import { noteRecordSchema } from "../../server/model/note.ts";
import type { NoteRecord } from "../../server/model/note.ts";
import type { LogRecord, NodeRecord } from "../../server/model/record.ts";
import { refusalRecordSchema } from "../../server/model/refusal.ts";
import type { RefusalRecord } from "../../server/model/refusal.ts";
import { reliabilityRecordSchema } from "../../server/model/reliability.ts";
import type { Reliability, ReliabilityRecord } from "../../server/model/reliability.ts";
import type { StatementRecord } from "../../server/model/statement.ts";
import { undoRecordSchema } from "../../server/model/undo.ts";
import type { UndoRecord } from "../../server/model/undo.ts";
import { common } from "./records.ts";

/** Fields of `target` superseded; null empties one. */
export function anEdit(
  target: NodeRecord | MentionRecord | AppearanceRecord | StatementRecord | JudgementRecord,
  changes: Readonly<Record<string, unknown>>,
): EditRecord {
  return editRecordSchema.parse({
    ...common("edit", [target.id, changes]),
    of: target.type,
    target: target.id,
    changes,
  });
}

/** The targets taken back. */
export function anUndo(...targets: readonly LogRecord[]): UndoRecord {
  const ids = targets.map(({ id }) => id);
  return undoRecordSchema.parse({ ...common("undo", ids), targets: ids });
}

export function aNote(target: LogRecord, text: string): NoteRecord {
  return noteRecordSchema.parse({ ...common("note", [target.id, text]), target: target.id, text });
}

/** What was proposed of a document and could not be shown in it. */
export function aRefusal(
  target: DocumentRecord,
  said: Partial<Pick<RefusalRecord, "what" | "reason" | "positions">> = {},
): RefusalRecord {
  const { what = "a claim", reason = "no words of the document say so", positions = [] } = said;
  return refusalRecordSchema.parse({
    ...common("refusal", [target.id, what, reason, positions]),
    target: target.id,
    what,
    reason,
    positions,
  });
}

/** The same text, found elsewhere too. */
export function aCopy(
  target: DocumentRecord,
  found: Partial<Pick<CopyRecord, "file" | "url" | "title" | "publisher" | "published">>,
): CopyRecord {
  return copyRecordSchema.parse({
    ...common("copy", [target.id, found]),
    target: target.id,
    ...found,
  });
}

export function aReliability(target: ActorRecord, reliability: Reliability): ReliabilityRecord {
  return reliabilityRecordSchema.parse({
    ...common("reliability", [target.id, reliability]),
    target: target.id,
    reliability,
  });
}

export function aCollection(title: string): CollectionRecord {
  return collectionRecordSchema.parse({ ...common("collection", [title]), title });
}
