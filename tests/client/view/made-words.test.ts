import { describe, expect, it } from "vitest";
import { madeTitle, madeWords } from "../../../client/view/parts/made-words.ts";

const ada = { kind: "PERSON", name: "Ada", version: null } as const;
const program = { kind: "MODEL", name: "whence-offline", version: "1" } as const;

describe("madeWords()", () => {
  it.each([
    [{ method: ada }, "encoded by Ada"],
    [{ method: program, confidence: 0.824 }, "read by whence-offline 1, 82\u00A0%"],
    [{ method: program, confidence: null }, "read by whence-offline 1"],
    [{ method: program, confidence: 0 }, "read by whence-offline 1, 0\u00A0%"],
  ])("says %j", (made, words) => {
    expect(madeWords(made)).toBe(words);
  });
});

describe("madeTitle()", () => {
  it("tells when, and what the figure means", () => {
    expect(madeTitle({ method: program, confidence: 0.5, at: "2026-01-05T08:30:00Z" })).toBe(
      "Read by a model at 2026-01-05 08:30 UTC; of what is read like this, 50\u00A0% is right",
    );
    expect(madeTitle({ method: ada, at: "2026-01-05T08:30:00Z" })).toBe(
      "Encoded at 2026-01-05 08:30 UTC",
    );
  });
});
