import { describe, expect, it } from "vitest";
import { readNumber } from "../../../../server/extract/quantities/read-number.ts";

describe("readNumber()", () => {
  it.each([
    { words: "3.5 million", value: 3_500_000, length: 2 },
    { words: "1,234", value: 1234, length: 1 },
    { words: "two hundred and fifty men", value: 250, length: 4 },
    { words: "twenty - four hours", value: 24, length: 3 },
    { words: "one million two hundred thousand", value: 1_200_000, length: 5 },
    { words: "4 hundred million", value: 400_000_000, length: 3 },
    { words: "five six", value: 5, length: 1 },
  ])("reads “$words” as $value", ({ words, ...number }) => {
    expect(readNumber(words.split(" "))).toStrictEqual(number);
  });

  it("is undefined for other words", () => {
    expect(readNumber(["million", "dollars"])).toBeUndefined();
  });
});
