/** Decoding: the best labels of a paragraph, and by how much each is better than the next best. */

import { BEFORE, FIRST, INSIDE_SENTENCE, LABELS, LABEL_OF, STATES, transition } from "./states.ts";

export interface Decoded {
  readonly labels: Uint8Array;
  /** For each token, the best path's score less that of the best path with another label there. */
  readonly margins: Float32Array;
}

/** What is decoded: for each token `LABELS` scores, and where it stands. */
export interface Scored {
  readonly scores: Float32Array;
  readonly places: Uint8Array;
  readonly transitions: Float32Array;
}

/** The best states of a paragraph (Viterbi). */
export function bestStates(scored: Scored): Uint8Array {
  return trace(forward(scored));
}

/** The best labels with their margins (Viterbi forwards and backwards). */
export function decode(scored: Scored): Decoded {
  const length = scored.places.length;
  const made = forward(scored);
  const rest = backward(scored);
  const labels = trace(made).map((state) => LABEL_OF[state] ?? 0);
  const margins = new Float32Array(length);
  const byLabel = new Float64Array(LABELS);
  for (let token = 0; token < length; token += 1) {
    byLabel.fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < STATES; state += 1) {
      const at = token * STATES + state;
      const total = (made.best[at] ?? 0) + (rest[at] ?? 0);
      const label = LABEL_OF[state] ?? 0;
      if (total > (byLabel[label] ?? 0)) byLabel[label] = total;
    }
    margins[token] = marginOf(byLabel, labels[token] ?? 0);
  }
  return { labels, margins };
}

/** Not below 0 but for rounding; 0 when no other label is possible. */
function marginOf(byLabel: Float64Array, chosen: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) {
    if (label !== chosen) second = Math.max(second, byLabel[label] ?? 0);
  }
  return second === Number.NEGATIVE_INFINITY ? 0 : Math.max(0, (byLabel[chosen] ?? 0) - second);
}

/** The path to the best state of the last token. */
function trace({ best, from }: Forward): Uint8Array {
  const length = best.length / STATES;
  const states = new Uint8Array(length);
  let state = bestAt(best, length - 1);
  for (let token = length - 1; token >= 0; token -= 1) {
    states[token] = state;
    state = from[token * STATES + state] ?? 0;
  }
  return states;
}

interface Forward {
  readonly best: Float64Array;
  readonly from: Uint8Array;
}

function forward(scored: Scored): Forward {
  const { scores, places } = scored;
  const length = places.length;
  const best = new Float64Array(length * STATES).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * STATES);
  for (const state of FIRST) best[state] = scores[LABEL_OF[state] ?? 0] ?? 0;
  for (let token = 1; token < length; token += 1) step(scored, token, { best, from });
  return { best, from };
}

function step({ scores, places, transitions }: Scored, token: number, made: Forward): void {
  const { best, from } = made;
  const place = places[token] ?? INSIDE_SENTENCE;
  const previous = (token - 1) * STATES;
  for (let state = 0; state < STATES; state += 1) {
    const allowed = BEFORE[place]?.[state];
    if (allowed === undefined || allowed.length === 0) continue;
    const row = transition(place, state, 0);
    let [top, chosen] = [Number.NEGATIVE_INFINITY, 0];
    for (let index = 0; index < allowed.length; index += 1) {
      const before = allowed[index] ?? 0;
      const total = (best[previous + before] ?? 0) + (transitions[row + before] ?? 0);
      if (total > top) {
        top = total;
        chosen = before;
      }
    }
    best[token * STATES + state] = top + (scores[token * LABELS + (LABEL_OF[state] ?? 0)] ?? 0);
    from[token * STATES + state] = chosen;
  }
}

/** For each token and state the best that may follow, without the token's own score. */
function backward({ scores, places, transitions }: Scored): Float64Array {
  const length = places.length;
  const rest = new Float64Array(length * STATES).fill(Number.NEGATIVE_INFINITY);
  rest.fill(0, (length - 1) * STATES);
  for (let token = length - 1; token > 0; token -= 1) {
    const place = places[token] ?? INSIDE_SENTENCE;
    const previous = (token - 1) * STATES;
    for (let state = 0; state < STATES; state += 1) {
      const allowed = BEFORE[place]?.[state];
      if (allowed === undefined) continue;
      const own =
        (rest[token * STATES + state] ?? 0) +
        (scores[token * LABELS + (LABEL_OF[state] ?? 0)] ?? 0);
      const row = transition(place, state, 0);
      for (let index = 0; index < allowed.length; index += 1) {
        const before = allowed[index] ?? 0;
        const total = own + (transitions[row + before] ?? 0);
        if (total > (rest[previous + before] ?? 0)) rest[previous + before] = total;
      }
    }
  }
  return rest;
}

function bestAt(best: Float64Array, token: number): number {
  let [top, chosen] = [Number.NEGATIVE_INFINITY, 0];
  for (let state = 0; state < STATES; state += 1) {
    const total = best[token * STATES + state] ?? 0;
    if (total > top) [top, chosen] = [total, state];
  }
  return chosen;
}
