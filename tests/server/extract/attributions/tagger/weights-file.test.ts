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
    const first = layer([3, 70_000, -1], [100, -100, 0, 1, 0, 0, 0, ...Array<number>(14).fill(0)]);
    const model = unpackWeights(packWeights([first, layer([7], Array(7).fill(2))], TABLE));
    expect([3, 70_000, -1, 4].map((feature) => model.first.rowOf(feature))).toStrictEqual([
      0, 1, 2, -1,
    ]);
    expect([...model.first.weights.subarray(0, 3)]).toStrictEqual([100, -100, 0]);
    expect(model.first.weights[3]).toBeCloseTo(1, 1);
    expect(model.second.weights[6]).toBe(2);
    expect(model.second.transitions[5]).toBe(0.5);
    expect(model.confidence).toStrictEqual(TABLE);
  });

  it("refuse what is no weights file", () => {
    expect(() => unpackWeights(Buffer.from("not weights"))).toThrow();
  });
});
