/** Undo: takes earlier records back without altering them; an undo can be taken back itself. */

import { z } from "zod";
import type { UndoId } from "./ids.ts";
import { idSchema, recordFields, recordIdSchema } from "./record-fields.ts";

/**
 * The graph is as if `targets` were not in the log. An undo of an undo brings back what the first
 * took. A node that is a target leaves the graph once nothing else that holds rests on it.
 */
export const undoRecordSchema = z
  .strictObject({
    type: z.literal("undo"),
    id: idSchema<UndoId>("undo"),
    ...recordFields,
    targets: z.array(recordIdSchema).min(1).readonly(),
    reason: z.string().min(1).optional(),
  })
  .readonly();

export type UndoRecord = z.infer<typeof undoRecordSchema>;
