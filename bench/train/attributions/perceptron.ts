/** The averaged structured perceptron: weights that make the best path the annotated one. */

import type { TokenSpan } from "../../../server/extract/analysed-text.ts";
import type { Decoded } from "../../../server/extract/attributions/tagger/decode.ts";
import { bestStates, decode } from "../../../server/extract/attributions/tagger/decode.ts";
import {
  LABELS,
  LABEL_OF,
  TRANSITIONS,
  statesOf,
  transition,
} from "../../../server/extract/attributions/tagger/states.ts";
import { Random } from "../../random.ts";

/** Tokens with the rows of their features; `width` rows a token, -1 for a feature left out. */
export interface Examples {
  readonly rows: Int32Array;
  readonly width: number;
  readonly rowCount: number;
  readonly labels: Uint8Array;
  readonly places: Uint8Array;
}

export interface Trained {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
}

/** Trains on the paragraphs given; the same for the same seed. */
export function trainPerceptron(
  examples: Examples,
  paragraphs: readonly TokenSpan[],
  { epochs, seed }: TrainingOptions,
): Trained {
  const weights = new Float32Array(examples.rowCount * LABELS);
  const sums = new Float32Array(weights.length);
  const transitions = new Float32Array(TRANSITIONS);
  const transitionSums = new Float32Array(TRANSITIONS);
  const random = new Random(seed);
  const order = paragraphs.filter(({ first, last }) => first < last);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, () => random.next());
    for (const paragraph of order) {
      update(paragraph);
      step += 1;
    }
  }
  average(weights, sums);
  average(transitions, transitionSums);
  return { weights, transitions };

  function update({ first, last }: TokenSpan): void {
    const places = examples.places.subarray(first, last);
    const scores = scoresOf(examples, weights, { first, last });
    const found = bestStates({ scores, places, transitions });
    const wanted = statesOf(examples.labels.subarray(first, last), places);
    for (let index = 0; index < found.length; index += 1) {
      const [right, wrong] = [wanted[index] ?? 0, found[index] ?? 0];
      if (LABEL_OF[right] !== LABEL_OF[wrong]) {
        moveRows(first + index, LABEL_OF[right] ?? 0, 1);
        moveRows(first + index, LABEL_OF[wrong] ?? 0, -1);
      }
      if (index === 0) continue;
      const [rightBefore, wrongBefore] = [wanted[index - 1] ?? 0, found[index - 1] ?? 0];
      if (right === wrong && rightBefore === wrongBefore) continue;
      const place = places[index] ?? 0;
      move(transitions, transitionSums, transition(place, right, rightBefore), 1);
      move(transitions, transitionSums, transition(place, wrong, wrongBefore), -1);
    }
  }

  function moveRows(token: number, label: number, by: number): void {
    const start = token * examples.width;
    for (let index = start; index < start + examples.width; index += 1) {
      const row = examples.rows[index] ?? -1;
      if (row >= 0) move(weights, sums, row * LABELS + label, by);
    }
  }

  function move(values: Float32Array, total: Float32Array, at: number, by: number): void {
    values[at] = (values[at] ?? 0) + by;
    total[at] = (total[at] ?? 0) + by * step;
  }

  function average(values: Float32Array, total: Float32Array): void {
    for (let index = 0; index < values.length; index += 1) {
      values[index] = (values[index] ?? 0) - (total[index] ?? 0) / step;
    }
  }
}

/** The labels of the paragraphs' tokens under weights; other tokens stay outside. */
export function labelExamples(
  examples: Examples,
  { weights, transitions }: Trained,
  paragraphs: readonly TokenSpan[],
): Decoded {
  const labels = new Uint8Array(examples.labels.length);
  const margins = new Float32Array(examples.labels.length);
  for (const { first, last } of paragraphs) {
    if (first >= last) continue;
    const scores = scoresOf(examples, weights, { first, last });
    const places = examples.places.subarray(first, last);
    const decoded = decode({ scores, places, transitions });
    labels.set(decoded.labels, first);
    margins.set(decoded.margins, first);
  }
  return { labels, margins };
}

function scoresOf(
  { rows, width }: Examples,
  weights: Float32Array,
  { first, last }: TokenSpan,
): Float32Array {
  const scores = new Float32Array((last - first) * LABELS);
  for (let token = first; token < last; token += 1) {
    const at = (token - first) * LABELS;
    for (let index = token * width; index < (token + 1) * width; index += 1) {
      const row = rows[index] ?? -1;
      if (row < 0) continue;
      const from = row * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        scores[at + label] = (scores[at + label] ?? 0) + (weights[from + label] ?? 0);
      }
    }
  }
  return scores;
}

function shuffle<Item>(items: Item[], next: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const [one, two] = [items[index], items[other]];
    if (one !== undefined && two !== undefined) [items[index], items[other]] = [two, one];
  }
}
