/**
 * The weights file: both layers' features and weights, with what confidences follow from. Compressed
 * (Brotli); inside a JSON header, then for each layer its features (sorted, the differences as
 * variable-length numbers) and one signed byte a weight, the cube root of its share of the largest.
 */

import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { z } from "zod";
import type { ConfidenceTable } from "../confidence-of.ts";
import { confidenceTable } from "../confidence-of.ts";
import type { Layer } from "./layer.ts";
import { LARGEST_BYTE, LayerWeights, weightsOfBytes } from "./layer-weights.ts";
import { LABELS, TRANSITIONS } from "./states.ts";

/** Raised when columns, templates or states change: weights made for others are not read. */
const FORMAT = 1;

/** A layer as it is kept: features sorted as unsigned numbers, `LABELS` weights each. */
export interface PackedLayer {
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TaggerModel {
  readonly first: Layer;
  readonly second: Layer;
  readonly confidence: ConfidenceTable;
}

const header = z.object({
  format: z.literal(FORMAT),
  layers: z.array(
    z.object({
      rows: z.number().int().nonnegative(),
      largest: z.number(),
      transitions: z.array(z.number()).length(TRANSITIONS),
    }),
  ),
  confidence: confidenceTable,
});

/** The bytes of a weights file; the same for the same model. */
export function packWeights(
  layers: readonly [first: PackedLayer, second: PackedLayer],
  confidence: ConfidenceTable,
): Buffer {
  const parts = layers.map(({ features, weights }) => {
    const largest = largestOf(weights);
    return { largest, bytes: Buffer.concat([packFeatures(features), compand(weights, largest)]) };
  });
  const head = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      layers: layers.map(({ features, transitions }, index) => ({
        rows: features.length,
        largest: parts[index]?.largest ?? 0,
        transitions: Array.from(transitions, (weight) => Math.round(weight * 1000) / 1000),
      })),
      confidence,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return brotliCompressSync(Buffer.concat([length, head, ...parts.map(({ bytes }) => bytes)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/**
 * The model in a weights file.
 *
 * @throws an error when the bytes are no weights file of this format
 */
export function unpackWeights(file: Uint8Array): TaggerModel {
  const bytes = brotliDecompressSync(file);
  const end = 4 + bytes.readUInt32LE(0);
  const { layers, confidence } = header.parse(JSON.parse(bytes.toString("utf8", 4, end)));
  let at = end;
  const [first, second] = layers.map(({ rows, largest, transitions }) => {
    const features = new Int32Array(rows);
    at = unpackFeatures(bytes, at, features);
    const weights = new LayerWeights(features, bytes.subarray(at, at + rows * LABELS), largest);
    at += rows * LABELS;
    return { weights, transitions: Float32Array.from(transitions) };
  });
  if (first === undefined || second === undefined)
    throw new Error("Cannot read weights: no layers");
  return { first, second, confidence };
}

/** The weights as they come back from a file. */
export function companded(weights: Float32Array): Float32Array {
  const largest = largestOf(weights);
  return expand(compand(weights, largest), largest);
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
}

function compand(weights: Float32Array, largest: number): Buffer {
  const bytes = Buffer.alloc(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const share = (weights[index] ?? 0) / (largest || 1);
    bytes.writeInt8(Math.round(LARGEST_BYTE * Math.cbrt(share)), index);
  }
  return bytes;
}

function expand(bytes: Buffer, largest: number): Float32Array {
  const values = weightsOfBytes(largest);
  return Float32Array.from(bytes, (byte) => values[byte] ?? 0);
}

function packFeatures(features: Int32Array): Buffer {
  const bytes: number[] = [];
  let previous = 0;
  for (const feature of features) {
    let difference = (feature >>> 0) - previous;
    previous = feature >>> 0;
    while (difference > 0x7f) {
      bytes.push((difference & 0x7f) | 0x80);
      difference >>>= 7;
    }
    bytes.push(difference);
  }
  return Buffer.from(bytes);
}

function unpackFeatures(bytes: Buffer, start: number, features: Int32Array): number {
  let at = start;
  let previous = 0;
  for (let row = 0; row < features.length; row += 1) {
    let [difference, shift, byte] = [0, 0, 0x80];
    while (byte >= 0x80) {
      byte = bytes[at] ?? 0;
      at += 1;
      difference += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    }
    previous += difference;
    features[row] = previous;
  }
  return at;
}
