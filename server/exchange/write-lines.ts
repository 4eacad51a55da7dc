/** Writing lines: a new file of any size, which is there whole or not at all. */

import { existsSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { WhenceError } from "../model/errors.ts";
import { causeInSystem } from "../store/explain-system-error.ts";

/** UTF-16 units that are written at a time, unless a line has more. */
const PIECE_LENGTH = 65_536;

/**
 * Writes each line with a line feed.
 *
 * @throws {WhenceError} FILE_INVALID when there is such a file or it cannot be made; STORE_FULL
 */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(file)) {
    throw new WhenceError(
      "FILE_INVALID",
      `Cannot write "${file}": there is such a file already; name another, or move it away`,
    );
  }
  const part = `${file}.part`;
  try {
    const handle = await open(part, "w");
    try {
      for await (const text of inPieces(lines)) await handle.appendFile(text);
      // Flushed before it gets its name: a power failure leaves the whole file, or none.
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(part, file);
  } catch (error) {
    if (existsSync(part)) rmSync(part);
    const cause = causeInSystem(error, "FILE_INVALID");
    if (cause === undefined) throw error;
    const [code, found] = cause;
    throw new WhenceError(code, `Cannot write "${file}": ${found}`, { cause: error });
  }
}

/** The lines with their line feeds, many at a time. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
