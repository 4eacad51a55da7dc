/** Packed values: what is hardly ever asked for again, kept in a tenth of the memory that objects take. */

import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A value of JSON, deflated. */
export type Packed = Uint8Array;

export function pack(value: unknown): Packed {
  // Copied, since what comes back is the beginning of a much larger buffer.
  return new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
}

/** What was packed; whoever packed it knows what it is. */
export function unpack(packed: Packed): unknown {
  return JSON.parse(inflateRawSync(packed).toString());
}
