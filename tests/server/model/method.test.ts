import { describe, expect, it } from "vitest";
import { isSameMaker } from "../../../server/model/method.ts";

const ada = { kind: "person", name: "Ada" } as const;

describe("isSameMaker()", () => {
  it("goes by the subject, whatever somebody is called now", () => {
    const before = { ...ada, subject: "https://people.example#1" };
    expect(isSameMaker(before, { ...before, name: "Ada Lovelace" })).toBe(true);
    expect(isSameMaker(before, { ...before, subject: "https://people.example#2" })).toBe(false);
  });

  it("goes by the name where nobody signs in", () => {
    expect(isSameMaker(ada, { ...ada })).toBe(true);
    expect(isSameMaker(ada, { ...ada, name: "Ben" })).toBe(false);
  });

  it("does not take somebody who signed in for somebody who did not", () => {
    expect(isSameMaker(ada, { ...ada, subject: "token:Ada" })).toBe(false);
  });

  it("tells a rule from a person of its name", () => {
    expect(isSameMaker(ada, { ...ada, kind: "rule" })).toBe(false);
  });
});
