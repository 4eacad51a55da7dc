/** Collecting features: which are frequent enough to be learned, and their rows for each token. */

import { FeatureIndex } from "../../../server/extract/attributions/tagger/feature-index.ts";
import type { Columns } from "../../../server/extract/attributions/tagger/column.ts";
import { FeatureReader } from "../../../server/extract/attributions/tagger/templates.ts";
import type { Template } from "../../../server/extract/attributions/tagger/templates.ts";

/** Texts one after another: the columns of each, and how many tokens it has. */
export interface TextColumns {
  readonly columns: Columns;
  readonly length: number;
}

export interface Collected {
  /** One a row. */
  readonly features: Int32Array;
  /** `width` rows a token; -1 for a feature left out. */
  readonly rows: Int32Array;
  readonly width: number;
}

/** A feature seen less often says nothing about a text not yet seen. */
const FEWEST = 3;
/** Counters: features are counted by their upper bits, so few share a counter. */
const COUNTER_BITS = 27;

export function collectFeatures(
  texts: readonly TextColumns[],
  templates: readonly Template[],
): Collected {
  const width = templates.length;
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const hashed = new Int32Array(total * width);
  const counters = new Uint8Array(2 ** COUNTER_BITS);
  let at = 0;
  for (const { columns, length } of texts) {
    const reader = new FeatureReader(templates, columns);
    for (let token = 0; token < length; token += 1) {
      reader.read(token, hashed, at);
      at += width;
    }
  }
  for (const feature of hashed) {
    const counter = feature >>> (32 - COUNTER_BITS);
    counters[counter] = Math.min(FEWEST, (counters[counter] ?? 0) + 1);
  }
  const features = frequentOf(hashed, counters);
  const index = new FeatureIndex(features);
  for (let position = 0; position < hashed.length; position += 1) {
    hashed[position] = index.rowOf(hashed[position] ?? 0);
  }
  return { features, rows: hashed, width };
}

/** Distinct features with full counters, sorted as unsigned numbers. */
function frequentOf(hashed: Int32Array, counters: Uint8Array): Int32Array {
  const kept = new Int32Array(hashed.length);
  let count = 0;
  for (const feature of hashed) {
    if ((counters[feature >>> (32 - COUNTER_BITS)] ?? 0) >= FEWEST) {
      kept[count] = feature;
      count += 1;
    }
  }
  const sorted = new Uint32Array(kept.buffer, 0, count).toSorted();
  let distinct = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && sorted[index] === sorted[index - 1]) continue;
    sorted[distinct] = sorted[index] ?? 0;
    distinct += 1;
  }
  return Int32Array.from(sorted.subarray(0, distinct), (feature) => feature | 0);
}
