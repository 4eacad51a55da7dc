/** Refusals: what a reader of documents proposed and could not show in the text; never in the graph. */

import { z } from "zod";
import type { DocumentId, RefusalId } from "./ids.ts";
import { idSchema, positionsSchema, recordFields } from "./record-fields.ts";

/** Characters of what was proposed, and of why it was refused: more is cut by whoever writes it. */
export const REFUSAL_LENGTH = 1000;

/** `target` is the document that was read; `positions` where the proposal was meant to stand, if known. */
export const refusalRecordSchema = z
  .strictObject({
    type: z.literal("refusal"),
    id: idSchema<RefusalId>("refusal"),
    ...recordFields,
    target: idSchema<DocumentId>("document"),
    what: z.string().min(1).max(REFUSAL_LENGTH),
    reason: z.string().min(1).max(REFUSAL_LENGTH),
    positions: positionsSchema,
  })
  .readonly();

export type RefusalRecord = z.infer<typeof refusalRecordSchema>;
