/** The sorts of actors and places, as somebody chooses among them. */

import type { ActorType, PlaceType } from "../../query/generated/graphql.ts";

export const ACTOR_TYPE_CHOICES = [
  ["PERSON", "person"],
  ["ORGANIZATION", "organization"],
  ["GOVERNMENT_BODY", "government body"],
  ["MILITARY", "military"],
  ["MEDIUM", "medium"],
  ["GROUP", "group"],
] as const satisfies readonly (readonly [ActorType, string])[];

export const PLACE_TYPE_CHOICES = [
  ["COUNTRY", "country"],
  ["CITY", "city"],
  ["REGION", "region"],
  ["SEA", "sea"],
  ["SITE", "site"],
  ["ROUTE", "route"],
] as const satisfies readonly (readonly [PlaceType, string])[];
