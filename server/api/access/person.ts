/** People of an OpenID Connect provider: who its claims say somebody is, and what they may do here. */

import { z } from "zod";
import { readGrant } from "../../model/grant.ts";
import type { Grant } from "../../model/grant.ts";

export interface Person {
  /** The provider's own name for itself, and for them: together they are nobody else, ever. */
  readonly issuer: string;
  readonly subject: string;
  /** What they are called, by others too perhaps. */
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Characters of a name that are kept. */
const LONGEST_NAME = 100;

const claimsSchema = z.looseObject({ iss: z.string().min(1), sub: z.string().min(1) });

/**
 * The person that verified claims speak of. `rolesClaim` names the claim that has their roles; in one
 * within another it is a path, as `realm_access.roles`. Words in it that are no roles of ours are
 * somebody else's. Undefined when the claims do not say who it is.
 */
export function readPerson(claims: unknown, rolesClaim: string): Person | undefined {
  const { data } = claimsSchema.safeParse(claims);
  if (data === undefined) return undefined;
  const texts = wordsIn(claimAt(data, rolesClaim));
  return {
    issuer: data.iss,
    subject: data.sub,
    name: nameIn(data) ?? data.sub,
    grants: texts.flatMap((text) => readGrant(text) ?? []),
  };
}

function nameIn(claims: Readonly<Record<string, unknown>>): string | undefined {
  for (const claim of ["name", "preferred_username", "email"]) {
    const text = claims[claim];
    if (typeof text === "string" && text.trim() !== "") return text.trim().slice(0, LONGEST_NAME);
  }
  return undefined;
}

function claimAt(claims: unknown, path: string): unknown {
  const whole = memberOf(claims, path);
  if (whole !== undefined) return whole;
  return path.split(".").reduce(memberOf, claims);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function wordsIn(claim: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return list.flatMap((one) => (typeof one === "string" ? one.split(/[\s,]+/u) : []));
}
