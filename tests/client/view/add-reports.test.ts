import { describe, expect, it } from "vitest";
import { uploadPath } from "../../../client/query/upload.ts";
import {
  collectionCalled,
  collectionSlug,
} from "../../../client/view/add-reports/collection-slug.ts";
import { NOTHING_PASTED, outgoingText } from "../../../client/view/add-reports/outgoing.ts";
import { itemWords, jobWords, underWay } from "../../../client/view/add-reports/reading-words.ts";

const NONE = {
  total: 0,
  queued: 0,
  working: 0,
  done: 0,
  known: 0,
  failed: 0,
  cancelled: 0,
  claims: 0,
  refused: 0,
};

describe("collectionSlug()", () => {
  it.each([
    ["My case", [], "my-case"],
    ["  Öl & Häfen: 2026! ", [], "ol-hafen-2026"],
    ["事件", [], "collection"],
    ["My case", ["my-case", "my-case-2"], "my-case-3"],
    ["a".repeat(80), [], "a".repeat(58)],
  ])("makes of %j beside %j an id", (title, taken, id) => {
    expect(collectionSlug(title, taken)).toBe(id);
  });
});

describe("collectionCalled()", () => {
  it("is the collection that has the title already", () => {
    const there = [{ id: "case-7", title: "My case" }];
    expect(collectionCalled("My case", there)).toBe("case-7");
    expect(collectionCalled("Case 7", there)).toBe("case-7-2");
  });
});

describe("outgoingText()", () => {
  it("is nothing for a text without words", () => {
    expect(outgoingText({ ...NOTHING_PASTED, text: " \n" }, "1")).toBeUndefined();
  });

  it("is the text as it was pasted, called by its first words", async () => {
    const text = "\nThe harbour master said on Monday that the northern crane had fallen.\nMore.";
    const sent = outgoingText({ ...NOTHING_PASTED, text }, "1");
    expect(sent).toMatchObject({
      name: "The harbour master said on Monday that the northern crane…",
      mediaType: "text/plain",
    });
    expect(await sent?.bytes.text()).toBe(text);
  });

  it("is one JSON line when something is known about it", async () => {
    const sent = outgoingText(
      { ...NOTHING_PASTED, text: "It fell.", title: " Crane ", published: "2026-01-05" },
      "1",
    );
    expect(sent).toMatchObject({ name: "Crane", mediaType: "application/x-ndjson" });
    expect(await sent?.bytes.text()).toBe(
      '{"title":"Crane","published":"2026-01-05","text":"It fell."}',
    );
  });
});

describe("uploadPath()", () => {
  it("leaves out what is not given, and escapes the rest", () => {
    const path = uploadPath({ collection: "case", name: "a&b #1.txt", title: undefined, url: "" });
    expect(path).toBe("/upload/case?name=a%26b+%231.txt");
  });
});

describe("the words of reading", () => {
  it.each([
    [{ state: "DONE", claims: 0, refused: 0 }, "read, 0 claims"],
    [{ state: "DONE", claims: 1, refused: 2 }, "read, 1 claim, 2 refused"],
    [{ state: "FAILED", claims: 0, refused: 0 }, "failed"],
    [{ state: "EXTRACTING", claims: 0, refused: 0 }, "finding claims"],
  ] as const)("itemWords() says %j", (item, words) => {
    expect(itemWords(item)).toBe(words);
  });

  it("jobWords() says how far a job is, then what came of it", () => {
    const going = { ...NONE, total: 5, queued: 2, working: 1, done: 1, failed: 1 };
    expect(jobWords({ state: "RUNNING", counts: going })).toBe("2 of 5 read");
    const over = { ...NONE, total: 5, done: 3, failed: 1, cancelled: 1, claims: 12 };
    expect(jobWords({ state: "DONE", counts: over })).toBe(
      "3 read, 1 failed, 1 stopped, 12 claims",
    );
  });

  it("underWay() counts the jobs that go on, together", () => {
    const over = { state: "DONE", counts: { ...NONE, total: 9, done: 9 } } as const;
    const one = { state: "RUNNING", counts: { ...NONE, total: 3, queued: 1, done: 2 } } as const;
    const two = { state: "QUEUED", counts: { ...NONE, total: 4, queued: 4 } } as const;
    expect(underWay([over])).toBeUndefined();
    expect(underWay([two, one, over])).toEqual({ ended: 2, total: 7 });
  });
});
