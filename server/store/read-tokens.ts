/** Reading tokens from a database's rows: one row for each grant. */

import { z } from "zod";
import { readGrant } from "../model/grant.ts";
import type { Grant } from "../model/grant.ts";
import type { AccessToken } from "./token-store.ts";

const rowSchema = z.object({
  name: z.string(),
  hash: z.string(),
  created: z.string(),
  expires: z.string().nullable(),
  collection: z.string(),
  role: z.string(),
});

/**
 * The tokens of these rows, by name, their grants by collection. A grant that this version does not
 * know gives nothing.
 */
export function readTokens(rows: readonly unknown[]): readonly AccessToken[] {
  const tokens = new Map<string, AccessToken & { readonly grants: Grant[] }>();
  for (const found of rows) {
    const { name, hash, created, expires, collection, role } = rowSchema.parse(found);
    const known = tokens.get(name);
    const token = known ?? { name, hash, grants: [], createdAt: created, ...until(expires) };
    const grant = readGrant(`${role}:${collection}`);
    if (grant !== undefined) token.grants.push(grant);
    tokens.set(name, token);
  }
  return [...tokens.values()]
    .map((token) => ({ ...token, grants: token.grants.toSorted(byCollection) }))
    .toSorted((one, two) => compare(one.name, two.name));
}

function until(expires: string | null): Pick<AccessToken, "expiresAt"> {
  return expires === null ? {} : { expiresAt: expires };
}

function byCollection(one: Grant, two: Grant): number {
  return compare(one.collection, two.collection);
}

function compare(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
