/** A column: one number a token, with padding at both ends so that neighbours can always be read. */

import { hashString } from "./hashing.ts";

/** A column holds this many numbers before the first token and behind the last. */
export const PADDING = 6;

export type Columns = ReadonlyMap<string, Int32Array>;

/** A column of `length` tokens, padded with a number that no token has. */
export function columnOf(length: number, valueOf: (index: number) => number): Int32Array {
  const column = new Int32Array(length + 2 * PADDING).fill(-1);
  for (let index = 0; index < length; index += 1) column[index + PADDING] = valueOf(index);
  return column;
}

/** Small counts as they are, larger ones by their power of two. */
export function binOf(count: number): number {
  if (count < 5) return count;
  return 3 + Math.floor(Math.log2(count));
}

/** A document's words repeat: each is hashed once. */
export class StringHashes {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const hash = hashString(text);
    this.#known.set(text, hash);
    return hash;
  }
}
