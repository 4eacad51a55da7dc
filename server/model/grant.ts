/** Grants: which role somebody has in one collection, or in all there are and will be. */

import { WhenceError } from "./errors.ts";
import type { CollectionId } from "./ids.ts";
import { isCollectionId } from "./record-fields.ts";
import { allows, ROLES } from "./role.ts";
import type { Role } from "./role.ts";

/** Stands for all collections. */
export const ALL_COLLECTIONS = "*";

export interface Grant {
  readonly collection: CollectionId | typeof ALL_COLLECTIONS;
  readonly role: Role;
}

/** The role in a collection that grants come to, the highest of those that hold there. */
export function roleIn(grants: readonly Grant[], collection: string): Role | undefined {
  let highest: Role | undefined;
  for (const grant of grants) {
    const holds = grant.collection === ALL_COLLECTIONS || grant.collection === collection;
    if (holds && !allows(highest, grant.role)) highest = grant.role;
  }
  return highest;
}

/** A grant as it is written: `analyst` for all collections, `analyst:harbour` for one. */
export function writeGrant({ collection, role }: Grant): string {
  return collection === ALL_COLLECTIONS ? role : `${role}:${collection}`;
}

/** What `writeGrant` has written; undefined when it is no grant. */
export function readGrant(text: string): Grant | undefined {
  const [name = "", collection = ALL_COLLECTIONS, ...rest] = text.split(":");
  const role = ROLES.find((one) => one === name);
  if (role === undefined || rest.length > 0) return undefined;
  if (collection !== ALL_COLLECTIONS && !isCollectionId(collection)) return undefined;
  return { collection, role };
}

/** As `readGrant`. @throws {WhenceError} BAD_USER_INPUT naming the roles that there are */
export function parseGrant(text: string): Grant {
  const grant = readGrant(text);
  if (grant !== undefined) return grant;
  throw new WhenceError(
    "BAD_USER_INPUT",
    `Cannot give the role "${text}": there is none; give ${ROLES.join(", ")}, or one of them in one collection, as ${ROLES[0]}:<collection>`,
  );
}
