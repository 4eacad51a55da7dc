import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Aligner } from "../../../../server/align/aligner.ts";
import { createTextStage } from "../../../../server/align/texts/align-texts.ts";
import type { DocumentView } from "../../../../server/align/document-view.ts";
import type { Identities, Judged } from "../../../../server/align/stage.ts";
import { loadCollection } from "../../../../server/exchange/load-collection.ts";
import type { DocumentRecord } from "../../../../server/model/document.ts";
import {
  aClaim,
  aDocument,
  anActor,
  anAppearance,
  aReview,
  aTextJudgement,
} from "../../../support/records.ts";

const SAMPLE = join(import.meta.dirname, "../../../../graph-data/venezuela-2026-01");
const NOBODY: Identities = {
  canonical: (id) => id,
  members: (id) => [id],
  areApart: () => false,
};

const LEAD =
  "The harbour of Port Vell was closed on Monday after a freighter lost forty containers in the storm that had passed over the coast during the night, and the pilots refused to bring other ships in before the last of them was found.";
const BACKGROUND =
  "It is the third time this winter that the harbour had to close, and merchants have begun to send their goods over the mountains, which takes four days more and costs twice as much as the way by sea.";
const OTHER_WORDS =
  "Ships are waiting outside Port Vell since a freighter dropped cargo there; nobody enters until divers have recovered everything, officials announced, while traders complain about losses and look for routes through the hills instead.";

/** As many words as those, others for each number but alike within one. */
function inOtherLetters(text: string, number: number): string {
  return text.replaceAll(/[a-z]/g, (letter) =>
    String.fromCodePoint(97 + (((letter.codePointAt(0) ?? 0) + number * 7) % 26)),
  );
}

function viewOf(document: DocumentRecord, ...claims: DocumentView["claims"]): DocumentView {
  return { document, actors: [], places: [], events: [], claims };
}

/** A document that names actors. */
const naming = (document: DocumentRecord, ...keys: readonly string[]): DocumentView => ({
  ...viewOf(document),
  actors: keys.map((key) => ({
    record: anActor({ key }),
    document,
    positions: [],
    statements: [],
  })),
});

const claim = aClaim({ key: "closed" });

/** A document that carries the claim. */
function telling(document: DocumentRecord): DocumentView {
  const appearances = [anAppearance({ claim, document })];
  return viewOf(document, { record: claim, document, positions: [], statements: [], appearances });
}

/** What is judged of the last view, when those before were taken. */
function judgedOf(...views: readonly DocumentView[]): readonly Judged[] {
  const stage = createTextStage();
  for (const view of views.slice(0, -1)) stage.take(view, NOBODY);
  return views.slice(-1).flatMap((view) => stage.judge(view, NOBODY));
}

const passages = ({ evidence }: Judged, documents: readonly DocumentRecord[]) =>
  evidence.map(({ document, positions }) => {
    const text = documents.find(({ id }) => id === document)?.text ?? "";
    return positions.map(({ start, end }) => text.slice(start, end));
  });

const fold = (words: string) => words.toLowerCase().replaceAll(/[^a-z ]/g, "");

