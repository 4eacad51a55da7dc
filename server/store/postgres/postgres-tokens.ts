/** Access tokens in PostgreSQL. What is asked of them crosses collections: a token may be for many. */

import { readTokens } from "../read-tokens.ts";
import type { AccessToken, TokenStore } from "../token-store.ts";
import type { Database, Session } from "./database.ts";
import { explainDatabaseError } from "./explain-database-error.ts";
import type { Statement } from "./statements.ts";

const TOKENS = `select name, hash, created, expires, collection, role
  from whence.tokens join whence.token_grants on token_grants.token = tokens.name`;

const LIST_TOKENS: Statement = { name: "whence_list_tokens", text: TOKENS };

const FIND_TOKEN: Statement = { name: "whence_find_token", text: `${TOKENS} where hash = $1` };

const INSERT_TOKEN: Statement = {
  name: "whence_insert_token",
  text: `insert into whence.tokens (name, hash, created, expires) values ($1, $2, $3, $4)
    on conflict (name) do nothing`,
};

const INSERT_GRANT: Statement = {
  name: "whence_insert_grant",
  text: "insert into whence.token_grants (collection, token, role) values ($1, $2, $3)",
};

const DELETE_GRANTS: Statement = {
  name: "whence_delete_grants",
  text: "delete from whence.token_grants where token = $1",
};

const DELETE_TOKEN: Statement = {
  name: "whence_delete_token",
  text: "delete from whence.tokens where name = $1",
};

const INSERT_SECRET: Statement = {
  name: "whence_insert_secret",
  text: "insert into whence.secrets (name, secret) values ($1, $2) on conflict (name) do nothing",
};

const READ_SECRET: Statement = {
  name: "whence_read_secret",
  text: "select secret from whence.secrets where name = $1",
};

export class PostgresTokens implements TokenStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  readonly add = (token: AccessToken): Promise<boolean> =>
    this.#inTransaction("add an access token", (session) => insertToken(session, token));

  readonly find = async (hash: string): Promise<AccessToken | undefined> => {
    const [token] = await this.#read(FIND_TOKEN, [hash]);
    return token;
  };

  readonly list = (): Promise<readonly AccessToken[]> => this.#read(LIST_TOKENS, []);

  readonly revoke = (name: string): Promise<boolean> =>
    this.#inTransaction("revoke an access token", async (session) => {
      await session.run(DELETE_GRANTS, [name]);
      const { rowCount } = await session.run(DELETE_TOKEN, [name]);
      return rowCount === 1;
    });

  readonly keepSecret = async (name: string, made: Uint8Array): Promise<Uint8Array> => {
    try {
      return await this.#keepSecret(name, made);
    } catch (error) {
      throw explainDatabaseError(error, "keep a secret");
    }
  };

  async #keepSecret(name: string, made: Uint8Array): Promise<Uint8Array> {
    const known = await this.#readSecret(name);
    if (known !== undefined) return known;
    await this.#database.run(INSERT_SECRET, [name, Buffer.from(made)]);
    // Another server may have been faster.
    return (await this.#readSecret(name)) ?? made;
  }

  async #readSecret(name: string): Promise<Uint8Array | undefined> {
    const { rows } = await this.#database.run<{ readonly secret: Buffer }>(READ_SECRET, [name]);
    return rows[0]?.secret;
  }

  async #read(statement: Statement, values: readonly string[]): Promise<readonly AccessToken[]> {
    try {
      return readTokens((await this.#database.run(statement, values)).rows);
    } catch (error) {
      throw explainDatabaseError(error, "read access tokens");
    }
  }

  /** Commits when `work` says true. A failure closes the connection, which rolls back. */
  async #inTransaction(
    what: string,
    work: (session: Session) => Promise<boolean>,
  ): Promise<boolean> {
    try {
      return await this.#database.use(async (session) => {
        await session.control("begin");
        const isWanted = await work(session);
        await session.control(isWanted ? "commit" : "rollback");
        return isWanted;
      });
    } catch (error) {
      throw explainDatabaseError(error, what);
    }
  }
}

async function insertToken(session: Session, token: AccessToken): Promise<boolean> {
  const { name, hash, grants, createdAt, expiresAt } = token;
  const { rowCount } = await session.run(INSERT_TOKEN, [name, hash, createdAt, expiresAt ?? null]);
  if (rowCount !== 1) return false;
  for (const { collection, role } of grants) {
    await session.run(INSERT_GRANT, [collection, name, role]);
  }
  return true;
}
