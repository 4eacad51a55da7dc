/** `whence token add`: makes an access token, and prints the only time what its holder has to say. */

import { parseArgs } from "node:util";
import { WhenceError } from "../model/errors.ts";
import { ALL_COLLECTIONS, parseGrant, writeGrant } from "../model/grant.ts";
import type { Grant } from "../model/grant.ts";
import { isCollectionId } from "../model/record-fields.ts";
import { ROLES } from "../model/role.ts";
import { hashSecret, makeSecret } from "../model/token-secret.ts";
import type { Store } from "../store/token-store.ts";
import { readExpiry } from "./read-expiry.ts";
import type { TokenTask } from "./token-task.ts";

const USAGE = "add <name> --role <role> [--collection <id>]… [--expires <YYYY-MM-DD>]";
/** Of a person or program: 1 to 100 characters, no control characters, no space at either end. */
const NAME = /^(?![\s-])[^\p{C}\p{Zl}\p{Zp}]{1,100}(?<!\s)$/u;

export const addToken: TokenTask = {
  name: "add",
  usage: USAGE,
  read: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        role: { type: "string", multiple: true, default: [] },
        collection: { type: "string", multiple: true, default: [] },
        expires: { type: "string" },
      },
      allowPositionals: true,
    });
    const name = readName(positionals);
    const grants = readGrants(name, values.role, values.collection);
    const expiresAt = values.expires === undefined ? undefined : readExpiry(values.expires);
    return async (store, { print }) => {
      await requireCollections(store, name, grants);
      const secret = makeSecret();
      const createdAt = new Date().toISOString();
      const hash = hashSecret(secret);
      if (!(await store.tokens.add({ name, hash, grants, createdAt, expiresAt }))) {
        throw refused(
          name,
          `there is one of this name; take that away first with \`whence token revoke ${quoted(name)}\`, or give this one another name`,
        );
      }
      print(secret);
      print(`This is the token of ${name}, ${grants.map(writeGrant).join(", ")}.`);
      print("It is shown this once: only its hash is kept. Send it as `Authorization: Bearer …`,");
      print("or enter it on the sign-in page.");
    };
  },
};

function readName(positionals: readonly string[]): string {
  const [name, ...rest] = positionals;
  if (name !== undefined && rest.length === 0 && NAME.test(name)) return name;
  throw new WhenceError(
    "BAD_USER_INPUT",
    name === undefined || rest.length > 0
      ? `Cannot add a token: it needs one name, of the person or program that will have it: \`whence token ${USAGE}\``
      : `Cannot add token "${name}": a name has 1 to 100 letters, digits, spaces and signs, and begins with no hyphen`,
  );
}

function readGrants(
  name: string,
  roles: readonly string[],
  collections: readonly string[],
): readonly Grant[] {
  if (roles.length === 0) {
    throw refused(name, `it needs a role: --role ${ROLES.join("|")}`);
  }
  const grants = new Map<string, Grant>();
  for (const grant of roles.flatMap((role) => spread(role, collections))) {
    if (grants.has(grant.collection)) {
      const where = grant.collection === ALL_COLLECTIONS ? "all collections" : grant.collection;
      throw refused(name, `it has two roles in ${where}; give one`);
    }
    grants.set(grant.collection, grant);
  }
  return [...grants.values()];
}

/** A role in the collections that are named, unless it names one itself. */
function spread(text: string, collections: readonly string[]): readonly Grant[] {
  const grant = parseGrant(text);
  if (grant.collection !== ALL_COLLECTIONS || collections.length === 0) return [grant];
  return collections.map((id) => {
    if (isCollectionId(id)) return { collection: id, role: grant.role };
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot give a role in collection "${id}": no collection has such an id`,
    );
  });
}

async function requireCollections(
  store: Store,
  name: string,
  grants: readonly Grant[],
): Promise<void> {
  if (grants.every(({ collection }) => collection === ALL_COLLECTIONS)) return;
  const known = (await store.collections()).map(({ id }) => id);
  for (const { collection } of grants) {
    if (collection === ALL_COLLECTIONS || known.includes(collection)) continue;
    const there =
      known.length === 0
        ? "none is in the database yet; start the server once, so that it loads what there is"
        : `there are ${known.join(", ")}`;
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot add token "${name}": there is no collection "${collection}"; ${there}`,
    );
  }
}

function refused(name: string, why: string): WhenceError {
  return new WhenceError("BAD_USER_INPUT", `Cannot add token "${name}": ${why}`);
}

/** As it can be typed in a shell. */
function quoted(name: string): string {
  return /^[\w.@-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
