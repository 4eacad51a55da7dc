/** Collection records: what a collection is called; the last one in its log holds. */

import { z } from "zod";
import { makeId } from "./ids.ts";
import type { CollectionId, CollectionRecordId } from "./ids.ts";
import type { Made } from "./method.ts";
import { idSchema, recordFields } from "./record-fields.ts";

/** `title` is what the story or case is called, `description` what it is about. */
export const collectionRecordSchema = z
  .strictObject({
    type: z.literal("collection"),
    id: idSchema<CollectionRecordId>("collection"),
    ...recordFields,
    title: z.string().min(1),
    description: z.string().min(1).optional(),
  })
  .readonly();

export type CollectionRecord = z.infer<typeof collectionRecordSchema>;

/** The record by which a new collection comes to be: the same title gives the same record. */
export function collectionRecord(
  collection: CollectionId,
  title: string,
  made: Made,
): CollectionRecord {
  const id = makeId("collection", collection, [title]);
  return { type: "collection", id, collection, made, title };
}
