/** Judgements: what a rule, a model or a person concluded about a pair of nodes. */

import { z } from "zod";
import type { ClaimId, DocumentId, JudgementId } from "./ids.ts";
import { idSchema, nodeIdSchema, recordFields, someEvidenceSchema } from "./record-fields.ts";

/** About identity: any two nodes of one kind. The later judgement of a pair holds. */
export const IDENTITY_VERDICTS = ["same", "different", "unsure"] as const;
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

/** About two claims, read from source to target: the source refines, updates, … the target. */
export const CLAIM_LINK_KINDS = ["supports", "contradicts", "refines", "updates"] as const;
export type ClaimLinkKind = (typeof CLAIM_LINK_KINDS)[number];

/** About two documents: what their wording has in common. */
export const TEXT_DEPENDENCES = [
  "near copy",
  "shared wire prose",
  "shared utterances",
  "none detected",
] as const;
export type TextDependence = (typeof TEXT_DEPENDENCES)[number];

const judgementFields = {
  type: z.literal("judgement"),
  id: idSchema<JudgementId>("judgement"),
  ...recordFields,
  score: z.number().min(0).max(1).optional(),
  reason: z.string().min(1),
  evidence: z.array(someEvidenceSchema).readonly(),
};

const identityJudgementSchema = z
  .strictObject({
    ...judgementFields,
    about: z.literal("identity"),
    verdict: z.enum(IDENTITY_VERDICTS),
    source: nodeIdSchema,
    target: nodeIdSchema,
  })
  .readonly();

const claimLinkJudgementSchema = z
  .strictObject({
    ...judgementFields,
    about: z.literal("claims"),
    verdict: z.enum(CLAIM_LINK_KINDS),
    source: idSchema<ClaimId>("claim"),
    target: idSchema<ClaimId>("claim"),
  })
  .readonly();

const textJudgementSchema = z
  .strictObject({
    ...judgementFields,
    about: z.literal("texts"),
    verdict: z.enum(TEXT_DEPENDENCES),
    source: idSchema<DocumentId>("document"),
    target: idSchema<DocumentId>("document"),
  })
  .readonly();

export const judgementRecordSchema = z.discriminatedUnion("about", [
  identityJudgementSchema,
  claimLinkJudgementSchema,
  textJudgementSchema,
]);

export type IdentityJudgement = z.infer<typeof identityJudgementSchema>;
export type ClaimLinkJudgement = z.infer<typeof claimLinkJudgementSchema>;
export type TextJudgement = z.infer<typeof textJudgementSchema>;
export type JudgementRecord = z.infer<typeof judgementRecordSchema>;
