/** Access tokens in the embedded database. */

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { readTokens } from "../read-tokens.ts";
import type { TokenStore } from "../token-store.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { inTransaction } from "./in-transaction.ts";

const TOKENS = `SELECT name, hash, created, expires, collection, role
  FROM token JOIN token_grant ON token_grant.token = token.name`;

const secretSchema = z.object({ secret: z.instanceof(Uint8Array) });

/** The tokens of the database at `path`. */
export function sqliteTokens(database: DatabaseSync, path: string): TokenStore {
  const run = (statement: string, ...values: readonly (string | Uint8Array | null)[]) =>
    database.prepare(statement).run(...values).changes;
  const reading = <Result>(act: () => Result) => explaining("read", path, act);
  const writing = <Result>(act: () => Result) =>
    explaining("write", path, () => inTransaction(database, act));
  return {
    add: async ({ name, hash, grants, createdAt, expiresAt }) =>
      writing(() => {
        const added = run(
          `INSERT INTO token (name, hash, created, expires) VALUES (?, ?, ?, ?)
           ON CONFLICT (name) DO NOTHING`,
          name,
          hash,
          createdAt,
          expiresAt ?? null,
        );
        if (added === 0) return false;
        for (const { collection, role } of grants) {
          run(
            "INSERT INTO token_grant (collection, token, role) VALUES (?, ?, ?)",
            collection,
            name,
            role,
          );
        }
        return true;
      }),
    find: async (hash) =>
      reading(() => readTokens(database.prepare(`${TOKENS} WHERE hash = ?`).all(hash))[0]),
    list: async () => reading(() => readTokens(database.prepare(TOKENS).all())),
    revoke: async (name) =>
      writing(() => {
        run("DELETE FROM token_grant WHERE token = ?", name);
        return run("DELETE FROM token WHERE name = ?", name) > 0;
      }),
    keepSecret: async (name, made) =>
      writing(() => {
        const find = database.prepare("SELECT secret FROM secret WHERE name = ?");
        const found = find.get(name);
        if (found !== undefined) return secretSchema.parse(found).secret;
        run("INSERT INTO secret (name, secret) VALUES (?, ?)", name, made);
        return made;
      }),
  };
}
