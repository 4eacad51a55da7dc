import { describe, expect, it } from "vitest";
import {
  differsInNegation,
  isWordedFrom,
} from "../../../../server/extract/language-model/is-worded-from.ts";

const QUOTES = ["the strikes killed more than 40 people in Caracas"];

describe("isWordedFrom", () => {
  it.each([
    ["The strikes killed more than 40 people in Caracas.", [], true],
    ["US strikes killed more than 40 people in Caracas.", ["US"], true],
    ["More than 40 people were killed by strikes in Caracas.", [], true],
    ["The strikes killed more than 400 people in Caracas.", [], false],
    ["The strikes killed more than 40 people in Havana.", [], false],
    ["Terrorists murdered innocent children yesterday.", [], false],
    ["The illegal strikes killed more than 40 people in Caracas.", [], false],
    ["", [], false],
  ])("%s with %j: %s", (sentence, names, expected) => {
    expect(isWordedFrom(sentence, { quotes: QUOTES, names, around: "" })).toBe(expected);
  });
});

describe("differsInNegation", () => {
  it("tells a no that is put in or left out", () => {
    expect(differsInNegation("He did not flee.", ["he fled"])).toBe(true);
    expect(differsInNegation("He fled.", ["he didn’t flee"])).toBe(true);
    expect(differsInNegation("He has no home.", ["he has no home"])).toBe(false);
  });
});
