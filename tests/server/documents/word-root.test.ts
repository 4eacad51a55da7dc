import { describe, expect, it } from "vitest";
import { rootOf } from "../../../server/documents/word-root.ts";

describe("rootOf", () => {
  it.each([
    ["announce", "announcement"],
    ["acquire", "acquirer"],
    ["kill", "killing"],
    ["explode", "explosion"],
    ["accuse", "accusation"],
    ["stopping", "stop"],
  ])("is one for %s and %s", (one, two) => {
    expect(rootOf(one)).toBe(rootOf(two));
  });

  it.each([
    ["strike", "street"],
    ["arrest", "arrive"],
    ["die", "dig"],
    ["sanction", "sanctuary"],
  ])("is not one for %s and %s", (one, two) => {
    expect(rootOf(one)).not.toBe(rootOf(two));
  });
});
