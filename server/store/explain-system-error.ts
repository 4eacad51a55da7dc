/** Explaining the system's errors about files: what was found, and what to do. */

import type { ErrorCode } from "../model/errors.ts";

/** An error's code, and the part of its message after the colon. */
export type Cause = readonly [code: ErrorCode, foundAndWhatToDo: string];

export const DISK_FULL: Cause = [
  "STORE_FULL",
  "there is no room left on its disk, and nothing was written; make room and try again",
];

const IN_THE_WAY = "a file is in the way; move it away, or name another folder";
const NOT_ALLOWED = "this user may not do that; allow it, or name another";

/** By the system's error code. */
const FOUND: ReadonlyMap<string, string> = new Map([
  ["EACCES", NOT_ALLOWED],
  ["EPERM", NOT_ALLOWED],
  ["EROFS", "nothing can be written to its disk; name another"],
  ["ENOENT", "there is no such file or folder; check its name"],
  ["EEXIST", IN_THE_WAY],
  ["ENOTDIR", IN_THE_WAY],
  ["EISDIR", "it is a folder; name a file"],
]);

/** Why the system refused; `otherwise` is the code unless the disk is full. Undefined for other errors. */
export function causeInSystem(error: unknown, otherwise: ErrorCode): Cause | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") return undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return DISK_FULL;
  const found = FOUND.get(code);
  return found === undefined ? undefined : [otherwise, found];
}
