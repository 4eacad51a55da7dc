import { describe, expect, it, onTestFinished } from "vitest";
import { AlignThread } from "../../../server/ingest/align-thread.ts";
import { aDocument, COLLECTION } from "../../support/records.ts";

const AT = "2026-01-05T00:00:00Z";
/** As many as wait at once when a long log is read. */
const MANY = 60;

function anAlignment() {
  const thread = new AlignThread();
  onTestFinished(() => thread.close());
  return thread.of(COLLECTION);
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
});
