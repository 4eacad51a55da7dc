/** Reliability: how far an analyst trusts a source, whatever it says; the last record holds. */

import { z } from "zod";
import type { ActorId, ReliabilityId } from "./ids.ts";
import { idSchema, recordFields } from "./record-fields.ts";

/**
 * A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.
 * Source: Admiralty code, NATO AJP-2.1 (2016), table 3.1.
 */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** What holds for a source that nobody rated. */
export const UNRATED: Reliability = "F";

export const reliabilityRecordSchema = z
  .strictObject({
    type: z.literal("reliability"),
    id: idSchema<ReliabilityId>("reliability"),
    ...recordFields,
    target: idSchema<ActorId>("actor"),
    reliability: z.enum(RELIABILITIES),
    reason: z.string().min(1).optional(),
  })
  .readonly();

export type ReliabilityRecord = z.infer<typeof reliabilityRecordSchema>;
