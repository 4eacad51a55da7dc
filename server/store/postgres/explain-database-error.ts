/** Database errors: from what PostgreSQL or the network said to what it means and what to do. */

import pg from "pg";
import { WhenceError } from "../../model/errors.ts";

/** SQLSTATE, PostgreSQL's appendix A: the disk is full. */
const DISK_FULL = "53100";
const READ_ONLY = "25006";

/** What to do, by SQLSTATE or by the code of Node.js. */
const ADVICE: Readonly<Record<string, string>> = {
  "28000": "check the user in the database's URL, and pg_hba.conf of the server",
  "28P01": "check user and password in the database's URL",
  "3D000": "create the database, or correct its name in the URL",
  "42501": "grant its user what docs/postgres.md lists",
  "53300": "allow the server more connections (max_connections)",
  "57P03": "wait until the server has started",
  [DISK_FULL]: "make room on the database server and try again",
  [READ_ONLY]: "name the primary in the database's URL, or promote this standby",
  ECONNREFUSED: "start the server, or correct host and port in the database's URL",
  ENOTFOUND: "correct the host in the database's URL",
  ETIMEDOUT: "check the network between here and the server",
  DEPTH_ZERO_SELF_SIGNED_CERT: "name the server's certificate authority in sslrootcert",
  SELF_SIGNED_CERT_IN_CHAIN: "name the server's certificate authority in sslrootcert",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "name the server's certificate authority in sslrootcert",
  ERR_TLS_CERT_ALTNAME_INVALID: "use the host name that the server's certificate is for",
};
const USUAL_ADVICE = "check that the database server is up and reachable";

/** A session that can read but not write: a standby's, or a database's that was made read-only. */
export class ReadOnlyError extends Error {
  readonly code = READ_ONLY;
  constructor() {
    super("the server is a standby or read-only");
    this.name = "ReadOnlyError";
  }
}

/** The error for whoever wanted to do `what`, such as `append to collection "x"`. */
export function explainDatabaseError(error: unknown, what: string): WhenceError {
  if (error instanceof WhenceError) return error;
  // The pool hangs the connection on its errors, and on that hangs the password.
  if (error instanceof Error) Reflect.deleteProperty(error, "client");
  const code = codeOf(error);
  const found = describe(error, code);
  const advice = (code === undefined ? undefined : ADVICE[code]) ?? USUAL_ADVICE;
  return new WhenceError(
    code === DISK_FULL ? "STORE_FULL" : "STORE_UNAVAILABLE",
    `Cannot ${what}: ${found}; ${advice}`,
    { ...(code !== undefined && { details: { code } }), cause: error },
  );
}

/**
 * Whether a statement that ended in `error` may have been committed all the same: the connection was
 * lost before its answer, or the server broke off, or it says itself that it does not know.
 */
export function isUndecided(error: unknown): boolean {
  if (error instanceof WhenceError) return false;
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return true;
  // Connection, system and internal errors; shut down (57P01 and on); completion unknown.
  return /^(?:08|58|XX|57P|40003)/.test(error.code);
}

/** Whether the database undid the statement because of others at work, and wants it once more. */
export function isToBeRepeated(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(?:40001|40P01)$/.test(error.code ?? "");
}

/** The SQLSTATE or the code of Node.js, if there is one. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function describe(error: unknown, code: string | undefined): string {
  if (!(error instanceof Error)) return String(error);
  // A host with several addresses gives one error for all of them, without a message.
  if (error.message !== "") return error.message;
  return code === "ECONNREFUSED" ? "the connection was refused" : (code ?? error.name);
}
