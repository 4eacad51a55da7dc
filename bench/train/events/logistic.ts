/** Logistic regression: weights of features from pairs whose answer is known. */

import {
  type PairWeights,
  type WeighedPair,
  weightNames,
} from "../../../server/align/events/pair-weights.ts";

export interface Example {
  /** Feature indices and values. */
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly isOne: boolean;
  readonly weight: number;
}

/** Numbers for the names of features, given as they come up. */
export class FeatureNames {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  example(pair: WeighedPair, isOne: boolean, weight: number): Example {
    const entries = pair.features.flatMap(([name, value]) =>
      weightNames(pair.kind, name).map((key) => [this.#number(key), value] as const),
    );
    return {
      indices: Int32Array.from(entries, ([index]) => index),
      values: Float64Array.from(entries, ([, value]) => value),
      isOne,
      weight,
    };
  }

  /** The weights by name, rounded to thousandths. */
  weights(vector: Float64Array): PairWeights {
    const named = [...this.#numbers].map(
      ([name, index]) => [name, Math.round((vector[index] ?? 0) * 1000) / 1000] as const,
    );
    return new Map(named.filter(([, weight]) => weight !== 0));
  }

  #number(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

export interface FitOptions {
  /** The pull of every weight towards 0. */
  readonly decay: number;
  readonly epochs: number;
}

const BATCH = 256;
const RATE = 0.02;
/** Of Adam (Kingma and Ba, ICLR 2015). */
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const EPSILON = 1e-8;
const SEED = 12_345;

/** Adam on batches in an order that is the same each time. */
export function fit(
  examples: readonly Example[],
  names: FeatureNames,
  { decay, epochs }: FitOptions,
): PairWeights {
  const size = names.size;
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomFrom(SEED);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      const gradient = gradientOf(examples, batch, weights);
      step += 1;
      const [one, two] = [1 - FIRST_MOMENT ** step, 1 - SECOND_MOMENT ** step];
      for (let index = 0; index < size; index += 1) {
        const weight = weights[index] ?? 0;
        const slope = (gradient[index] ?? 0) / batch.length + decay * weight;
        const mean = FIRST_MOMENT * (first[index] ?? 0) + (1 - FIRST_MOMENT) * slope;
        const square = SECOND_MOMENT * (second[index] ?? 0) + (1 - SECOND_MOMENT) * slope * slope;
        first[index] = mean;
        second[index] = square;
        const change = mean / one / (Math.sqrt(square / two) + EPSILON);
        weights[index] = weight - (RATE / (1 + epoch)) * change;
      }
    }
  }
  return names.weights(weights);
}

function gradientOf(
  examples: readonly Example[],
  batch: Int32Array,
  weights: Float64Array,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const number of batch) {
    const example = examples[number];
    if (example === undefined) continue;
    const { indices, values, isOne, weight } = example;
    let sum = 0;
    for (let at = 0; at < indices.length; at += 1) {
      sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
    }
    const error = (1 / (1 + Math.exp(-sum)) - Number(isOne)) * weight;
    for (let at = 0; at < indices.length; at += 1) {
      const index = indices[at] ?? 0;
      gradient[index] = (gradient[index] ?? 0) + error * (values[at] ?? 0);
    }
  }
  return gradient;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
}

/** A linear congruential generator (Numerical Recipes): 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
