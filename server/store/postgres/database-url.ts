/** Database URLs: `postgres://user:password@host:port/database?sslmode=…`, with one host or several. */

import pg from "pg";
import type { ClientConfig } from "pg";
import { WhenceError } from "../../model/errors.ts";

/** One server that may have the database. */
export interface DatabaseHost {
  readonly config: ClientConfig;
  /** How messages call it: `host:port/database`, without user and password. */
  readonly name: string;
}

const FORM = /^(?<scheme>postgres(?:ql)?:\/\/)(?<user>[^@/?#]*@)?(?<hosts>[^/?#]*)(?<rest>.*)$/;

/**
 * The servers that a URL names, in its order. `host1:5432,host2:5432` are the primary and its
 * standbys in any order, as in libpq with `target_session_attrs=read-write`, which is always meant.
 * `sslmode` means what libpq says: `require` encrypts, `verify-full` also makes sure of the server
 * with the certificates of `sslrootcert` or, without it, those that Node.js trusts.
 *
 * @throws {WhenceError} STORE_UNAVAILABLE; the message has nothing of the URL but its hosts
 */
export function parseDatabaseUrl(url: string): readonly DatabaseHost[] {
  const { scheme, user = "", hosts, rest = "" } = FORM.exec(url)?.groups ?? {};
  if (scheme === undefined || hosts === undefined) {
    throw new WhenceError(
      "STORE_UNAVAILABLE",
      "Cannot open the database: the URL is not of the form postgres://user:password@host:port/database",
    );
  }
  // Else a part of the password would be taken for the host, and named in messages.
  if (url.split("@").length > (user === "" ? 1 : 2)) {
    throw new WhenceError(
      "STORE_UNAVAILABLE",
      "Cannot open the database: its URL has a character that has to be written otherwise; write each @ : / ? # % of user and password as %40 %3A %2F %3F %23 %25",
    );
  }
  return hosts.split(",").map((host) => parseHost(`${scheme}${user}${host}${tuned(rest)}`, host));
}

function parseHost(connectionString: string, host: string): DatabaseHost {
  try {
    const config = { connectionString };
    const client = new pg.Client(config);
    return { config, name: `${client.host}:${client.port}/${client.database ?? ""}` };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new WhenceError(
      "STORE_UNAVAILABLE",
      `Cannot open the database at "${host}": ${found}; check the database's URL`,
      { cause: error },
    );
  }
}

/** The rest of a URL with libpq's meaning of `sslmode`, which `pg` 8 has only when asked. */
function tuned(rest: string): string {
  const [path = "", query] = rest.split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete("target_session_attrs");
  if (parameters.has("sslmode")) parameters.set("uselibpqcompat", "true");
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
