/** Notes: what a person wished to write down about a record; never evidence of anything. */

import { z } from "zod";
import type { NoteId } from "./ids.ts";
import { idSchema, recordFields, recordIdSchema } from "./record-fields.ts";

/** Characters of a note: some pages; longer texts are documents. */
export const NOTE_LENGTH = 10_000;

export const noteRecordSchema = z
  .strictObject({
    type: z.literal("note"),
    id: idSchema<NoteId>("note"),
    ...recordFields,
    target: recordIdSchema,
    text: z.string().min(1).max(NOTE_LENGTH),
  })
  .readonly();

export type NoteRecord = z.infer<typeof noteRecordSchema>;
