import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../../../client/state/app-state.ts";
import type { AppState } from "../../../client/state/app-state.ts";
import {
  DEFAULT_FILTERS,
  EDGE_KINDS,
  MAKERS,
  NODE_KINDS,
  REVIEW_STATES,
  SOURCE_COUNTS,
  STANCES,
} from "../../../client/state/filters.ts";
import type { Focus } from "../../../client/state/focus.ts";
import { HISTORY_ACTIONS, RECORD_STATES } from "../../../client/state/history-filter.ts";
import { REVIEW_KINDS, REVIEW_LIMITS } from "../../../client/state/review-ask.ts";
import { formatState, parseState } from "../../../client/state/url-state.ts";

const id = fc.stringMatching(/^(?:clm|act|doc)_[A-Za-z0-9_-]{16}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const focus: fc.Arbitrary<Focus> = fc.oneof(
  fc.record({ on: fc.constant("node" as const), id }),
  fc.record({ on: fc.constant("kind" as const), value: fc.constantFrom(...NODE_KINDS) }),
  fc.record({ on: fc.constant("relation" as const), value: fc.constantFrom(...EDGE_KINDS) }),
  fc.record({ on: fc.constant("source" as const), value: fc.constantFrom(...SOURCE_COUNTS) }),
  fc.record({ on: fc.constant("stance" as const), value: fc.constantFrom(...STANCES) }),
);
const state: fc.Arbitrary<AppState> = fc.record({
  collection: optional(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  asOf: optional(fc.constantFrom("2025-12-29", "2026-01-01")),
  view: fc.constantFrom("graph", "compare", "history", "review"),
  documents: ids,
  selected: optional(id),
  reading: optional(id),
  passage: fc.nat({ max: 50 }),
  span: optional(
    fc
      .tuple(fc.nat({ max: 90_000 }), fc.integer({ min: 1, max: 500 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  pair: optional(fc.record({ row: id, documents: fc.tuple(id, id) })),
  focus: optional(focus),
  filters: fc.record({
    kinds: fc.subarray([...NODE_KINDS]),
    relations: fc.subarray([...EDGE_KINDS]),
    sources: fc.subarray([...SOURCE_COUNTS]),
    stances: fc.subarray([...STANCES]),
    reviews: fc.subarray([...REVIEW_STATES]),
    makers: fc.subarray([...MAKERS]),
    hidden: ids,
    from: optional(fc.constantFrom("2025-12-29", "2026-01-01")),
    to: optional(fc.constantFrom("2026-01-02", "2028-02-29")),
  }),
  history: fc.record({
    by: optional(fc.constantFrom("Ada Lovelace", "a&b=c, d", "+1")),
    actions: fc.subarray([...HISTORY_ACTIONS]),
    states: fc.subarray([...RECORD_STATES]),
    from: optional(fc.constantFrom("2025-12-29", "2026-01-01")),
    to: optional(fc.constantFrom("2026-01-02", "2028-02-29")),
  }),
  review: fc.record({
    kinds: fc.subarray([...REVIEW_KINDS]),
    document: optional(id),
    most: fc.constantFrom(...REVIEW_LIMITS),
  }),
});

describe("formatState() and parseState()", () => {
  it("give every state back", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(parseState(formatState(one))).toEqual(one);
      }),
    );
  });

  it("write nothing of the first state", () => {
    expect(formatState(INITIAL_STATE)).toBe("");
  });

  it("write a state as a person can read it", () => {
    const search = formatState({
      ...INITIAL_STATE,
      collection: "venezuela-2026-01",
      view: "compare",
      selected: "clm_ohkPbIP3fwlLtEq8",
      focus: { on: "stance", value: "DENIES" },
      filters: { ...DEFAULT_FILTERS, kinds: [], stances: ["DENIES", "DECLINES"] },
    });
    expect(search).toBe(
      "?c=venezuela-2026-01&view=compare&kinds=-&stance=denies,declines&focus=stance:DENIES&sel=clm_ohkPbIP3fwlLtEq8",
    );
  });

  it("take what they do not know for the first state", () => {
    const search = "?view=map&at=-3&focus=nothing&pair=one~two&kinds=claim,ghost&x=1";
    expect(parseState(search)).toEqual({
      ...INITIAL_STATE,
      filters: { ...DEFAULT_FILTERS, kinds: ["CLAIM"] },
    });
  });
});
