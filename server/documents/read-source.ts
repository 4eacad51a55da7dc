/** Reading sources: from a file's or page's bytes to the documents in it. */

import { fileTypeFromBuffer } from "file-type";
import { WhenceError } from "../model/errors.ts";
import { chooseReader } from "./choose-reader.ts";
import type { ReadResult, Source } from "./readers/reader.ts";

export type { ReadResult, Source } from "./readers/reader.ts";

/** Bytes of the largest file that is read. */
export const MOST_BYTES = 50_000_000;

/**
 * The documents of a source, in its order: one of most files, several of JSON lines and of mail with
 * attachments. One of several that cannot be read is an error in the list.
 *
 * @throws {WhenceError} when nothing of it can be read: FILE_EMPTY, FILE_ENCRYPTED, FILE_INVALID,
 * FILE_TOO_LARGE, FILE_UNSUPPORTED
 */
export async function readSource(source: Source): Promise<readonly ReadResult[]> {
  const { bytes, name } = source;
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length);
  const signature = await fileTypeFromBuffer(bytes);
  const results = await chooseReader(source, signature).read(source);
  if (results.length === 0) throw empty(name);
  const [first] = results;
  // Of a file with a single document its error is the file's.
  if (results.length === 1 && first instanceof WhenceError) throw first;
  return results;
}

function empty(name: string): WhenceError {
  return new WhenceError("FILE_EMPTY", `Cannot read "${name}": it is empty`, {
    details: { file: name },
  });
}

/** That a file is larger than what is read, however it was found out. */
export function tooLarge(name: string, bytes: number): WhenceError {
  const [has, most] = [bytes, MOST_BYTES].map((one) => `${Math.ceil(one / 1_000_000)} MB`);
  return new WhenceError(
    "FILE_TOO_LARGE",
    `Cannot read "${name}": it has ${has}, and at most ${most} are read; divide it or save it as text`,
    { details: { file: name, bytes, most: MOST_BYTES } },
  );
}
