import { describe, expect, it } from "vitest";
import type { DocumentText } from "../../../client/query/queries.ts";
import {
  draftOf,
  inputOf,
  missingIn,
  withWords,
} from "../../../client/view/new-claim/claim-draft.ts";
import { parseDraft } from "../../../client/view/new-claim/draft-storage.ts";
import {
  isQuotedSpeech,
  propositionOf,
  shortLabelOf,
  sourceWordsOf,
} from "../../../client/view/new-claim/proposals.ts";

const WORDS =
  "Brandt leads the union.\nThe Authority said that Brandt was wrong in Westhaven.\n“We warned them for months,” Brandt told a reporter.";

function spanOf(words: string, from = 0) {
  const start = WORDS.indexOf(words, from);
  return { start, end: start + words.length };
}

function mention(id: string, kind: "ACTOR" | "PLACE", ...words: readonly string[]) {
  const quotes = words.map((one) => ({ exact: one, ...spanOf(one) }));
  return {
    id: `mention-${id}`,
    node: { __typename: "Actor" as const, id, kind, label: id },
    quotes,
  };
}

const ARTICLE: DocumentText = {
  __typename: "Document",
  id: "gazette",
  text: WORDS,
  appearances: { nodes: [] },
  mentions: {
    nodes: [
      {
        ...mention("brandt", "ACTOR"),
        quotes: [0, 30, 100].map((from) => ({ exact: "Brandt", ...spanOf("Brandt", from) })),
      },
      mention("authority", "ACTOR", "The Authority"),
      mention("westhaven", "PLACE", "Westhaven"),
    ],
  },
};
const PASSAGE = spanOf("Brandt was wrong in Westhaven");
const QUOTED = spanOf("We warned them for months");

describe("draftOf()", () => {
  it("proposes the words, who and what they name, and that they are the document’s", () => {
    expect(draftOf(ARTICLE, PASSAGE)).toMatchObject({
      text: "Brandt was wrong in Westhaven",
      voice: "document",
      manner: "INDIRECT",
      about: [{ id: "brandt" }, { id: "westhaven" }],
      isTouched: false,
    });
  });

  it("takes words within quotation marks for direct speech", () => {
    expect(draftOf(ARTICLE, QUOTED).manner).toBe("DIRECT");
  });
});

describe("isQuotedSpeech()", () => {
  it.each([
    ["“So it is,” he said.", "So it is", true],
    ["“So it is,” he said.", "“So it is,”", true],
    ["“So it is,” he said.", "he said", false],
    ["“So it is,” he said.", "So it is,” he said", false],
    ['"So it is," he said.', "So it is", true],
    ['"So," he said, "it is."', "he said", false],
    ["„So ist es“, sagte er.", "So ist es", true],
    ["No marks at all.", "marks", false],
  ])("%s: %s", (text, words, isQuoted) => {
    const start = text.indexOf(words);
    expect(isQuotedSpeech(text, { start, end: start + words.length })).toBe(isQuoted);
  });
});

describe("sourceWordsOf()", () => {
  it("is the mention nearest before the passage", () => {
    expect(sourceWordsOf(ARTICLE, "authority", PASSAGE)).toEqual(spanOf("The Authority"));
  });

  it("is the mention after it in the line, where none is before it there", () => {
    expect(sourceWordsOf(ARTICLE, "brandt", QUOTED)).toEqual(spanOf("Brandt", 100));
  });

  it("is one above, where the line has none", () => {
    expect(sourceWordsOf(ARTICLE, "authority", QUOTED)).toEqual(spanOf("The Authority"));
  });

  it("is undefined for somebody whom the document does not name", () => {
    expect(sourceWordsOf(ARTICLE, "nobody", PASSAGE)).toBeUndefined();
  });
});

