/** Actors: who says or does something, named or only described. */

import { z } from "zod";
import type { ActorId } from "./ids.ts";
import { idSchema, readingFields } from "./record-fields.ts";

export const ACTOR_TYPES = [
  "person",
  "organization",
  "government body",
  "military",
  "medium",
  "group",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/**
 * A person, organization, government body, military, medium or group. `named` is false for a
 * party that a document only describes ("legal experts", "sources"); each such party belongs to the
 * document that describes it until a judgement says otherwise.
 */
export const actorRecordSchema = z
  .strictObject({
    type: z.literal("actor"),
    id: idSchema<ActorId>("actor"),
    ...readingFields,
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).readonly(),
    actorType: z.enum(ACTOR_TYPES),
    named: z.boolean(),
  })
  .readonly();

export type ActorRecord = z.infer<typeof actorRecordSchema>;