describe("the text stage judges", () => {
  it("the articles of the sample: shared utterances, four quotations aligned", () => {
    const loaded = loadCollection(SAMPLE);
    if (loaded.type !== "loaded") throw new Error("The sample does not load");
    const documents = loaded.records.filter((record) => record.type === "document");
    const [judged] = judgedOf(...documents.map((document) => viewOf(document)));
    if (judged === undefined) throw new Error("Nothing is judged");
    expect(judged.verdict).toBe("shared utterances");
    expect(judged.reason).toMatch(/^Four quotations stand in both, one of fewer than five words;/);
    const [ofSource = [], ofTarget = []] = passages(judged, documents);
    const quotations = [
      "wherever they want and whenever they want",
      "This could be something we talk about in a few days",
      "emptying prisons and insane asylums",
      "international piracy",
    ];
    expect(ofSource).toEqual(expect.arrayContaining(quotations));
    expect(ofTarget).toEqual(expect.arrayContaining(quotations));
    // Each article gives these words to another speaker, and they are everybody's.
    expect(ofSource).not.toContain("war on drugs");
    expect(ofSource.map(fold)).toEqual(ofTarget.map(fold));
  });

  it("a text that another has whole, however much more that one has: near copy", () => {
    const short = aDocument({ key: "short", text: LEAD, published: "2026-01-02" });
    const long = aDocument({
      key: "long",
      text: `${OTHER_WORDS}\n${LEAD}\n${BACKGROUND}`,
      published: "2026-01-03",
    });
    const [judged] = judgedOf(viewOf(short), viewOf(long));
    expect(judged).toMatchObject({ verdict: "near copy", source: long.id, target: short.id });
    expect(judged?.reason).toBe(
      "Quotations aside, they share a passage of 43 words: 100 % of the shorter text; about one pair of reports of one event in 100 shares as much. “The harbour of Port Vell was closed on Monday after a…” came first, on 2026-01-02.",
    );
  });

  it("texts with a long passage in common: shared wire prose", () => {
    const rest = [1, 2, 3].map((number) => inOtherLetters(OTHER_WORDS, number)).join(" ");
    const own = [4, 5, 6].map((number) => inOtherLetters(OTHER_WORDS, number)).join(" ");
    const one = aDocument({ key: "one", text: `${rest}\n${BACKGROUND}` });
    const two = aDocument({ key: "two", text: `${BACKGROUND}\n${own}` });
    const [judged] = judgedOf(viewOf(one), viewOf(two));
    expect(judged?.verdict).toBe("shared wire prose");
    expect(passages(judged as Judged, [one, two])).toEqual([
      [BACKGROUND.slice(0, -1)],
      [BACKGROUND.slice(0, -1)],
    ]);
  });

  it("reports of one story in words of their own: none detected", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const two = aDocument({ key: "two", text: OTHER_WORDS });
    expect(judgedOf(telling(one), telling(two))).toEqual([
      {
        about: "texts",
        rule: "shared wording",
        verdict: "none detected",
        source: two.id,
        target: one.id,
        score: 0.881,
        reason:
          "No five words in a row and no quotation stand in both. Which came first is not known.",
        evidence: [],
      },
    ]);
  });

  it("nothing of reports that share more than is usual, and less than tells", () => {
    const quotation =
      "“Nobody will enter this harbour before the last of the containers is found and lifted.”";
    const one = aDocument({ key: "one", text: `${LEAD} ${quotation}` });
    const two = aDocument({ key: "two", text: `${OTHER_WORDS} ${quotation}` });
    expect(judgedOf(telling(one), telling(two))).toEqual([]);
  });

  it("none detected of reports that name the same three people, not of those that share two", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const two = aDocument({ key: "two", text: OTHER_WORDS });
    const judge = (...keys: readonly string[]) =>
      judgedOf(naming(one, "Berg", "Roe", "Lund"), naming(two, ...keys));
    expect(judge("Berg", "Roe", "Lund")).toMatchObject([{ verdict: "none detected" }]);
    expect(judge("Berg", "Roe", "Holm")).toEqual([]);
  });

  it("nothing of documents of different stories that share no wording", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const two = aDocument({ key: "two", text: OTHER_WORDS });
    expect(judgedOf(telling(one), viewOf(two))).toEqual([]);
  });

  it("reports of one story from one agency: shared wire prose, in whatever words", () => {
    const one = aDocument({ key: "one", text: `PORT VELL (Reuters) - ${LEAD}` });
    const two = aDocument({ key: "two", text: `${OTHER_WORDS}\nCredit: Reuters` });
    const [judged] = judgedOf(telling(one), telling(two));
    expect(judged?.verdict).toBe("shared wire prose");
    expect(judged?.reason).toMatch(/^Both say that they are from Reuters\./);
  });

  it("nothing of dispatches of one agency weeks apart", () => {
    const one = aDocument({
      key: "one",
      text: `PORT VELL (Reuters) - ${LEAD}`,
      published: "2026-01-02",
    });
    const two = aDocument({
      key: "two",
      text: `${OTHER_WORDS}\nCredit: Reuters`,
      published: "2026-02-02",
    });
    expect(judgedOf(telling(one), telling(two))).toMatchObject([{ verdict: "none detected" }]);
  });

  it("none detected of what many documents end with", () => {
    const end =
      "This article is part of our series on the harbours of the coast, read by thousands each day.";
    const texts = [1, 2, 3, 4, 5, 6].map((number) => inOtherLetters(OTHER_WORDS, number));
    const views = texts.map((text, index) =>
      telling(aDocument({ key: `copy ${index}`, text: `${text}\n${end}` })),
    );
    const last = telling(aDocument({ key: "last", text: `${LEAD} ${BACKGROUND}\n${end}` }));
    expect(new Set(judgedOf(...views, last).map(({ verdict }) => verdict))).toEqual(
      new Set(["none detected"]),
    );
  });

  it("no document against itself, nor one in another language", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const other = { ...aDocument({ key: "two", text: OTHER_WORDS }), language: "es" };
    expect(judgedOf(telling(one), telling(other), telling(one))).toEqual([]);
  });
});

describe("Aligner with the text stage", () => {
  it("judges two texts so again when it takes the log anew", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const two = aDocument({ key: "two", text: `${LEAD} ${BACKGROUND}` });
    const judge = () => {
      const aligner = new Aligner(one.collection);
      aligner.take([one]);
      return aligner.judge([two], "2026-01-05T00:00:00Z");
    };
    expect(judge()).toEqual(judge());
    expect(judge()).toMatchObject([{ about: "texts", verdict: "near copy" }]);
  });

  it("leaves what somebody else judged of two texts to stand, until it is taken back", () => {
    const one = aDocument({ key: "one", text: LEAD });
    const two = aDocument({ key: "two", text: `${LEAD} ${BACKGROUND}` });
    const own = aTextJudgement(two, one, { verdict: "shared wire prose" });
    const aligner = new Aligner(one.collection);
    aligner.take([one, own]);
    expect(aligner.judge([two], "2026-01-05T00:00:00Z")).toEqual([]);
    aligner.take([aReview(own, "rejected")]);
    expect(aligner.judge([two], "2026-01-05T00:00:00Z")).toMatchObject([{ verdict: "near copy" }]);
  });
});
