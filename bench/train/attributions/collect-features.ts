/** Collecting features: which are frequent enough to be learned, and their rows for each token. */

import { FeatureIndex } from "../../../server/extract/attributions/tagger/feature-index.ts";
import type { Columns } from "../../../server/extract/attributions/tagger/column.ts";
import { FeatureReader } from "../../../server/extract/attributions/tagger/templates.ts";
import type { Templates } from "../../../server/extract/attributions/tagger/templates.ts";

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
/** Slots for distinct features: sixteen million, of which an eighth is used. */
const SET_BITS = 24;

export function collectFeatures(texts: readonly TextColumns[], templates: Templates): Collected {
  const width = templates.count;
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
  for (let position = 0; position < hashed.length; position += 1) {
    const counter = (hashed[position] ?? 0) >>> (32 - COUNTER_BITS);
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
  const slots = new Int32Array(2 ** SET_BITS);
  const mask = slots.length - 1;
  let count = 0;
  // 0 marks a free slot: the one feature in four milliards that is 0 is left out.
  for (let position = 0; position < hashed.length; position += 1) {
    const feature = hashed[position] ?? 0;
    if (feature === 0 || (counters[feature >>> (32 - COUNTER_BITS)] ?? 0) < FEWEST) continue;
    let slot = feature & mask;
    while (slots[slot] !== 0 && slots[slot] !== feature) slot = (slot + 1) & mask;
    if (slots[slot] === feature) continue;
    slots[slot] = feature;
    count += 1;
    if (count * 2 > slots.length) throw new Error("Cannot train: too many features");
  }
  const distinct = Uint32Array.from(slots.filter((feature) => feature !== 0)).toSorted();
  return Int32Array.from(distinct, (feature) => feature | 0);
}
