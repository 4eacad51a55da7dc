/** Documents: texts as they were published. What a text does not say of itself stays unknown. */

import { z } from "zod";
import type { DocumentId } from "./ids.ts";
import { idSchema, positionsSchema, recordFields } from "./record-fields.ts";
import { timeSpanSchema } from "./time-span.ts";

/** A value that the document states about itself, with where it does (empty: told by another). */
const statedText = z
  .strictObject({ value: z.string().min(1), positions: positionsSchema })
  .readonly();

const statedTime = z
  .strictObject({ value: timeSpanSchema.readonly(), positions: positionsSchema })
  .readonly();

/**
 * One text, never altered: a corrected version is a new document. `sha256` is of the text's UTF-8
 * bytes. `publisher` is the name that the text or its metadata states; who that is, a statement
 * says. `file` is the name of the file it was read from. `boilerplate` are the parts in which no claim is read (comment counts, share bars).
 */
export const documentRecordSchema = z
  .strictObject({
    type: z.literal("document"),
    id: idSchema<DocumentId>("document"),
    ...recordFields,
    title: statedText.optional(),
    author: statedText.optional(),
    publisher: statedText.optional(),
    published: statedTime.optional(),
    language: z.string().min(2),
    url: z.url().optional(),
    file: z.string().min(1).optional(),
    boilerplate: positionsSchema.optional(),
    text: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

export type DocumentRecord = z.infer<typeof documentRecordSchema>;
