/** A layer of the tagger: weights of hashed features, and the labels that they give. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { Columns } from "./column.ts";
import type { ColumnSource } from "./columns.ts";
import type { Decoded } from "./decode.ts";
import { decode } from "./decode.ts";
import type { LayerWeights } from "./layer-weights.ts";
import { INSIDE_SENTENCE, LABELS, SENTENCE_START } from "./states.ts";
import { FeatureReader } from "./templates.ts";
import type { Templates } from "./templates.ts";

export interface Layer {
  readonly weights: LayerWeights;
  readonly transitions: Float32Array;
}

/** What a layer is applied to. */
export interface LayerInput {
  readonly source: ColumnSource;
  readonly columns: Columns;
  readonly templates: Templates;
}

/** The labels of all tokens, paragraph by paragraph. */
export function applyLayer(layer: Layer, { source, columns, templates }: LayerInput): Decoded {
  const { analysed, paragraphs } = source;
  const { length } = analysed.tokens;
  const labels = new Uint8Array(length);
  const margins = new Float32Array(length);
  const reader = new FeatureReader(templates, columns);
  const features = new Int32Array(templates.count);
  const allPlaces = placesOf(source);
  for (const { first, last } of paragraphs) {
    if (first >= last) continue;
    const scores = new Float32Array((last - first) * LABELS);
    for (let token = first; token < last; token += 1) {
      reader.read(token, features, 0);
      layer.weights.writeScores(features, scores, (token - first) * LABELS);
    }
    const places = allPlaces.subarray(first, last);
    const decoded = decode({ scores, places, transitions: layer.transitions });
    labels.set(decoded.labels, first);
    margins.set(decoded.margins, first);
  }
  return { labels, margins };
}

/** For each token whether a sentence starts there. */
export function placesOf({ analysed }: Pick<ColumnSource, "analysed">): Uint8Array {
  const places = new Uint8Array(analysed.tokens.length).fill(INSIDE_SENTENCE);
  for (const { first } of analysed.sentences satisfies readonly TokenSpan[]) {
    if (first < places.length) places[first] = SENTENCE_START;
  }
  return places;
}
