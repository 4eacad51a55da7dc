/** Reviews and withdrawals: what takes an earlier record back, without altering it. */

import { z } from "zod";
import type {
  AppearanceId,
  DocumentId,
  JudgementId,
  MentionId,
  RefusalId,
  ReviewId,
  StatementId,
  WithdrawalId,
} from "./ids.ts";
import { idSchema, recordFields } from "./record-fields.ts";

export const REVIEW_VERDICTS = ["accepted", "rejected"] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

export type ReviewableId = MentionId | AppearanceId | StatementId | JudgementId | RefusalId;

/** A person's verdict on one record; the later review of a record holds. A refusal that is reviewed is dealt with. */
export const reviewRecordSchema = z
  .strictObject({
    type: z.literal("review"),
    id: idSchema<ReviewId>("review"),
    ...recordFields,
    target: idSchema<ReviewableId>("mention", "appearance", "statement", "judgement", "refusal"),
    verdict: z.enum(REVIEW_VERDICTS),
    reason: z.string().min(1).optional(),
  })
  .readonly();

export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

/** Takes a document out of the graph, with all that rests on it alone. */
export const withdrawalRecordSchema = z
  .strictObject({
    type: z.literal("withdrawal"),
    id: idSchema<WithdrawalId>("withdrawal"),
    ...recordFields,
    target: idSchema<DocumentId>("document"),
    reason: z.string().min(1),
  })
  .readonly();

export type WithdrawalRecord = z.infer<typeof withdrawalRecordSchema>;
