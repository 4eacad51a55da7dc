import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../server/documents/parse-edtf.ts";
import { EDTF_CASES, EDTF_REFUSED } from "./parse-edtf.cases.ts";

describe("parseEdtf()", () => {
  it.each(EDTF_CASES)("reads $edtf as $start to $end", ({ edtf, ...days }) => {
    expect(parseEdtf(edtf)).toStrictEqual({
      type: "parsed",
      time: { edtf, ...days, inferred: false },
    });
  });

  it.each(EDTF_REFUSED)('refuses "$edtf": $cause', ({ edtf, cause }) => {
    const parsed = parseEdtf(edtf);
    expect(parsed).toEqual({ type: "invalid", cause: expect.stringContaining(cause) });
  });

  it("keeps what is told beside the value", () => {
    const remarks = { stated: "Wednesday", inferred: true, ground: "the last one of 2025" };
    expect(parseEdtf("2025-12-31", remarks)).toStrictEqual({
      type: "parsed",
      time: { edtf: "2025-12-31", start: "2025-12-31", end: "2025-12-31", ...remarks },
    });
  });

  it("answers for every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129-/.TXYZ[]{}?~%") }), (text) => {
        expect(["parsed", "invalid"]).toContain(parseEdtf(text).type);
      }),
    );
  });

  it("gives a start no later than the end", () => {
    const day = fc
      .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, two) => {
        const [first = one, last = two] = [one, two].toSorted();
        expect(parseEdtf(`${first}/${last}`)).toMatchObject({ time: { start: first, end: last } });
      }),
    );
  });
});
