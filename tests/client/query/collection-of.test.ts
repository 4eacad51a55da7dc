import { describe, expect, it } from "vitest";
import { collectionOf } from "../../../client/query/collection-of.ts";

describe("collectionOf()", () => {
  it("reads the collection off a question's variables, and off a correction's input", () => {
    expect(collectionOf({ collection: "harbour", id: "clm_one" })).toBe("harbour");
    expect(collectionOf({ input: { collection: "harbour", record: "clm_one" } })).toBe("harbour");
  });

  it("answers undefined when none is named", () => {
    expect(collectionOf({})).toBeUndefined();
    expect(collectionOf(undefined)).toBeUndefined();
    expect(collectionOf({ input: null })).toBeUndefined();
  });
});
