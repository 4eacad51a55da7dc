import { describe, expect, it } from "vitest";
import { TRANSITIONS } from "../../../../../server/extract/attributions/tagger/states.ts";
import type { PackedLayer } from "../../../../../server/extract/attributions/tagger/weights-file.ts";
import {
  packWeights,
  unpackWeights,
} from "../../../../../server/extract/attributions/tagger/weights-file.ts";

const TABLE = { classes: { "direct, said": 1.5 }, signs: [0.25, 0, 0, -1] };

function layer(features: readonly number[], weights: readonly number[]): PackedLayer {
  return {
    features: Int32Array.from(features),
    weights: Float32Array.from(weights),
    transitions: new Float32Array(TRANSITIONS).fill(0.5),
  };
}

describe("packWeights() and unpackWeights()", () => {
  it("give the layers back, the largest weights exactly and small ones nearly", () => {
    // Sorted as unsigned numbers: -1 is the largest.
    const first = layer(
      [3, 70_000, -1],
      [100, -100, 0, 1, 0, 0, 0, ...Array<number>(13).fill(0), 50],
    );
    const model = unpackWeights(packWeights([first, layer([7], Array(7).fill(2))], TABLE));
    const scores = new Float32Array(7);
    model.first.weights.writeScores(Int32Array.of(3, 4), scores, 0);
    expect([...scores.subarray(0, 3)]).toStrictEqual([100, -100, 0]);
    expect(scores[3]).toBeCloseTo(1, 1);
    model.first.weights.writeScores(Int32Array.of(-1, 3, -1), scores, 0);
    expect(scores[0]).toBe(100);
    expect(scores[6]).toBeCloseTo(100, -1);
    model.second.weights.writeScores(Int32Array.of(7), scores, 0);
    expect(scores[6]).toBe(2);
    expect(model.second.transitions[5]).toBe(0.5);
    expect(model.confidence).toStrictEqual(TABLE);
  });

  it("refuse what is no weights file", () => {
    expect(() => unpackWeights(Buffer.from("not weights"))).toThrow();
  });
});
