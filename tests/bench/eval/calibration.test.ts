import { describe, expect, it } from "vitest";
import { calibrationFigures, rightFigures } from "../../../bench/eval/calibration.ts";

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

  it("leaves out what carries no confidence, and may have a goal and say what is right", () => {
    const judged = [{ isRight: true }, { confidence: 0.5, isRight: true }];
    const figures = calibrationFigures(judged, "Own", { right: "right (relaxed)", goal: 0.05 });
    expect(figures).toMatchObject([
      { what: "confidence 0.5–0.6: right (relaxed)", value: 1, sample: "1 found" },
      { value: 0.5, goal: 0.05, atMost: true, sample: "1 found" },
    ]);
  });
});

describe("rightFigures()", () => {
  it("sets the share that is right beside the mean confidence given", () => {
    const judged = [
      { confidence: 0.9, isRight: true },
      { confidence: 0.5, isRight: false },
    ];
    const named = { table: "Own", what: "right" };
    expect(rightFigures(judged, named)).toStrictEqual([
      { ...named, value: 0.5, beside: "given 70.0", sample: "2 labelled" },
    ]);
    expect(rightFigures([], named)).toEqual([]);
  });
});
