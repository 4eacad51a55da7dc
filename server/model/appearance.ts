/** Appearances: occurrences of a claim in a document, with whose word it is. */

import { z } from "zod";
import type { ActorId, AppearanceId, ClaimId, DocumentId, EventId } from "./ids.ts";
import { idSchema, positionsSchema, readingFields } from "./record-fields.ts";
import { timeSpanSchema } from "./time-span.ts";

/** Of the last source of the chain toward the claim; denying is not asserting the opposite. */
export const STANCES = [
  "asserts",
  "denies",
  "questions",
  "declines",
  "retracts",
  "uncommitted",
] as const;
export type Stance = (typeof STANCES)[number];

/** FactBank's certainty, apart from polarity. Source: Saurí and Pustejovsky (2009), section 3. */
export const CERTAINTIES = ["certain", "probable", "possible", "unstated"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Direct: quoted verbatim; indirect: in the document's words; mixed: both. */
export const MANNERS = ["direct", "indirect", "mixed"] as const;
export type Manner = (typeof MANNERS)[number];

/**
 * One step of an attribution chain: `source` is whose word it is, `cue` the words that attribute
 * ("according to", "reportedly"). A source that the document leaves out ("reportedly") is absent.
 */
export const hopSchema = z
  .strictObject({
    source: idSchema<ActorId>("actor").optional(),
    description: z.string().min(1).optional(),
    cue: z.string().min(1).optional(),
    sourcePositions: positionsSchema,
    cuePositions: positionsSchema,
  })
  .refine(
    (hop) => hop.sourcePositions.length + hop.cuePositions.length > 0,
    "a hop needs the words that attribute: a source or a cue",
  )
  .readonly();

export type Hop = z.infer<typeof hopSchema>;

/**
 * One occurrence of `claim` in `document`. `chain` runs from the document's own voice outward and
 * its last hop is the origin; empty, the document says it in its own voice. `occasion` is the event
 * at which the last source said it (an interview), `saidAt` when.
 */
export const appearanceRecordSchema = z
  .strictObject({
    type: z.literal("appearance"),
    id: idSchema<AppearanceId>("appearance"),
    ...readingFields,
    claim: idSchema<ClaimId>("claim"),
    document: idSchema<DocumentId>("document"),
    positions: positionsSchema.refine((list) => list.length > 0, "no position, no appearance"),
    stance: z.enum(STANCES),
    certainty: z.enum(CERTAINTIES),
    certaintyPositions: positionsSchema,
    manner: z.enum(MANNERS),
    chain: z.array(hopSchema).readonly(),
    occasion: idSchema<EventId>("event").optional(),
    saidAt: timeSpanSchema.readonly().optional(),
    note: z.string().min(1).optional(),
  })
  .readonly();

export type AppearanceRecord = z.infer<typeof appearanceRecordSchema>;
