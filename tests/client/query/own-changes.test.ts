import { describe, expect, it } from "vitest";
import { OwnChanges } from "../../../client/query/own-changes.ts";

describe("OwnChanges.has()", () => {
  it("waits for the answer to what was sent, which may come after the log tells of it", async () => {
    const own = new OwnChanges();
    const end = own.begin();
    const asked = Promise.all([own.has("rev_mine"), own.has("rev_theirs")]);
    end(["rev_mine"]);
    expect(await asked).toEqual([true, false]);
  });

  it("does not wait for what failed", async () => {
    const own = new OwnChanges();
    own.begin()([]);
    expect(await own.has("rev_theirs")).toBe(false);
  });
});
