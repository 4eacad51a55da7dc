import { describe, expect, it } from "vitest";
import { actOn } from "../../../client/view/history/act-on.ts";

type Entry = Parameters<typeof actOn>[0];

const held: Entry = {
  id: "men_one",
  state: "HELD",
  action: "ADDED",
  canTakeBack: true,
  takenOutBy: null,
};
const removal = {
  id: "rev_one",
  canTakeBack: true,
  by: { name: "Ada" },
  at: "2026-02-01T00:00:00Z",
  reason: null,
};

describe("actOn()", () => {
  it("takes back what holds and is one's own", () => {
    expect(actOn(held, "ANALYST")).toMatchObject({
      type: "undo",
      record: "men_one",
      word: "Take back",
    });
  });

  it("gives nothing for what is another's, and to readers", () => {
    expect(actOn({ ...held, canTakeBack: false }, "ANALYST")).toBeUndefined();
    expect(actOn(held, "READER")).toBeUndefined();
  });

  it("takes back what took an entry out, if that is one's own", () => {
    const entry: Entry = { ...held, state: "UNDONE", canTakeBack: false, takenOutBy: removal };
    expect(actOn(entry, "ANALYST")).toMatchObject({
      type: "undo",
      record: "rev_one",
      word: "Bring back",
    });
  });

  it("accepts what somebody else rejected", () => {
    const others = { ...removal, canTakeBack: false };
    expect(actOn({ ...held, state: "REJECTED", takenOutBy: others }, "ANALYST")).toMatchObject({
      type: "accept",
      word: "Accept again",
      record: "men_one",
    });
  });

  it("says who may bring back what somebody else took back", () => {
    const others = { ...removal, canTakeBack: false };
    expect(actOn({ ...held, state: "UNDONE", takenOutBy: others }, "ANALYST")).toMatchObject({
      type: "not yours",
      title: "Only Ada, who took it out, or an administrator may bring it back",
    });
  });

  it("brings back what an undo took, by taking the undo back", () => {
    expect(actOn({ ...held, action: "UNDONE" }, "ANALYST")).toMatchObject({ word: "Bring back" });
  });
});
