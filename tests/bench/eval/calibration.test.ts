import { describe, expect, it } from "vitest";
import { calibrationFigures } from "../../../bench/eval/calibration.ts";

describe("calibrationFigures()", () => {
  it("sets the share that is right beside the confidence given, a tenth each", () => {
    const judged = [
      { confidence: 0.8, isRight: true },
      { confidence: 0.8, isRight: false },
      { confidence: 1, isRight: true },
    ];
    const figures = calibrationFigures(judged, "Own");
    expect(figures.map(({ what, value, beside }) => [what, value, beside])).toStrictEqual([
      ["confidence 0.8–0.9: right", 0.5, "given 80.0"],
      ["confidence 0.9–1.0: right", 1, "given 100.0"],
      ["expected calibration error", expect.closeTo(0.2), undefined],
    ]);
  });
});
