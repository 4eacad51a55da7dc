/** States of the tagger: a label with the role that was last seen before it in the sentence. */

import type { Role, RoleSpan } from "../roles.ts";
import { ROLES } from "../roles.ts";

/** Labels: outside, then begin and inside of each role in the order of `ROLES`. */
export const OUTSIDE_LABEL = 0;
export const LABELS = 1 + 2 * ROLES.length;

/** What was last seen: nothing, or one of the roles. */
const MEMORIES = 1 + ROLES.length;

interface State {
  readonly label: number;
  readonly memory: number;
}

const STATES_LISTED: readonly State[] = listStates();
export const STATES = STATES_LISTED.length;
/** The label of each state. */
export const LABEL_OF: Uint8Array = Uint8Array.from(STATES_LISTED, ({ label }) => label);

/** Where a token stands, for what may come before it: in a sentence or at its start. */
export const INSIDE_SENTENCE = 0;
export const SENTENCE_START = 1;

/** For each place, for each state, the states that may stand before it. */
export const BEFORE: readonly (readonly Uint8Array[])[] = [
  STATES_LISTED.map((state) => statesBefore(state, false)),
  STATES_LISTED.map((state) => statesBefore(state, true)),
];

/** States in which a paragraph may begin. */
export const FIRST: Uint8Array = Uint8Array.from(
  STATES_LISTED.flatMap(({ label, memory }, index) =>
    memory === 0 && !isInside(label) ? [index] : [],
  ),
);

/** Weights of transitions: one a place, a state and the state before. */
export const TRANSITIONS: number = 2 * STATES * STATES;

export function transition(place: number, state: number, before: number): number {
  return (place * STATES + state) * STATES + before;
}

/** The state of each token of a sequence, given its labels and where sentences start. */
export function statesOf(labels: Uint8Array, places: Uint8Array): Uint8Array {
  const states = new Uint8Array(labels.length);
  let memory = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? 0;
    const before = index === 0 ? 0 : (labels[index - 1] ?? 0);
    if (isInside(label) && index > 0) {
      // A segment goes on, over the end of a sentence too: it keeps what was seen before it.
    } else if (places[index] === SENTENCE_START) memory = 0;
    else if (before !== OUTSIDE_LABEL) memory = memoryAfter(before);
    states[index] = indexOf({ label, memory });
  }
  return states;
}

/** The spans that labels mark; an inside without its begin begins a span. */
export function spansOf(labels: Uint8Array, offset: number): readonly RoleSpan[] {
  const spans: { role: Role; first: number; last: number }[] = [];
  let open: { role: Role; first: number; last: number } | undefined;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? 0;
    const role = roleOf(label);
    if (open !== undefined && isInside(label) && open.role === role) {
      open.last = offset + index + 1;
    } else if (role === undefined) {
      open = undefined;
    } else {
      open = { role, first: offset + index, last: offset + index + 1 };
      spans.push(open);
    }
  }
  return spans;
}

/** The labels of `length` tokens; where spans overlap the later one is kept. */
export function labelsOf(spans: readonly RoleSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { role, first, last } of spans) {
    const begin = 1 + 2 * ROLES.indexOf(role);
    labels.fill(begin + 1, first, last);
    labels[first] = begin;
    // What is left of a span that this one cut begins anew.
    const after = labels[last] ?? 0;
    if (last < length && isInside(after)) labels[last] = after - 1;
  }
  return labels;
}

export function roleOf(label: number): Role | undefined {
  return label === OUTSIDE_LABEL ? undefined : ROLES[(label - 1) >> 1];
}

function listStates(): readonly State[] {
  const states: State[] = [];
  for (let label = 0; label < LABELS; label += 1) {
    for (let memory = 0; memory < MEMORIES; memory += 1) states.push({ label, memory });
  }
  return states;
}

function indexOf({ label, memory }: State): number {
  return label * MEMORIES + memory;
}

function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

function memoryAfter(label: number): number {
  return 1 + ((label - 1) >> 1);
}

function statesBefore({ label, memory }: State, isStart: boolean): Uint8Array {
  return Uint8Array.from(
    STATES_LISTED.flatMap((before, index) => {
      if (isInside(label)) {
        const goesOn = before.label === label || before.label === label - 1;
        return goesOn && before.memory === memory ? [index] : [];
      }
      if (isStart) return memory === 0 ? [index] : [];
      const seen = before.label === OUTSIDE_LABEL ? before.memory : memoryAfter(before.label);
      return seen === memory ? [index] : [];
    }),
  );
}
