import { describe, expect, it } from "vitest";
import { compareTimes } from "../../../../server/align/claims/compare-times.ts";
import type { TimeSpan } from "../../../../server/model/time-span.ts";

function at(edtf: string, days: { readonly start?: string; readonly end?: string } = {}): TimeSpan {
  return { edtf, inferred: false, ...days };
}

describe("compareTimes()", () => {
  it.each([
    ["2025-09-02", "2025-09-02", "same"],
    ["2025-09-02", "2025-09", "narrower"],
    ["2025", "2025-09-02", "wider"],
    ["2025-09-02/..", "2025-09/..", "narrower"],
    ["2025-12-31", "2025-12-30", "apart"],
    ["2013/..", "2015/..", "apart"],
  ])("%s beside %s", (one, two, relation) => {
    expect(compareTimes(at(one), at(two))).toBe(relation);
  });

  it("a day within a range is narrower", () => {
    const range = at("2018/2019", { start: "2018-01-01", end: "2019-12-31" });
    const day = at("2018-05-03", { start: "2018-05-03", end: "2018-05-03" });
    expect(compareTimes(day, range)).toBe("narrower");
    expect(compareTimes(range, day)).toBe("wider");
  });

  it("a range within a range is another one, where both tell their ends as precisely", () => {
    const long = at("2016-05-10/2016-05-29", { start: "2016-05-10", end: "2016-05-29" });
    const short = at("2016-05-13/2016-05-29", { start: "2016-05-13", end: "2016-05-29" });
    expect(compareTimes(short, long)).toBe("apart");
  });

  it("says nothing when one of them is not known", () => {
    expect(compareTimes(at("2025"), undefined)).toBeUndefined();
  });
});
