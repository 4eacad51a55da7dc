/** Tables: columns that line up, and numbers short enough to read. */

import { describe, expect, it } from "vitest";
import { alignColumns, duration, shortNumber, size, times } from "../../bench/table.ts";

describe("alignColumns()", () => {
  it("sets the first column to the left and the others to the right", () => {
    expect(
      alignColumns([
        ["what", "time", "goal"],
        ["a long name", "1 s"],
        ["b", "10 s", "≤ 5 s"],
      ]),
    ).toEqual(["what         time   goal", "a long name   1 s", "b            10 s  ≤ 5 s"]);
  });
});

describe("numbers", () => {
  it.each([
    [shortNumber(12_345.6), "12,346"],
    [shortNumber(45.678), "45.7"],
    [shortNumber(1.005), "1.01"],
    [duration(8.817), "8.82 µs"],
    [duration(3510), "3.51 ms"],
    [duration(4_060_000), "4.06 s"],
    [size(173.4), "173 B"],
    [size(31_485), "31.5 KB"],
    [size(59_701_000), "59.7 MB"],
    [size(-40), "–"],
    [times(1.5), "1.50×"],
  ])("are written as %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
