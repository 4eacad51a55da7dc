import { describe, expect, it } from "vitest";
import { anchorQuote } from "../../../server/documents/anchor-quote.ts";
import { ANCHOR_CASES } from "./anchor-quote.cases.ts";

describe("anchorQuote()", () => {
  it.each(ANCHOR_CASES)("$does", ({ text, quote, options, anchor }) => {
    expect(anchorQuote(text, quote, options)).toEqual(anchor);
  });

  it("answers for a long quote that is nowhere in a long text", () => {
    const text = "All work and no play makes Jack a dull boy. ".repeat(2000);
    const quote = { exact: "zyx".repeat(1000), prefix: "q".repeat(5000) };
    expect(anchorQuote(text, quote)).toEqual({ type: "absent" });
  });
});
