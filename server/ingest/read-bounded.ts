/** Bounded reading: a file's or stream's bytes, never more of them than are read at all. */

import { createReadStream } from "node:fs";
import { MOST_BYTES, tooLarge } from "../documents/read-source.ts";
import { WhenceError } from "../model/errors.ts";

/** The bytes of a file. @throws {WhenceError} FILE_UNREADABLE, FILE_TOO_LARGE */
export async function readFileBounded(name: string, path: string): Promise<Uint8Array> {
  try {
    return await readBounded(name, createReadStream(path));
  } catch (error) {
    throw explainFileError(name, error);
  }
}

/** The bytes of a stream. @throws {WhenceError} FILE_TOO_LARGE as soon as there are too many */
export async function readBounded(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > MOST_BYTES) throw tooLarge(name, length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const WORDS_OF_CODES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it may not be read; change its permissions",
  EPERM: "it may not be read; change its permissions",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
};

/** Why a file cannot be read, in words; what is no error of a file is thrown on. */
export function explainFileError(name: string, error: unknown): WhenceError {
  if (error instanceof WhenceError) return error;
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const found = WORDS_OF_CODES[String(error.code)] ?? error.message;
  return new WhenceError("FILE_UNREADABLE", `Cannot read "${name}": ${found}`, {
    details: { file: name },
  });
}
