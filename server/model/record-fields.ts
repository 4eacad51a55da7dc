/** What every record of a log has, and the parsers of the parts that several kinds share. */

import { z } from "zod";
import { ID_PREFIXES } from "./ids.ts";
import type { CollectionId, DocumentId, NodeId, RecordId, RecordType } from "./ids.ts";
import { madeSchema } from "./method.ts";

/**
 * A parser of ids of the given types, checked by prefix; the brand is given here and in ids.ts alone.
 * A type says that, and no transform: with one, a log took a fifth longer to read.
 */
export function idSchema<Branded extends string>(
  ...types: readonly RecordType[]
): z.ZodType<Branded, string> {
  const prefixes = types.map((type) => ID_PREFIXES[type]);
  const pattern = new RegExp(`^(?:${prefixes.join("|")})_[A-Za-z0-9_-]{1,64}$`);
  return z
    .string()
    .regex(pattern, `expected an id of type ${types.join(" or ")}`) as unknown as z.ZodType<
    Branded,
    string
  >;
}

/** The id of any record of a log. */
export const recordIdSchema = idSchema<RecordId>(...(Object.keys(ID_PREFIXES) as RecordType[]));

export const nodeIdSchema = idSchema<NodeId>("document", "actor", "place", "event", "claim");

const collectionIdSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    "expected lower-case letters, digits and hyphens",
  ) as unknown as z.ZodType<CollectionId, string>;

/** Whether a text can be a collection's id. */
export function isCollectionId(id: string): id is CollectionId {
  return collectionIdSchema.safeParse(id).success;
}

/** A collection's id: its folder's name. @throws {z.ZodError} when it has other characters */
export function parseCollectionId(id: string): CollectionId {
  return collectionIdSchema.parse(id);
}

/** Positions on which a record rests: never empty, UTF-16 code units, end exclusive. */
export const positionsSchema = z
  .array(
    z
      .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
      .refine(({ start, end }) => start < end, "start must come before end")
      .readonly(),
  )
  .readonly();

export const someEvidenceSchema = z
  .strictObject({
    document: idSchema<DocumentId>("document"),
    positions: positionsSchema.refine((list) => list.length > 0, "no position, no evidence"),
  })
  .readonly();

/** The fields that every record has: its collection, and who or what made it and when. */
export const recordFields = {
  collection: collectionIdSchema,
  made: madeSchema.readonly(),
};

/** The fields of what can be read in a document: `confidence` is how often what reads like it is right. */
export const readingFields = {
  ...recordFields,
  confidence: z.number().min(0).max(1).optional(),
};
