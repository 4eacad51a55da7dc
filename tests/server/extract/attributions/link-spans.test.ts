import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { linkSpans } from "../../../../server/extract/attributions/link-spans.ts";
import type { RoleSpan } from "../../../../server/extract/attributions/roles.ts";

const TEXT = "“A plan,” Ana said. “B.” Ben praised and defended C.";
// Tokens: “ A plan , ” Ana said . “ B . ” Ben praised and defended C .
const QUOTE: RoleSpan = { role: "content", first: 0, last: 5 };
const ANA: RoleSpan = { role: "source", first: 5, last: 6 };
const SAID: RoleSpan = { role: "cue", first: 6, last: 7 };
const MORE: RoleSpan = { role: "content", first: 8, last: 12 };
const BEN: RoleSpan = { role: "source", first: 12, last: 13 };
const PRAISED: RoleSpan = { role: "cue", first: 13, last: 14 };
const DEFENDED: RoleSpan = { role: "cue", first: 15, last: 16 };
const OBJECT: RoleSpan = { role: "content", first: 16, last: 17 };

describe("linkSpans()", () => {
  it("joins the parts of a quotation, and shares a source and a content between two verbs", () => {
    const spans = [QUOTE, ANA, SAID, MORE, BEN, PRAISED, DEFENDED, OBJECT];
    expect(linkSpans(analyseText(TEXT), spans)).toMatchObject([
      { source: [ANA], cue: [SAID], content: [{ first: 0 }, { first: 8 }] },
      { source: [BEN], cue: [PRAISED], content: [{ first: 16 }] },
      { source: [BEN], cue: [DEFENDED], content: [{ first: 16 }] },
    ]);
  });

  it("leaves out a cue to which nothing is said, and a content that nobody says", () => {
    expect(linkSpans(analyseText(TEXT), [ANA, SAID])).toStrictEqual([]);
    expect(linkSpans(analyseText(TEXT), [QUOTE, ANA])).toStrictEqual([]);
  });
});
