/** Edits: what supersedes fields of an earlier record; the earlier record stays in the log. */

import { z } from "zod";
import { actorRecordSchema } from "./actor.ts";
import { appearanceRecordSchema } from "./appearance.ts";
import { claimRecordSchema } from "./claim.ts";
import { documentRecordSchema } from "./document.ts";
import { eventRecordSchema } from "./event.ts";
import type {
  ActorId,
  AppearanceId,
  ClaimId,
  DocumentId,
  EditId,
  EventId,
  JudgementId,
  MentionId,
  PlaceId,
  RecordType,
  StatementId,
} from "./ids.ts";
import { mentionRecordSchema } from "./mention.ts";
import { placeRecordSchema } from "./place.ts";
import { idSchema, recordFields } from "./record-fields.ts";
import { statementRecordSchema } from "./statement.ts";

/** Fields of a record that an edit may set, each left out as it was; null empties an optional one. */
function changes<Shape extends Readonly<Record<string, z.ZodType>>, Key extends string>(
  shape: Shape,
  keys: readonly (Key & keyof Shape)[],
) {
  const parts = keys.map((key) => {
    const field = shape[key] as z.ZodType;
    return [key, field.isOptional() ? field.nullable() : field.optional()] as const;
  });
  return z
    .strictObject(Object.fromEntries(parts))
    .refine((set) => Object.keys(set).length > 0, "an edit changes something")
    .readonly() as unknown as z.ZodType<Changes<Shape, Key & keyof Shape>>;
}

type Changes<Shape extends Readonly<Record<string, z.ZodType>>, Key extends keyof Shape> = {
  readonly [Name in Key]?: undefined extends z.infer<Shape[Name]>
    ? z.infer<Shape[Name]> | null
    : z.infer<Shape[Name]>;
};

const editFields = {
  type: z.literal("edit"),
  id: idSchema<EditId>("edit"),
  ...recordFields,
  reason: z.string().min(1).optional(),
};

const judgementShape = {
  score: z.number().min(0).max(1).optional(),
  reason: z.string().min(1),
} as const;

/** `of` is the type of the record that `target` names. A document's text is never edited. */
export const editRecordSchema = z.discriminatedUnion("of", [
  z
    .strictObject({
      ...editFields,
      of: z.literal("document"),
      target: idSchema<DocumentId>("document"),
      changes: changes(documentRecordSchema.unwrap().shape, [
        "title",
        "author",
        "published",
        "language",
        "url",
      ]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("actor"),
      target: idSchema<ActorId>("actor"),
      changes: changes(actorRecordSchema.unwrap().shape, ["name", "aliases", "actorType", "named"]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("place"),
      target: idSchema<PlaceId>("place"),
      changes: changes(placeRecordSchema.unwrap().shape, [
        "name",
        "aliases",
        "placeType",
        "latitude",
        "longitude",
      ]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("event"),
      target: idSchema<EventId>("event"),
      changes: changes(eventRecordSchema.unwrap().shape, ["name", "eventType", "time"]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("claim"),
      target: idSchema<ClaimId>("claim"),
      changes: changes(claimRecordSchema.unwrap().shape, [
        "text",
        "shortLabel",
        "quantities",
        "time",
      ]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("mention"),
      target: idSchema<MentionId>("mention"),
      changes: changes(mentionRecordSchema.unwrap().shape, ["node", "positions", "confidence"]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("appearance"),
      target: idSchema<AppearanceId>("appearance"),
      changes: changes(appearanceRecordSchema.unwrap().shape, [
        "claim",
        "positions",
        "stance",
        "certainty",
        "certaintyPositions",
        "manner",
        "chain",
        "occasion",
        "saidAt",
        "note",
        "confidence",
      ]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("statement"),
      target: idSchema<StatementId>("statement"),
      changes: changes(statementRecordSchema.unwrap().shape, [
        "role",
        "evidence",
        "inferred",
        "ground",
      ]),
    })
    .readonly(),
  z
    .strictObject({
      ...editFields,
      of: z.literal("judgement"),
      target: idSchema<JudgementId>("judgement"),
      changes: changes(judgementShape, ["score", "reason"]),
    })
    .readonly(),
]);

export type EditRecord = z.infer<typeof editRecordSchema>;

/** The types of records that can be edited. */
export type EditableType = EditRecord["of"] & RecordType;
