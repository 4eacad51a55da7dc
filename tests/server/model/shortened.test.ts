import { describe, expect, it } from "vitest";
import { shortened } from "../../../server/model/shortened.ts";

describe("shortened()", () => {
  it("leaves a label alone that is short enough", () => {
    expect(shortened("x".repeat(60))).toBe("x".repeat(60));
  });

  it("keeps whole words", () => {
    expect(shortened("one two three", 9)).toBe("one two…");
  });
});
