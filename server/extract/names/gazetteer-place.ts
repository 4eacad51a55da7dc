/** A place of the gazetteer. */

import type { PlaceType } from "../../model/place.ts";

/** Coordinates are WGS 84 decimal degrees; `country` is ISO 3166-1 alpha-2, `region` a code in it. */
export interface GazetteerPlace {
  readonly name: string;
  readonly placeType: PlaceType;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly population?: number | undefined;
  /** Whether it has a government that it can stand for. */
  readonly governs?: "country" | "capital" | "province" | undefined;
}
