/** Explaining SQLite's errors: result codes and the system's errors as errors of ours. */

import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { WhenceError } from "../../model/errors.ts";
import type { ErrorCode } from "../../model/errors.ts";

type Cause = readonly [code: ErrorCode, foundAndWhatToDo: string];

const FULL: Cause = [
  "STORE_FULL",
  "there is no room left on its disk, and nothing was written; make room and try again",
];

/** By primary result code. Source: https://www.sqlite.org/rescode.html */
const BY_RESULT: ReadonlyMap<number, Cause> = new Map<number, Cause>([
  [5, ["STORE_UNAVAILABLE", "another program keeps writing to it; end that program or try again"]],
  [8, ["STORE_UNAVAILABLE", "it may only be read; allow this user to write the file and folder"]],
  [11, ["STORE_UNAVAILABLE", "the file is damaged; move it away and restore a backup"]],
  [13, FULL],
  [
    14,
    [
      "STORE_UNAVAILABLE",
      "it cannot be opened as a file; check that this user may read and write it and its folder",
    ],
  ],
  [26, ["STORE_UNAVAILABLE", "it is no database; name another, or move it away"]],
]);
const INPUT_OUTPUT_ERROR = 10;
/** The extended code carries the primary one in its lowest byte. */
const PRIMARY = 0xff;

/** By the system's error code. */
const BY_SYSTEM: ReadonlyMap<string, Cause> = new Map<string, Cause>([
  ["ENOSPC", FULL],
  ["EDQUOT", FULL],
  ["EACCES", ["STORE_UNAVAILABLE", "this user may not write there; allow it, or name another"]],
  ["EPERM", ["STORE_UNAVAILABLE", "this user may not write there; allow it, or name another"]],
  ["EROFS", ["STORE_UNAVAILABLE", "nothing can be written to that disk; name another"]],
  ["ENOENT", ["STORE_UNAVAILABLE", "there is no such file or folder; check its name"]],
  ["EEXIST", ["STORE_UNAVAILABLE", "a file is in the way; move it away, or name another folder"]],
  ["ENOTDIR", ["STORE_UNAVAILABLE", "a file is in the way; move it away, or name another folder"]],
  ["ERR_INVALID_STATE", ["STORE_UNAVAILABLE", "the store was closed; open it again"]],
]);

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
  const cause = causeOf(error, path);
  if (cause === undefined) return error;
  const [code, found] = cause;
  return new WhenceError(code, `Cannot ${doing} "${path}": ${found}`, { cause: error });
}

function causeOf(error: Error, path: string): Cause | undefined {
  const code = "code" in error ? error.code : undefined;
  if (typeof code !== "string") return undefined;
  const system = BY_SYSTEM.get(code);
  if (system !== undefined) return system;
  if (code !== "ERR_SQLITE_ERROR") return undefined;
  const result = "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
  if ((result & PRIMARY) === INPUT_OUTPUT_ERROR && isFull(path)) return FULL;
  return (
    BY_RESULT.get(result & PRIMARY) ?? [
      "STORE_UNAVAILABLE",
      `SQLite says "${error.message}" (${result}); check its disk`,
    ]
  );
}

/** SQLite calls it an input/output error when a full disk leaves no room for its shared memory. */
function isFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0;
  } catch {
    return false;
  }
}
