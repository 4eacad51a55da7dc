import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findDates } from "../../../server/extract/dates/find-dates.ts";
import { findEvents } from "../../../server/extract/events/find-events.ts";
import { findQuantities } from "../../../server/extract/quantities/find-quantities.ts";
import type { TextPosition } from "../../../server/model/selector.ts";

const WORDS =
  "one two twenty - million hundred and of the a 5 12 1999 May March Monday last next year week ago % $ US bn to from , . ( ) strike arrested by on 's half third per cent more than over about every day old “ ” talks / : 1,000 USD10m minus";

const words = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 30 })
  .map((picked) => picked.join(" "));

function expectApart(positions: readonly TextPosition[], text: string): void {
  let last = 0;
  for (const { start, end } of positions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe("findDates(), findQuantities() and findEvents()", () => {
  it("give positions in the text, in order and apart, whatever the words", () => {
    fc.assert(
      fc.property(words, (text) => {
        const analysed = analyseText(text);
        const dates = findDates(analysed, { published: "2026-01-02" });
        const quantities = findQuantities(analysed, { dates });
        expectApart(
          dates.map(({ position }) => position),
          text,
        );
        expectApart(
          quantities.map(({ position }) => position),
          text,
        );
        const events = findEvents(analysed, { names: [], entities: [], dates });
        for (const { positions } of events) expectApart(positions, text);
      }),
    );
  });
});
