/** Mentions: where a document names an actor, place or event. */

import { z } from "zod";
import type { ActorId, DocumentId, EventId, MentionId, PlaceId } from "./ids.ts";
import { idSchema, positionsSchema, readingFields } from "./record-fields.ts";

/** Everywhere that `document` names `node`; at least one position. */
export const mentionRecordSchema = z
  .strictObject({
    type: z.literal("mention"),
    id: idSchema<MentionId>("mention"),
    ...readingFields,
    node: idSchema<ActorId | PlaceId | EventId>("actor", "place", "event"),
    document: idSchema<DocumentId>("document"),
    positions: positionsSchema.refine((list) => list.length > 0, "no position, no mention"),
  })
  .readonly();

export type MentionRecord = z.infer<typeof mentionRecordSchema>;
