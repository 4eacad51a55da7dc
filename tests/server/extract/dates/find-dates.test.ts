import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../../server/documents/parse-edtf.ts";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findDates } from "../../../../server/extract/dates/find-dates.ts";
import { DATE_CASES, NO_DATES } from "./find-dates.cases.ts";

function datesOf(text: string, published?: string) {
  return findDates(analyseText(text), { published });
}

describe("findDates()", () => {
  it.each(DATE_CASES)("reads “$sentence”", ({ sentence, found }) => {
    const dates = datesOf(sentence, "2026-01-02").map(({ position, value, time }) => {
      const words = sentence.slice(position.start, position.end);
      return [words, value, time?.edtf].filter((part) => part !== undefined);
    });
    expect(dates).toStrictEqual(found);
  });

  it.each(NO_DATES)("finds none in “%s”", (sentence) => {
    expect(datesOf(sentence, "2026-01-02")).toStrictEqual([]);
  });

  it("says how a weekday was resolved, and what the document says", () => {
    expect(datesOf("They met on Thursday.", "2026-01-02")[0]?.time).toStrictEqual({
      edtf: "2026-01-01",
      start: "2026-01-01",
      end: "2026-01-01",
      stated: "Thursday",
      inferred: true,
      ground: "the Thursday on or before the publication date, 2026-01-02",
    });
  });

  it("takes a date that is stated outright as it is", () => {
    expect(datesOf("Since May 3, 2025 it is closed.")[0]?.time).toStrictEqual({
      edtf: "2025-05-03/..",
      start: "2025-05-03",
      stated: "Since May 3, 2025",
      inferred: false,
    });
  });

  it("leaves what counts from an unknown publication date unresolved", () => {
    const [date] = datesOf("They met on Thursday.");
    expect(date?.position).toStrictEqual({ start: 12, end: 20 });
    expect([date?.value, date?.time]).toStrictEqual([undefined, undefined]);
  });

  it("resolves no finer than the publication date is known", () => {
    const dates = datesOf("It fell last year and again last week.", "2026-01");
    expect(dates.map(({ value }) => value)).toStrictEqual(["2025", undefined]);
  });

  it("counts from the time that was named before", () => {
    const dates = datesOf(
      "The ship sank on May 3, 2025. Two days later it was found.",
      "2026-01-02",
    );
    expect(dates.map(({ value }) => value)).toStrictEqual(["2025-05-03", "2025-05-05"]);
  });

  it("gives each time the days that its EDTF covers", () => {
    const times = DATE_CASES.flatMap(({ sentence }) => datesOf(sentence, "2026-01-02"))
      .map(({ time }) => time)
      .filter((time) => time !== undefined);
    for (const { edtf, start, end } of times) {
      expect(parseEdtf(edtf)).toMatchObject({
        time: { edtf, ...(start && { start }), ...(end && { end }) },
      });
    }
    expect(times.length).toBe(26);
  });
});
