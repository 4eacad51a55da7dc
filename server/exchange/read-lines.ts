/** Reading lines: a file of any size, line by line, as UTF-8. */

import { createReadStream } from "node:fs";
import { WhenceError } from "../model/errors.ts";
import { causeInSystem } from "../store/explain-system-error.ts";

/** A file, and what messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Bytes of one line at most: records of a few megabytes are large. */
const LINE_BYTES = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The lines without their line feeds, in order. A line ends with a line feed and nothing else:
 * U+2028 is text. What follows the last line feed is a line too, unless it is empty.
 *
 * @throws {WhenceError} FILE_INVALID when it cannot be read, is not UTF-8, or a line is too long
 */
export async function* readLines({ path, name }: NamedFile): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const endLine = () => {
    const line = decodeLine(decoder, Buffer.concat(parts), { name, number });
    [parts, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (let chunk of chunksOf({ path, name })) {
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED)) {
      parts.push(chunk.subarray(0, end));
      yield endLine();
      chunk = chunk.subarray(end + 1);
    }
    parts.push(chunk);
    length += chunk.length;
    if (length > LINE_BYTES)
      throw invalid(name, `line ${number} has more than ${LINE_BYTES} bytes`);
  }
  if (length > 0) yield endLine();
}

async function* chunksOf({ path, name }: NamedFile): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    const cause = causeInSystem(error, "FILE_INVALID");
    if (cause === undefined) throw error;
    throw invalid(name, cause[1]);
  }
}

function decodeLine(
  decoder: TextDecoder,
  bytes: Buffer,
  { name, number }: { readonly name: string; readonly number: number },
): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw invalid(name, `line ${number} is not UTF-8; save it as UTF-8`);
  }
}

function invalid(name: string, found: string): WhenceError {
  return new WhenceError("FILE_INVALID", `Cannot read "${name}": ${found}`);
}
