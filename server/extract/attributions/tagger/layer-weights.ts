/** Layer weights: one signed byte a weight, added up for the features of a token. */

import { FeatureIndex } from "./feature-index.ts";
import { LABELS } from "./states.ts";

const BYTES = 256;
export const LARGEST_BYTE = 127;
/** Bytes a row: a power of two, so that a row lies in one line of a processor's cache. */
const STRIDE = 8;

export class LayerWeights {
  readonly #index: FeatureIndex;
  /** A view and not an array: what it reads is a number for certain, which the inner loop thanks. */
  readonly #bytes: DataView;
  /** What the cube of a byte is worth. */
  readonly #unit: number;

  /** `bytes` are `LABELS` a feature: cube roots of the weights' shares of the largest. */
  constructor(features: Int32Array, bytes: Uint8Array, largest: number) {
    this.#index = new FeatureIndex(features);
    this.#unit = unitOf(largest);
    const rows = new Uint8Array(features.length * STRIDE);
    for (let row = 0; row < features.length; row += 1) {
      rows.set(bytes.subarray(row * LABELS, (row + 1) * LABELS), row * STRIDE);
    }
    this.#bytes = new DataView(rows.buffer);
  }

  /** Writes the sums of the features' weights as the `LABELS` scores from `at` on. */
  writeScores(features: Int32Array, scores: Float32Array, at: number): void {
    const bytes = this.#bytes;
    // Cubes of bytes are whole numbers: their sums are exact, in whatever order. A variable a label
    // is three times as fast as an array of them.
    let [outside, source, inSource, cue, inCue, content, inContent] = [0, 0, 0, 0, 0, 0, 0];
    for (let index = 0; index < features.length; index += 1) {
      const row = this.#index.rowOf(features[index] ?? 0);
      if (row < 0) continue;
      const from = row * STRIDE;
      outside += cube(bytes.getInt8(from));
      source += cube(bytes.getInt8(from + 1));
      inSource += cube(bytes.getInt8(from + 2));
      cue += cube(bytes.getInt8(from + 3));
      inCue += cube(bytes.getInt8(from + 4));
      content += cube(bytes.getInt8(from + 5));
      inContent += cube(bytes.getInt8(from + 6));
    }
    const unit = this.#unit;
    scores[at] = outside * unit;
    scores[at + 1] = source * unit;
    scores[at + 2] = inSource * unit;
    scores[at + 3] = cue * unit;
    scores[at + 4] = inCue * unit;
    scores[at + 5] = content * unit;
    scores[at + 6] = inContent * unit;
  }
}

function cube(byte: number): number {
  return byte * byte * byte;
}

function unitOf(largest: number): number {
  return largest / cube(LARGEST_BYTE);
}

/** What each byte, read as a signed number, stands for. */
export function weightsOfBytes(largest: number): Float32Array {
  return Float32Array.from({ length: BYTES }, (_, byte) => {
    return cube((byte << 24) >> 24) * unitOf(largest);
  });
}
