import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { ownVoiceConfidence, ownVoiceSigns } from "../../../../server/extract/claims/own-voice.ts";
import { indexParts } from "../../../../server/extract/claims/read-parts.ts";

function signs(words: string, { text = words, isLed = false, worded = words } = {}) {
  const analysed = analyseText(text);
  const nothing = { attributions: [], entities: [], names: [], dates: [], quantities: [] };
  const read = indexParts(analysed, { ...nothing, events: [], silent: [] });
  const start = text.indexOf(words);
  const first = analysed.tokens.findIndex((token) => token.start >= start);
  const count = analysed.tokens.filter(
    (token) => token.start >= start && token.end <= start + words.length,
  ).length;
  const head = isLed ? { first: 0, last: 1 } : undefined;
  const tokens = { first, last: first + count };
  return ownVoiceSigns(analysed, { tokens, head, worded }, read);
}

function present(...given: Parameters<typeof signs>): readonly string[] {
  return Object.entries(signs(...given)).flatMap(([sign, holds]) => (holds ? [sign] : []));
}

describe("ownVoiceSigns()", () => {
  it("a sentence with a verb has no sign against it", () => {
    expect(present("The navy hit two boats in the bay on Monday")).toEqual(["hasVerb"]);
  });

  it("a pronoun that nothing was put in for leaves it open who", () => {
    const words = "He left the city in the morning of that day";
    expect(present(words)).toEqual(["hasVerb", "opensUnresolved"]);
    expect(present(words, { worded: "[Ann] left the city" })).toEqual(["hasVerb", "hasName"]);
  });

  it.each([
    ["We have to leave this city at once today", "isSpoken"],
    ["amid tensions", "isShort"],
  ])("%s: %s", (words, sign) => {
    expect(present(words)).toContain(sign);
  });

  it("what stands within quotation marks, or ends where no mark stands, says so", () => {
    const text = "It was said. “The boats were hit on Monday after a warning.”";
    const words = "The boats were hit on Monday";
    expect(present(words, { text })).toEqual(["hasVerb", "isQuoted", "endsOpen", "isShort"]);
  });
});

describe("ownVoiceConfidence()", () => {
  it("is less where it is open who is meant, and where a clause only goes on", () => {
    const plain = ownVoiceConfidence(signs("The navy hit two boats in the bay on Monday"));
    const open = ownVoiceConfidence(signs("He left the city in the morning of that day"));
    const led = ownVoiceConfidence(signs("The navy hit two boats in the bay now", { isLed: true }));
    expect(plain).toBeGreaterThan(0.55);
    expect(open).toBeLessThan(0.3);
    expect(led).toBeLessThan(plain);
  });
});
