import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCollection } from "../../../server/exchange/load-collection.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { makeId } from "../../../server/model/ids.ts";
import type { RecordType } from "../../../server/model/ids.ts";
import type { LogRecord, NodeKind } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import type { TextPosition } from "../../../server/model/selector.ts";
import { HARBOUR, harbourWith, replaced } from "../../support/collection-folder.ts";

type Of<Type extends RecordType> = Extract<LogRecord, { type: Type }>;

const COLLECTION = parseCollectionId("harbour");
const id = (kind: NodeKind, key: string) => makeId(kind, COLLECTION, [key]);

function load(folder = HARBOUR): readonly LogRecord[] {
  const loaded = loadCollection(folder);
  if (loaded.type === "invalid") throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.records;
}

function listOf<Type extends RecordType>(
  type: Type,
  records: readonly LogRecord[] = load(),
): readonly Of<Type>[] {
  return records.filter((record): record is Of<Type> => record.type === type);
}

/** The words at `positions` of the document called `key`. */
function words(key: string, positions: readonly TextPosition[]): readonly string[] {
  const text = readFileSync(`${HARBOUR}/documents/${key}.txt`, "utf8");
  return positions.map(({ start, end }) => text.slice(start, end));
}

function appearancesOf(claim: string, document: string, records = load()) {
  return listOf("appearance", records).filter(
    (one) => one.claim === id("claim", claim) && one.document === id("document", document),
  );
}

function statementsFrom(kind: NodeKind, key: string, relation: string) {
  return listOf("statement").filter(
    (one) => one.source === id(kind, key) && one.relation === relation,
  );
}

