/** Copies: that the text of a document was found elsewhere too; nothing of the graph. */

import { z } from "zod";
import type { CopyId, DocumentId } from "./ids.ts";
import { idSchema, recordFields } from "./record-fields.ts";
import { timeSpanSchema } from "./time-span.ts";

/**
 * `target` is the document whose text it is. `file` and `url` are where else it was found, at least
 * one of them; the rest is what that place states of itself, which can differ: a wire report under
 * another paper's name.
 */
export const copyRecordSchema = z
  .strictObject({
    type: z.literal("copy"),
    id: idSchema<CopyId>("copy"),
    ...recordFields,
    target: idSchema<DocumentId>("document"),
    file: z.string().min(1).optional(),
    url: z.url().optional(),
    title: z.string().min(1).optional(),
    publisher: z.string().min(1).optional(),
    published: timeSpanSchema.readonly().optional(),
  })
  .refine(({ file, url }) => file !== undefined || url !== undefined, "found nowhere")
  .readonly();

export type CopyRecord = z.infer<typeof copyRecordSchema>;
