/** Statements: relations between two nodes, with the words they rest on. */

import { z } from "zod";
import type { StatementId } from "./ids.ts";
import { idSchema, nodeIdSchema, readingFields, someEvidenceSchema } from "./record-fields.ts";

/**
 * The closed inventory of relations, each read from source to target: an event has a participant,
 * a node is located at a place, a place or body is part of another, an actor is affiliated with
 * another, an actor stands for another ("Caracas" for the government), a document is published by
 * an actor, a claim is about a node.
 */
export const RELATIONS = [
  "participant",
  "located at",
  "part of",
  "affiliated with",
  "stands for",
  "published by",
  "about",
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * `source` stands in `relation` to `target`; `role` says how ("target", "interviewee"). When no
 * document states it outright, `inferred` is true and `ground` says what it was concluded from.
 */
export const statementRecordSchema = z
  .strictObject({
    type: z.literal("statement"),
    id: idSchema<StatementId>("statement"),
    ...readingFields,
    relation: z.enum(RELATIONS),
    source: nodeIdSchema,
    target: nodeIdSchema,
    role: z.string().min(1).optional(),
    evidence: z.array(someEvidenceSchema).min(1).readonly(),
    inferred: z.boolean(),
    ground: z.string().min(1).optional(),
  })
  .readonly();

export type StatementRecord = z.infer<typeof statementRecordSchema>;
