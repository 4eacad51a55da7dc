import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../../server/align/texts/find-quotations.ts";

describe("findQuotations()", () => {
  it.each([
    ["curly marks", "He said “we are open” today.", ["we are open"]],
    ["straight marks", 'He said "we are open" today.', ["we are open"]],
    ["typewriter marks of one kind", "He said ''we are open'' today.", ["we are open"]],
    ["typewriter marks of two kinds", "He said ``we are open'' today.", ["we are open"]],
    ["angled marks", "Dijo «estamos abiertos» hoy.", ["estamos abiertos"]],
    ["single curly marks", "He said ‘we are open’ today.", ["we are open"]],
    ["single marks with an apostrophe", "He said ‘we aren’t open’ today.", ["we aren’t open"]],
    ["two quotations of a sentence", 'A "war", he said, "on drugs".', ["war", "on drugs"]],
    ["marks one after another", '"One." "Two."', ["One.", "Two."]],
    ["a quotation left open, to the paragraph's end", "“It goes on.\nAnd on.", ["It goes on."]],
    ["paragraphs that each open anew", "“One.\n“Two.”", ["One.", "Two."]],
    ["a mark that was never closed", 'A 6" gun and "no more" words', ["no more"]],
    ["apostrophes as none", "The workers’ union of ’98 isn’t here.", []],
    ["no marks", "Nobody is quoted.", []],
  ])("finds %s", (_case, text, expected) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
