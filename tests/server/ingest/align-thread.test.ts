import { describe, expect, it, onTestFinished } from "vitest";
import { AlignThread } from "../../../server/ingest/align-thread.ts";
import { aClaim, aDocument, anAppearance, COLLECTION } from "../../support/records.ts";

const AT = "2026-01-05T00:00:00Z";
/** As many as wait at once when a long log is read. */
const MANY = 60;
/** Enough to begin with, and soon full. */
const MEMORY_MB = 90;

function anAlignment(memoryMb?: number) {
  const thread = new AlignThread(memoryMb);
  onTestFinished(() => thread.close());
  return thread.of(COLLECTION);
}

/** A document with more claims than any real one, each in words of its own. */
function manyClaims(number: number): readonly string[] {
  const document = aDocument({ key: String(number), text: "word ".repeat(10) });
  const claims = Array.from({ length: 2000 }, (_, at) => {
    const words = Array.from({ length: 8 }, (_word, place) => `q${number}w${at}x${place}`);
    const claim = aClaim({ key: `${number} ${at}`, text: words.join(" ") });
    return [claim, anAppearance({ claim, document, words: "word" })];
  });
  return [document, ...claims.flat()].map((record) => JSON.stringify(record));
}

describe("AlignThread", () => {
  it("takes what it is given in that order, however much of it waits", async () => {
    const alignment = anAlignment();
    const line = JSON.stringify(aDocument({ key: "one" }));
    for (let from = 0; from < MANY; from += 1) alignment.take([line], from);
    expect(await alignment.judge({ lines: [], taken: MANY, at: AT })).toEqual([]);
  });

  it("says that it has not what it is asked about, and takes the log anew", async () => {
    const alignment = anAlignment();
    const line = JSON.stringify(aDocument({ key: "one" }));
    expect(await alignment.judge({ lines: [], taken: 1, at: AT })).toBeUndefined();
    alignment.take([line], 0);
    expect(await alignment.judge({ lines: [], taken: 1, at: AT })).toEqual([]);
  });

  it("throws what went wrong when the log cannot be taken the second time either", async () => {
    const alignment = anAlignment();
    alignment.take(["{"], 0);
    expect(await alignment.judge({ lines: [], taken: 1, at: AT })).toBeUndefined();
    alignment.take(["{"], 0);
    await expect(alignment.judge({ lines: [], taken: 1, at: AT })).rejects.toThrow(SyntaxError);
  });

  it("says that the collection needs more memory than it may have", async () => {
    const alignment = anAlignment(MEMORY_MB);
    const give = (): number => {
      let taken = 0;
      for (let number = 0; number < MANY; number += 1) {
        const lines = manyClaims(number);
        alignment.take(lines, taken);
        taken += lines.length;
      }
      return taken;
    };
    expect(await alignment.judge({ lines: [], taken: give(), at: AT })).toBeUndefined();
    await expect(alignment.judge({ lines: [], taken: give(), at: AT })).rejects.toMatchObject({
      code: "MEMORY_FULL",
      details: { memoryMb: MEMORY_MB },
    });
  }, 60_000);
});
