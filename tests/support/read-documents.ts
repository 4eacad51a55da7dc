/** Reading in tests: a file's documents, and the words at positions of one. */

import type { ReadDocument } from "../../server/documents/read-document.ts";
import { readSource } from "../../server/documents/read-source.ts";
import { WhenceError } from "../../server/model/errors.ts";
import type { TextPosition } from "../../server/model/selector.ts";

/** The only document of a file. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  rest: { readonly url?: string; readonly mediaType?: string } = {},
): Promise<ReadDocument> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const [document, ...others] = await readSource({ bytes, name, ...rest });
  if (document === undefined || document instanceof WhenceError || others.length > 0) {
    throw document instanceof WhenceError ? document : new Error(`"${name}" is not one document`);
  }
  return document;
}

/** The words at each position. */
export function wordsAt(
  { text }: ReadDocument,
  positions: readonly TextPosition[] = [],
): readonly string[] {
  return positions.map(({ start, end }) => text.slice(start, end));
}
