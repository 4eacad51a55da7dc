/** Explaining SQLite's errors: result codes and the system's errors as errors of ours. */

import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { WhenceError } from "../../model/errors.ts";
import { causeInSystem, DISK_FULL } from "../explain-system-error.ts";
import type { Cause } from "../explain-system-error.ts";

/** By primary result code. Source: https://www.sqlite.org/rescode.html */
const FOUND: ReadonlyMap<number, string> = new Map([
  [5, "another program keeps writing to it; end that program or try again"],
  [8, "it may only be read; allow this user to write the file and its folder"],
  [11, "the file is damaged; move it away and restore a backup"],
  [14, "it cannot be opened as a file; check that this user may read and write it and its folder"],
  [26, "it is no database; name another, or move it away"],
]);
const INPUT_OUTPUT_ERROR = 10;
const FULL = 13;
/** The extended code carries the primary one in its lowest byte. */
const PRIMARY = 0xff;

/**
 * Does something with the database at `path`. `doing` is what a message says of it: `open`.
 *
 * @throws {WhenceError} STORE_UNAVAILABLE or STORE_FULL when SQLite or the system refuses
 */
export function explaining<Result>(doing: string, path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw explainSqliteError(error, { doing, path });
  }
}

/** An error as one of ours; what neither SQLite nor the system threw comes back as it is. */
export function explainSqliteError(
  error: unknown,
  { doing, path }: { readonly doing: string; readonly path: string },
): unknown {
  if (!(error instanceof Error) || error instanceof WhenceError) return error;
  const cause = causeIn(error, path);
  if (cause === undefined) return error;
  const [code, found] = cause;
  return new WhenceError(code, `Cannot ${doing} "${path}": ${found}`, { cause: error });
}

function causeIn(error: Error, path: string): Cause | undefined {
  const code = "code" in error ? error.code : undefined;
  if (code === "ERR_INVALID_STATE") {
    return ["STORE_UNAVAILABLE", "the store was closed; open it again"];
  }
  if (code !== "ERR_SQLITE_ERROR") return causeInSystem(error, "STORE_UNAVAILABLE");
  const extended = "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
  const result = extended & PRIMARY;
  if (result === FULL || (result === INPUT_OUTPUT_ERROR && isFull(path))) return DISK_FULL;
  const found = FOUND.get(result) ?? `SQLite says "${error.message}" (${extended}); check its disk`;
  return ["STORE_UNAVAILABLE", found];
}

/** SQLite calls it an input/output error when a full disk leaves no room for its shared memory. */
function isFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0;
  } catch {
    return false;
  }
}
