/** Places: where something is or happened. */

import { z } from "zod";
import type { PlaceId } from "./ids.ts";
import { idSchema, readingFields } from "./record-fields.ts";

export const PLACE_TYPES = ["country", "city", "region", "sea", "site", "route"] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** A place; coordinates are WGS 84 decimal degrees, absent when the place is not located. */
export const placeRecordSchema = z
  .strictObject({
    type: z.literal("place"),
    id: idSchema<PlaceId>("place"),
    ...readingFields,
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).readonly(),
    placeType: z.enum(PLACE_TYPES),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .readonly();

export type PlaceRecord = z.infer<typeof placeRecordSchema>;
