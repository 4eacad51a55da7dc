import { describe, expect, it } from "vitest";
import { eventFeatures } from "../../../../server/align/events/event-features.ts";
import { type EventMention, eventMention } from "../../../../server/align/events/event-mention.ts";
import { mentionWords } from "../../../../server/align/events/mention-words.ts";
import { objectOf } from "../../../../server/align/events/object-of.ts";
import { storyOf } from "../../../../server/align/events/story-of.ts";
import { analyseText } from "../../../../server/extract/analysed-text.ts";

function mentionIn(text: string, words: string, document: string): EventMention {
  const start = text.indexOf(words);
  const position = { start, end: start + words.length };
  const found = mentionWords(analyseText(text), [position], "event");
  if (found === undefined) throw new Error(`No words in ${words}`);
  return eventMention(found, {
    document,
    sentenceStart: 0,
    story: storyOf(text),
    arguments: { before: ["ruiz"], after: [] },
  });
}

const ARREST = mentionIn("Police arrested mayor Ana Ruiz in Oslo.", "arrested", "one");
const SAME = mentionIn("The mayor, Ana Ruiz, was arrested by 20 officers.", "arrested", "two");

function names(one: EventMention, two: EventMention): readonly string[] {
  return eventFeatures(one, two, new Map()).features.map(([name]) => name);
}

function sorted(one: EventMention, two: EventMention) {
  return eventFeatures(one, two, new Map()).features.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe("eventFeatures", () => {
  it("finds a common head, type and surroundings", () => {
    expect(eventFeatures(ARREST, SAME, new Map()).kind).toBe("same");
    expect(names(ARREST, SAME)).toEqual(
      expect.arrayContaining(["same head", "same type", "same before it", "names", "story"]),
    );
  });

  it("is the same for both orders", () => {
    expect(sorted(ARREST, SAME)).toEqual(sorted(SAME, ARREST));
  });

  it("tells particles apart: checked in is not checked out", () => {
    const checkedIn = mentionIn("The actress checked into a clinic.", "checked", "one");
    const checkedOut = mentionIn("The actress checked out of it.", "checked", "two");
    expect(names(checkedIn, checkedOut)).toContain("other particle");
  });

  it("knows words of one root, and that others are of other kinds", () => {
    const news = mentionIn("The announcement came late.", "announcement", "one");
    const told = mentionIn("The firm announced it late.", "announced", "two");
    expect(eventFeatures(news, told, new Map()).kind).toBe("same");
    expect(eventFeatures(news, ARREST, new Map()).kind).toBe("other");
    const counts = new Map([["announc arrest", [3, 4] as const]]);
    expect(eventFeatures(news, ARREST, counts).kind).toBe("known");
  });
});

describe("objectOf", () => {
  it.each([
    ["Seizure of sanctioned oil tankers by the navy", "tanker", "sanctioned oil tankers"],
    ["December strike on a Venezuelan dock area", "area", "Venezuelan dock area"],
    ["Killing of five people", "people", "people"],
    ["Talks with the United States on oil", "state", "United States"],
  ])("finds in “%s” what it was done to", (name, head, written) => {
    expect(objectOf(name)).toMatchObject({ head, written });
  });

  it("finds nothing where nothing is told", () => {
    expect(objectOf("Killing of five")).toBeUndefined();
    expect(objectOf("State television interview")).toBeUndefined();
  });
});
