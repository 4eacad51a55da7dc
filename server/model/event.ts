/** Events: what happened, is happening or is said to have happened. */

import { z } from "zod";
import type { EventId } from "./ids.ts";
import { idSchema, readingFields } from "./record-fields.ts";
import { timeSpanSchema } from "./time-span.ts";

/** An event; `eventType` is a word of a small open inventory ("strike", "interview", "sanction"). */
export const eventRecordSchema = z
  .strictObject({
    type: z.literal("event"),
    id: idSchema<EventId>("event"),
    ...readingFields,
    name: z.string().min(1),
    eventType: z.string().min(1),
    time: timeSpanSchema.readonly().optional(),
  })
  .readonly();

export type EventRecord = z.infer<typeof eventRecordSchema>;
