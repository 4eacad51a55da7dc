import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../../../server/extract/attributions/tagger/decode.ts";
import {
  LABELS,
  LABEL_OF,
  TRANSITIONS,
  labelsOf,
  spansOf,
  statesOf,
} from "../../../../../server/extract/attributions/tagger/states.ts";

describe("labelsOf() and spansOf()", () => {
  it("are each other's inverse, neighbours of one role too", () => {
    const spans = [
      { role: "source", first: 0, last: 2 },
      { role: "cue", first: 2, last: 3 },
      { role: "content", first: 4, last: 6 },
      { role: "content", first: 6, last: 9 },
    ] as const;
    expect(spansOf(labelsOf(spans, 10), 0)).toStrictEqual(spans);
  });

  it("keep the later of two that overlap, and what is left of the first", () => {
    const labels = labelsOf(
      [
        { role: "content", first: 0, last: 5 },
        { role: "cue", first: 2, last: 3 },
      ],
      5,
    );
    expect(spansOf(labels, 100)).toStrictEqual([
      { role: "content", first: 100, last: 102 },
      { role: "cue", first: 102, last: 103 },
      { role: "content", first: 103, last: 105 },
    ]);
  });
});

describe("decode()", () => {
  it("gives the labels with the highest scores when they make spans", () => {
    const labels = [1, 2, 3, 0, 5, 6, 6];
    const scores = new Float32Array(labels.length * LABELS);
    for (const [token, label] of labels.entries()) scores[token * LABELS + label] = 1;
    const decoded = decode({
      scores,
      places: new Uint8Array(labels.length),
      transitions: new Float32Array(TRANSITIONS),
    });
    expect([...decoded.labels]).toStrictEqual(labels);
    expect(Math.min(...decoded.margins)).toBeGreaterThan(0);
  });

  it("never goes on with a span that did not begin", () => {
    const score = fc.float({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 12 })
          .chain((length) =>
            fc.tuple(
              fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
              fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
            ),
          ),
        ([scores, places]) => {
          const { labels } = decode({
            scores: Float32Array.from(scores),
            places: Uint8Array.from(places),
            transitions: new Float32Array(TRANSITIONS),
          });
          const spans = spansOf(labels, 0);
          expect([...labelsOf(spans, labels.length)]).toStrictEqual([...labels]);
        },
      ),
    );
  });
});

describe("statesOf()", () => {
  it("gives states of the labels", () => {
    const labels = Uint8Array.of(1, 2, 0, 3, 4, 0, 5, 6);
    const states = statesOf(labels, Uint8Array.of(1, 0, 0, 0, 0, 0, 1, 0));
    expect([...states].map((state) => LABEL_OF[state])).toStrictEqual([...labels]);
  });
});