describe("loadCollection()", () => {
  it("gives the collection's id, title and description", () => {
    expect(loadCollection(HARBOUR)).toMatchObject({
      type: "loaded",
      collection: {
        id: "harbour",
        title: "Accident at the harbour",
        description: "Invented reports for tests",
      },
    });
  });

  it("gives one record for each thing, each kind after those it refers to", () => {
    const counts = Map.groupBy(load(), ({ type }) => type);
    expect([...counts].map(([type, list]) => [type, list.length])).toEqual([
      ["document", 3],
      ["actor", 9],
      ["place", 2],
      ["event", 4],
      ["claim", 9],
      ["mention", 23],
      ["appearance", 13],
      ["statement", 22],
      ["judgement", 6],
    ]);
  });

  it("gives records that a graph takes in their order", () => {
    const graph = new KnowledgeGraph(COLLECTION).appendAll(load());
    expect(graph.graph.order).toBe(26);
  });

  it("gives the same records each time", () => {
    expect(load()).toEqual(load());
  });

  it("gives records that are the same once written and read as JSON", () => {
    expect(JSON.parse(JSON.stringify(load()))).toStrictEqual(load());
  });

  it("gives ids that do not depend on who encoded the collection, or when", () => {
    const other = harbourWith({ "collection.yaml": replaced("A. Tester", "B. Tester") });
    expect(load(other).map((record) => record.id)).toEqual(load().map((record) => record.id));
    expect(load(other).at(0)).toMatchObject({ made: { by: { name: "B. Tester" } } });
  });

  it("keeps an id while other things of the collection change", () => {
    const change = { "claims.yaml": replaced("label: Three hurt", "label: 3 hurt") };
    const after = new Set<string>(load(harbourWith(change)).map((record) => record.id));
    expect(load().filter((record) => !after.has(record.id))).toEqual([]);
  });

  it("keeps a document's text to the byte, with the hash of it", () => {
    const text = "\uFEFFA line\r\nNot\u00A0changed \n";
    const folder = harbourWith({
      "collection.yaml": (yaml) =>
        `${yaml.trimEnd()}\n  notice: { file: documents/notice.txt, language: de }\n`,
      "documents/notice.txt": text,
    });
    const document = listOf("document", load(folder)).at(-1);
    expect(document).toMatchObject({
      id: id("document", "notice"),
      text,
      language: "de",
      sha256: "52d3cded946eb59ca94984cf56af5425c08a1ad0856a846502bb09fe96422c14",
    });
    expect(document).not.toHaveProperty("title");
  });

  it("says where a document states its title, author and date", () => {
    const [gazette] = listOf("document");
    expect(gazette).toMatchObject({
      title: { value: "Crane Collapses at Westhaven Harbour", positions: [{ start: 0, end: 36 }] },
      author: { value: "Ada Quill", positions: [{ start: 40, end: 49 }] },
      published: {
        value: { edtf: "2025-03-04", start: "2025-03-04", end: "2025-03-04", inferred: false },
        positions: [{ start: 50, end: 62 }],
      },
    });
  });

  it("takes every whole-word occurrence, longer words first", () => {
    const mention = listOf("mention").find(
      ({ node, document }) =>
        node === id("actor", "tom-brandt") && document === id("document", "gazette"),
    );
    expect(words("gazette", mention?.positions ?? [])).toEqual(["Tom Brandt", "Brandt"]);
  });

  it("takes the one place where words stand alone, though they are part of others", () => {
    const folder = harbourWith({
      "documents/bulletin.txt": (text) => `${text}Sunday came. The Sun told Sunderland so.\n`,
      "actors.yaml": (yaml) =>
        `${yaml}sun:\n  { name: The Sun, type: medium, mentions: { bulletin: Sun } }\n`,
    });
    const mention = listOf("mention", load(folder)).find(({ node }) => node === id("actor", "sun"));
    expect(mention?.positions).toEqual([{ start: 179, end: 182 }]);
  });

  it("takes the document's own words where the encoding differs in quotation marks", () => {
    const mention = listOf("mention").find(({ node }) => node === id("actor", "union"));
    expect(words("gazette", mention?.positions ?? [])).toEqual(["dockworkers’ union"]);
  });

  it("rests an event's relations on its mentions, or on their own evidence", () => {
    const [struck, led] = statementsFrom("event", "walkout", "participant");
    expect(struck).toMatchObject({ target: id("actor", "union"), role: "striker" });
    expect(struck?.evidence).toEqual([
      { document: id("document", "gazette"), positions: [{ start: 170, end: 192 }] },
    ]);
    expect(led).toMatchObject({ inferred: true, ground: "He is called the union's leader" });
    expect(led?.evidence.map(({ positions }) => positions)).toEqual([
      [{ start: 220, end: 241 }],
      [{ start: 153, end: 169 }],
      [{ start: 134, end: 145 }],
    ]);
  });

  it("states where an event was and what it is part of", () => {
    expect(statementsFrom("event", "collapse", "located at")).toMatchObject([
      { target: id("place", "westhaven-harbour"), inferred: false },
    ]);
    expect(statementsFrom("event", "talks", "part of")).toMatchObject([
      { target: id("event", "walkout"), inferred: true },
    ]);
  });

  it("states what a claim is about, resting on the claim's quotes", () => {
    const about = statementsFrom("claim", "warned-for-months", "about");
    expect(about.map(({ target }) => target)).toEqual([
      id("actor", "union"),
      id("event", "collapse"),
    ]);
    expect(about[0]?.evidence).toEqual([
      { document: id("document", "gazette"), positions: [{ start: 348, end: 373 }] },
      { document: id("document", "courier"), positions: [{ start: 299, end: 324 }] },
    ]);
  });

  it("takes a hop's words where they are nearest, in the quote's own sentence", () => {
    const [asserts, denies] = appearancesOf("crane-unsafe", "gazette");
    const hops = [asserts, denies].map((one) => one?.chain[0]);
    expect(hops.map((hop) => words("gazette", hop?.cuePositions ?? []))).toEqual([
      ["said"],
      ["denied"],
    ]);
    expect(hops[0]?.cuePositions).toEqual([{ start: 267, end: 271 }]);
    expect(hops[1]?.sourcePositions).toEqual([{ start: 294, end: 312 }]);
    expect([asserts?.stance, denies?.stance]).toEqual(["asserts", "denies"]);
  });

  it("prefers a hop's words in the quote's sentence to nearer ones in another", () => {
    const folder = harbourWith({
      "documents/bulletin.txt": (text) =>
        `${text}Nobody sailed, she said. No ships came, the retired harbour master said.\n`,
      "claims.yaml": (yaml) =>
        `${yaml}no-ships:\n  text: No ships came\n  label: No ships\n  about: [westhaven]\n` +
        "  appearances: [{ in: bulletin, quote: No ships came, chain: [{ cue: said }] }]\n",
    });
    const [appearance] = appearancesOf("no-ships", "bulletin", load(folder));
    expect(appearance?.positions).toEqual([{ start: 187, end: 200 }]);
    expect(appearance?.chain[0]?.cuePositions).toEqual([{ start: 229, end: 233 }]);
  });

  it("keeps a chain's hops in order, from the document outward", () => {
    const [appearance] = appearancesOf("missed-inspection", "courier");
    expect(appearance?.chain).toMatchObject([
      { source: id("actor", "harbour-gazette"), cue: "According to" },
      { source: id("actor", "officials"), cue: "said" },
    ]);
    expect(words("courier", appearance?.certaintyPositions ?? [])).toEqual(["possibly"]);
    expect(appearance).toMatchObject({ certainty: "possible", manner: "indirect" });
  });

  it("describes a source without a name by the document's words", () => {
    const folder = harbourWith({
      "claims.yaml": replaced("{ source: engineers, words: Engineers,", "{ words: Engineers,"),
    });
    const [appearance] = appearancesOf("crane-unsafe", "bulletin", load(folder));
    expect(appearance?.chain).toMatchObject([{ description: "Engineers" }]);
    expect(appearance?.chain[0]).not.toHaveProperty("source");
  });

  it("says at which event and when something was said", () => {
    const [appearance] = appearancesOf("warned-for-months", "gazette");
    expect(appearance).toMatchObject({
      occasion: id("event", "interview"),
      saidAt: { edtf: "2025-03-04", stated: "Tuesday", inferred: true },
    });
  });

  it("rests judgements on where the documents carry both nodes, or on their own evidence", () => {
    const judgements = listOf("judgement");
    expect(judgements.map(({ about, verdict }) => `${about}: ${verdict}`)).toEqual([
      "identity: same",
      "identity: unsure",
      "claims: contradicts",
      "claims: refines",
      "claims: updates",
      "texts: shared utterances",
    ]);
    expect(judgements[2]).toMatchObject({
      source: id("claim", "about-150-left"),
      target: id("claim", "over-200-left"),
      evidence: [
        { document: id("document", "courier"), positions: [{ start: 135, end: 169 }] },
        { document: id("document", "gazette"), positions: [{ start: 198, end: 241 }] },
      ],
    });
    expect(judgements[5]?.evidence).toHaveLength(2);
  });

  it("loads a collection of which nothing is encoded yet", () => {
    const names = ["actors", "places", "events", "claims", "relations", "judgements", "coverage"];
    const folder = harbourWith(
      Object.fromEntries(names.map((name) => [`${name}.yaml`, undefined])),
    );
    expect(load(folder).map(({ type }) => type)).toEqual(["document", "document", "document"]);
  });
});
