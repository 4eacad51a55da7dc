/** Records: the entries of a collection's log, appended and never altered. */

import { z } from "zod";
import { actorRecordSchema } from "./actor.ts";
import { appearanceRecordSchema } from "./appearance.ts";
import { claimRecordSchema } from "./claim.ts";
import { collectionRecordSchema } from "./collection.ts";
import { copyRecordSchema } from "./copy.ts";
import { documentRecordSchema } from "./document.ts";
import { editRecordSchema } from "./edit.ts";
import { WhenceError } from "./errors.ts";
import { eventRecordSchema } from "./event.ts";
import { judgementRecordSchema } from "./judgement.ts";
import { mentionRecordSchema } from "./mention.ts";
import { noteRecordSchema } from "./note.ts";
import { placeRecordSchema } from "./place.ts";
import { refusalRecordSchema } from "./refusal.ts";
import { reliabilityRecordSchema } from "./reliability.ts";
import { reviewRecordSchema, withdrawalRecordSchema } from "./review.ts";
import { statementRecordSchema } from "./statement.ts";
import { undoRecordSchema } from "./undo.ts";

const recordSchema = z.discriminatedUnion("type", [
  documentRecordSchema,
  actorRecordSchema,
  placeRecordSchema,
  eventRecordSchema,
  claimRecordSchema,
  mentionRecordSchema,
  appearanceRecordSchema,
  statementRecordSchema,
  judgementRecordSchema,
  reviewRecordSchema,
  withdrawalRecordSchema,
  editRecordSchema,
  undoRecordSchema,
  noteRecordSchema,
  copyRecordSchema,
  reliabilityRecordSchema,
  refusalRecordSchema,
  collectionRecordSchema,
]);

export type LogRecord = z.infer<typeof recordSchema>;

/** A record that declares a node of the graph. */
export type NodeRecord = Extract<
  LogRecord,
  { readonly type: "document" | "actor" | "place" | "event" | "claim" }
>;

export type NodeKind = NodeRecord["type"];

export const NODE_KINDS = [
  "document",
  "claim",
  "actor",
  "event",
  "place",
] as const satisfies readonly NodeKind[];

/** Whether a record declares a node. */
export function isNodeRecord(record: LogRecord): record is NodeRecord {
  return (NODE_KINDS as readonly string[]).includes(record.type);
}

/**
 * A record from outside (a file, a database row, a message).
 *
 * @throws {WhenceError} RECORD_INVALID naming each field that is wrong
 */
export function parseRecord(input: unknown): LogRecord {
  const result = recordSchema.safeParse(input);
  if (result.success) return result.data;
  throw new WhenceError("RECORD_INVALID", `Cannot read record: ${z.prettifyError(result.error)}`, {
    details: { issues: result.error.issues.map(({ path, message }) => ({ path, message })) },
  });
}
