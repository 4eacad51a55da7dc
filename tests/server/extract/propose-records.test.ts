import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../../server/documents/read-document.ts";
import { NOTHING_READ } from "../../../server/extract/extraction.ts";
import type { Extraction } from "../../../server/extract/extraction.ts";
import { documentIdOf, proposeRecords } from "../../../server/extract/propose-records.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";

const TEXT =
  "Harbour news\nBy Ann Lee\nMaduro said officials claimed that two boats were hit on Monday in Oslo.";
const COLLECTION = parseCollectionId("harbour");
const MADE = {
  by: { kind: "model", name: "tester", version: "1" },
  at: "2026-01-05T00:00:00Z",
} as const;

function at(words: string) {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const DOCUMENT: ReadDocument = {
  name: "news.txt",
  format: "text",
  text: TEXT,
  language: "en",
  title: { value: "Harbour news", positions: [at("Harbour news")] },
  author: { value: "Ann Lee", positions: [at("Ann Lee")] },
  boilerplate: [at("By Ann Lee")],
  headings: [],
};

const EXTRACTION: Extraction = {
  ...NOTHING_READ,
  entities: [
    { kind: "person", name: "Nicolás Maduro", aliases: ["Maduro"] },
    {
      kind: "place",
      name: "Oslo",
      aliases: [],
      placeType: "city",
      latitude: 59.9,
      longitude: 10.7,
    },
    { kind: "place", name: "Norway", aliases: [], placeType: "country" },
  ],
  names: [
    { position: at("Maduro"), kind: "person", entity: 0, confidence: 0.9 },
    { position: at("Oslo"), kind: "place", entity: 1, confidence: 0.81 },
  ],
  attributions: [
    {
      source: [at("Maduro")],
      cue: [at("said")],
      content: [at("officials claimed that two boats were hit on Monday in Oslo")],
      manner: "indirect",
      stance: "asserts",
      certainty: "unstated",
      certaintyWords: [],
      speaker: 0,
      confidence: 0.9,
    },
    {
      source: [at("officials")],
      cue: [at("claimed")],
      content: [at("that two boats were hit on Monday in Oslo")],
      manner: "indirect",
      stance: "asserts",
      certainty: "unstated",
      certaintyWords: [],
      within: 0,
      confidence: 0.7,
    },
  ],
  events: [
    {
      type: "strike",
      name: "Strike on two boats",
      positions: [at("hit")],
      participants: [],
      place: { entity: 1, positions: [at("Oslo")] },
      confidence: 0.6,
    },
  ],
  claims: [
    {
      text: "Two boats were hit on Monday in Oslo.",
      shortLabel: "Two boats were hit",
      positions: [at("two boats were hit on Monday in Oslo")],
      attribution: 1,
      stance: "asserts",
      certainty: "unstated",
      certaintyWords: [],
      manner: "indirect",
      about: [1],
      events: [0],
      quantities: [{ value: 2, unit: "boats", bound: "exactly" }],
      same: 0,
      confidence: 0.7,
    },
  ],
};

function propose(extraction = EXTRACTION): readonly LogRecord[] {
  return proposeRecords({ document: DOCUMENT, extraction, collection: COLLECTION, made: MADE });
}

function ofType<Type extends LogRecord["type"]>(type: Type) {
  return propose().filter(
    (record): record is Extract<LogRecord, { type: Type }> => record.type === type,
  );
}

function publishedBy(publisher: ReadDocument["publisher"]): readonly string[] {
  return proposeRecords({
    document: { ...DOCUMENT, publisher },
    extraction: NOTHING_READ,
    collection: COLLECTION,
    made: MADE,
  }).map(({ type }) => type);
}

function without<One>(some: readonly One[]) {
  return some.map((one) => ({ ...one, confidence: undefined }));
}

describe("proposeRecords()", () => {
  it("gives each record after those it refers to, so that a graph takes them", () => {
    const graph = new KnowledgeGraph(COLLECTION).appendAll(propose());
    expect(propose().map(({ type }) => type)).toEqual([
      "document",
      "actor",
      "actor",
      "place",
      "event",
      "claim",
      "mention",
      "mention",
      "mention",
      "mention",
      "appearance",
      "statement",
      "statement",
      "statement",
    ]);
    expect(graph.graph.order).toBe(6);
  });

  it("is the same each time, and with another time of making but for that time", () => {
    expect(propose()).toEqual(propose());
    const made = { ...MADE, at: "2027-01-01T00:00:00Z" };
    const later = proposeRecords({
      document: DOCUMENT,
      extraction: EXTRACTION,
      collection: COLLECTION,
      made,
    });
    expect(later.map(({ id }) => id)).toEqual(propose().map(({ id }) => id));
  });

  it("keeps the document's text with what it states of itself and where no claim is read", () => {
    expect(ofType("document")).toMatchObject([
      {
        id: documentIdOf(COLLECTION, TEXT),
        text: TEXT,
        file: "news.txt",
        title: { value: "Harbour news", positions: [{ start: 0, end: 12 }] },
        author: { value: "Ann Lee", positions: [{ start: 16, end: 23 }] },
        boilerplate: [{ start: 13, end: 23 }],
      },
    ]);
  });

  it("the chain runs from the outer attribution to the inner one", () => {
    const [appearance] = ofType("appearance");
    const actors = new Map(ofType("actor").map(({ id, name, named }) => [id, { name, named }]));
    const chain = appearance?.chain.map(({ source, cue, description }) => ({
      ...(source && actors.get(source)),
      cue,
      description,
    }));
    expect(chain).toEqual([
      { name: "Nicolás Maduro", named: true, cue: "said", description: undefined },
      { name: "officials", named: false, cue: "claimed", description: "officials" },
    ]);
  });

  it("says how sure each reading is, and who made it", () => {
    expect(ofType("mention").map(({ confidence }) => confidence)).toEqual([0.9, 0.81, 0.6, 0.7]);
    expect(ofType("appearance")).toMatchObject([{ confidence: 0.7, made: MADE }]);
  });

  it("a participant is as sure as it was measured to be, else as its event", () => {
    const [event] = EXTRACTION.events;
    if (event === undefined) throw new Error("No event");
    const one = { role: "victim", entity: 0, positions: [at("Maduro")] };
    const participants = [
      { ...one, confidence: 0.4 },
      { ...one, role: "attacker" },
    ];
    const statements = propose({ ...EXTRACTION, events: [{ ...event, participants }] }).filter(
      (record) => record.type === "statement" && record.role !== undefined,
    );
    expect(statements).toMatchObject([
      { role: "victim", confidence: 0.4 },
      { role: "attacker", confidence: 0.6 },
    ]);
  });

  it("what nobody measured carries no confidence", () => {
    const records = propose({
      ...EXTRACTION,
      names: without(EXTRACTION.names),
      attributions: without(EXTRACTION.attributions),
      events: without(EXTRACTION.events),
      claims: without(EXTRACTION.claims),
    });
    const sure = records.filter(
      (record) => "confidence" in record && record.confidence !== undefined,
    );
    expect(sure).toEqual([]);
    expect(records.length).toBe(propose(EXTRACTION).length);
  });

  it("leaves out an entity that no words name", () => {
    expect(ofType("place").map(({ name }) => name)).toEqual(["Oslo"]);
  });

  it("a publisher that the text names published it; another stays a name", () => {
    expect(publishedBy({ value: "Harbour news", positions: [at("Harbour news")] })).toEqual([
      "document",
      "actor",
      "mention",
      "statement",
    ]);
    expect(publishedBy({ value: "Daily", positions: [] })).toEqual(["document"]);
  });

  it("claims that are the same have one node and several appearances", () => {
    const [claim] = EXTRACTION.claims;
    if (claim === undefined) throw new Error("No claim");
    const other = { ...claim, text: "Boats hit in Oslo", positions: [at("boats were hit")] };
    const types = propose({ ...EXTRACTION, claims: [claim, other] }).map(({ type }) => type);
    expect(types.filter((type) => type === "claim")).toHaveLength(1);
    expect(types.filter((type) => type === "appearance")).toHaveLength(2);
  });
});
