/** Writing whole files: a database is there under its name once it is complete, or not at all. */

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { WhenceError } from "../../model/errors.ts";
import { explaining, explainSqliteError } from "./explain-sqlite-error.ts";

/** The mode of files that nobody else may read: they have unpublished documents. */
const FOR_THIS_USER = 0o600;

/**
 * Makes the database `file` under another name, and gives it its name once it is complete.
 *
 * @throws {WhenceError} FILE_INVALID when there is such a file; STORE_UNAVAILABLE, STORE_FULL; what
 * `write` throws
 */
export async function writeWhole(
  file: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  if (existsSync(file)) {
    throw new WhenceError(
      "FILE_INVALID",
      `Cannot write "${file}": there is such a file already; name another, or move it away`,
    );
  }
  const part = `${file}.part`;
  try {
    if (existsSync(part)) rmSync(part);
    closeSync(openSync(part, "wx", FOR_THIS_USER));
    await write(part);
    explaining("write", part, () => settle(part));
    renameSync(part, file);
    sync(dirname(file));
  } catch (error) {
    for (const end of ["", "-wal", "-shm", "-journal"]) {
      if (existsSync(`${part}${end}`)) rmSync(`${part}${end}`);
    }
    throw explainSqliteError(error, { doing: "write", path: file });
  }
}

/** Leaves one file that needs no other beside it, safely on the disk. */
function settle(part: string): void {
  const copy = new DatabaseSync(part);
  try {
    copy.exec("PRAGMA journal_mode = DELETE");
  } finally {
    copy.close();
  }
  sync(part);
}

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