describe("shortLabelOf()", () => {
  it.each([
    ["Three hurt", "Three hurt"],
    ["More than two hundred workers, it seems, walked out", "More than two hundred workers"],
    ["Donaudampfschifffahrtsgesellschaftskapitän", "Donaudampfschifffahrtsgesellscha"],
  ])("%s", (text, label) => {
    expect(shortLabelOf(text)).toBe(label);
  });
});

describe("propositionOf()", () => {
  it("takes away line breaks, and quotation marks around all of it", () => {
    expect(propositionOf("“We are\nopen”")).toBe("We are open");
    expect(propositionOf("“One” and “two”")).toBe("“One” and “two”");
  });
});

describe("withWords()", () => {
  it("proposes anew for another passage while nothing was typed", () => {
    const draft = withWords(draftOf(ARTICLE, PASSAGE), ARTICLE, { role: "passage", span: QUOTED });
    expect(draft.text).toBe("We warned them for months");
  });

  it("leaves what was typed when the passage is another", () => {
    const typed = { ...draftOf(ARTICLE, PASSAGE), text: "Mine", isTouched: true };
    const draft = withWords(typed, ARTICLE, { role: "passage", span: QUOTED });
    expect([draft.text, draft.passage]).toEqual(["Mine", QUOTED]);
  });

  it("replaces words that overlap, in the order of the text", () => {
    const before = { ...draftOf(ARTICLE, PASSAGE), source: [spanOf("Authority")] };
    const draft = withWords(before, ARTICLE, { role: "source", span: spanOf("The Authority") });
    expect([draft.source, draft.voice]).toEqual([[spanOf("The Authority")], "unnamed"]);
  });
});

describe("missingIn()", () => {
  const draft = draftOf(ARTICLE, PASSAGE);
  it.each([
    [{}, undefined],
    [{ text: " " }, "Say what it claims"],
    [{ isNew: false }, "Choose the claim that these words carry"],
    [{ voice: "actor" as const }, "Choose who says it"],
    [{ voice: "unnamed" as const }, "Give the words of the article that describe the source"],
  ])("%j", (part, missing) => {
    expect(missingIn({ ...draft, ...part })).toBe(missing);
  });
});

describe("inputOf()", () => {
  it("carries the words with their places", () => {
    const draft = {
      ...draftOf(ARTICLE, PASSAGE),
      voice: "actor" as const,
      actor: { id: "authority", kind: "ACTOR" as const, label: "Authority" },
      source: [spanOf("The Authority")],
      cue: [spanOf("said")],
    };
    expect(inputOf(draft, { collection: "harbour", text: ARTICLE })).toEqual({
      collection: "harbour",
      document: "gazette",
      quotes: [{ exact: "Brandt was wrong in Westhaven", start: 48 }],
      text: "Brandt was wrong in Westhaven",
      shortLabel: "Brandt was wrong in Westhaven",
      about: ["brandt", "westhaven"],
      stance: "ASSERTS",
      certainty: "UNSTATED",
      manner: "INDIRECT",
      chain: [
        {
          source: "authority",
          sourceQuotes: [{ exact: "The Authority", start: 24 }],
          cueQuotes: [{ exact: "said", start: 38 }],
        },
      ],
    });
  });

  it("names a claim that there is, and nothing of a new one", () => {
    const claim = { id: "claim-1", kind: "CLAIM" as const, label: "He was wrong" };
    const draft = { ...draftOf(ARTICLE, PASSAGE), isNew: false, claim };
    const input = inputOf(draft, { collection: "harbour", text: ARTICLE });
    expect([input.claim, input.text, input.about]).toEqual(["claim-1", undefined, undefined]);
  });
});

describe("parseDraft()", () => {
  it("is the inverse of writing it down", () => {
    const draft = { ...draftOf(ARTICLE, PASSAGE), shortLabel: "Wrong", note: "Why" };
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, "", "no draft", "[]", "{}", '{"passage":{"start":3,"end":3}}'])(
    "is undefined for %j",
    (text) => {
      expect(parseDraft(text)).toBeUndefined();
    },
  );
});
