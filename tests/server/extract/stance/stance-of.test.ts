import { describe, expect, it } from "vitest";
import { stanceOf } from "../../../../server/extract/stance/stance-of.ts";

describe("stanceOf()", () => {
  it.each([
    ["said", "say", "he is open to talks", "asserts"],
    ["vehemently denied", "deny", "the allegations", "denies"],
    ["rejected", "reject", "the accusation", "denies"],
    ["ruled out", "rule", "a third term", "denies"],
    ["have questioned", "question", "whether the strikes are legal", "questions"],
    ["asked", "ask", "whether the strikes are legal", "questions"],
    ["asked", "ask", "to leave the country", "uncommitted"],
    ["wants", "want", "to leave the country", "uncommitted"],
    ["declined to confirm", "decline", "the strike", "declines"],
    ["avoided confirming", "avoid", "the strike", "declines"],
    ["neither confirmed nor denied", "confirm", "the strike", "declines"],
    ["without confirming or denying", "confirm", "the strike", "declines"],
    ["would not comment on", "comment", "the strike", "declines"],
    ["retracted", "retract", "the claim", "retracts"],
    ["walked back", "walk", "the claim", "retracts"],
    ["told", "tell", "that boats were hit", "asserts"],
    ["called on", "call", "the government to resign", "uncommitted"],
    ["has called for", "call", "talks", "uncommitted"],
    ["called", "call", "the strike an act of piracy", "asserts"],
    ["plans to release", "plan", "release the returns soon", "uncommitted"],
    ["did not identify", "identify", "a location", "declines"],
    ["have no way of knowing", "know", "which boats were hit", "uncommitted"],
    ["did not say", "say", "whether boats were hit", "declines"],
    ["will say", "say", "whether boats were hit", "uncommitted"],
    ["said", "say", "“Where do we go from here?”", "uncommitted"],
  ])("%s → %s, of “%s”: %s", (cue, lemma, content, expected) => {
    const lemmas = [lemma];
    expect(stanceOf({ cue, lemmas, content, whole: `He ${cue} ${content}` })).toBe(expected);
  });

  it("a denial that is denied is none", () => {
    const whole = "He did not deny that boats were hit";
    expect(stanceOf({ cue: "deny", lemmas: ["deny"], content: "that boats were hit", whole })).toBe(
      "uncommitted",
    );
  });
});
