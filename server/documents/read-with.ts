/** Reading with given readers: the checks that every source passes, and the one reader that takes it. */

import { WhenceError } from "../model/errors.ts";
import { chooseReader } from "./choose-reader.ts";
import type { Reader, ReadResult, Source } from "./readers/reader.ts";

/** Bytes of the largest file that is read. */
export const MOST_BYTES = 50_000_000;

/** The documents of a source. @throws as `readSource` does */
export async function readWith(
  readers: readonly Reader[],
  source: Source,
): Promise<readonly ReadResult[]> {
  const { bytes, name } = source;
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length);
  const { fileTypeFromBuffer } = await import("file-type");
  const signature = await fileTypeFromBuffer(bytes);
  const results = await chooseReader(source, { readers, signature }).read(source);
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
