/** Reading sources: from a file's or page's bytes to the documents in it. */

import { readWith } from "./read-with.ts";
import type { ReadResult, Source } from "./readers/reader.ts";
import { READERS } from "./readers/readers.ts";

export { MOST_BYTES, tooLarge } from "./read-with.ts";
export type { ReadResult, Source } from "./readers/reader.ts";

/**
 * The documents of a source, in its order: one of most files, several of JSON lines and of mail with
 * attachments. One of several that cannot be read is an error in the list.
 *
 * @throws {WhenceError} when nothing of it can be read: FILE_EMPTY, FILE_ENCRYPTED, FILE_INVALID,
 * FILE_TOO_LARGE, FILE_UNSUPPORTED
 */
export function readSource(source: Source): Promise<readonly ReadResult[]> {
  return readWith(READERS, source);
}
