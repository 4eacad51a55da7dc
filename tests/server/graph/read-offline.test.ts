import { beforeAll, describe, expect, it } from "vitest";
import { Aligner } from "../../../server/align/aligner.ts";
import { readSource } from "../../../server/documents/read-source.ts";
import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../server/extract/propose-records.ts";
import { compareDocuments } from "../../../server/graph/compare.ts";
import { getNode } from "../../../server/graph/in-graph.ts";
import type { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { nameOf } from "../../../server/graph/origin-pair.ts";
import { dependencesOf } from "../../../server/graph/statements.ts";
import { standingOf } from "../../../server/graph/standing.ts";
import type { ClaimRecord } from "../../../server/model/claim.ts";
import { WhenceError } from "../../../server/model/errors.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { COLLECTION, graphOf, MADE, sameAs } from "../../support/records.ts";

const REPORTS = {
  first: `Harbour of Port Vell closed
Jan 2, 2026
“The harbour is closed,” Mayor Anna Berg said in an interview with Channel Nine on Monday, when the wind had fallen at last. According to Reuters, forty containers fell into the sea. Officials said that two sailors were injured. The storm destroyed three houses.`,
  second: `Ships wait outside Port Vell
Jan 3, 2026
Anna Berg, who governs the town, told Channel Nine that the harbour is closed. Reuters reported that forty containers fell into the sea. Police chief John Roe said at a press conference on Tuesday that two sailors were injured. The storm destroyed three houses.`,
};

/** The records of the reports as they are read and compared, one after another. */
async function readAll(texts: readonly string[]): Promise<readonly LogRecord[]> {
  const aligner = new Aligner(COLLECTION);
  const log: LogRecord[] = [];
  for (const [index, text] of texts.entries()) {
    const name = `report ${index}.txt`;
    const [document] = await readSource({ bytes: new TextEncoder().encode(text), name });
    if (document === undefined || document instanceof WhenceError) throw new Error(name);
    const extraction = await createOfflineExtractor().extract(document);
    const records = proposeRecords({ document, extraction, collection: COLLECTION, made: MADE });
    const judged = aligner.judge(records, MADE.at);
    aligner.take([...records, ...judged]);
    log.push(...records, ...judged);
  }
  return log;
}

describe("A collection that was read offline", () => {
  let graph: KnowledgeGraph;
  let claims: readonly ClaimRecord[];

  beforeAll(async () => {
    const log = await readAll(Object.values(REPORTS));
    claims = log.filter((record) => record.type === "claim");
    // What the two reports say alike is one claim, whatever alignment makes of it.
    const pairs = ["closed", "containers", "sailors", "houses"].map((words) => {
      const [one, two] = claims.filter(
        ({ text }) => text.includes(words) && !text.includes("Vell"),
      );
      if (one === undefined || two === undefined) throw new Error(`No two claims on ${words}`);
      return sameAs(one, two);
    });
    graph = graphOf(...log, ...pairs);
  });

  /** Of the claim with these words: its origins, independence, single-sourced or not, credibility, and the rules behind it. */
  function standing(words: string): readonly unknown[] {
    const claim = claims.find(({ text }) => text.includes(words) && !text.includes("Vell"));
    const { origins, independence, singleSourced, credibility, reasons } = standingOf(
      getNode(graph, claim?.id ?? "", "claim"),
    );
    const rules = new Set(reasons.map(({ rule }) => rule));
    return [origins.map(nameOf), independence, singleSourced, credibility, [...rules]];
  }

  it("has one source for what one speaker said, however the reports word it", () => {
    // The second report does not say that it was an interview.
    expect(standing("closed")).toEqual([
      [expect.stringMatching(/^Anna Berg \(Interview/u), "Anna Berg"],
      "dependent",
      true,
      6,
      ["asserted", "same-source", "credibility"],
    ]);
  });

  it("has one origin for what one outlet is cited for", () => {
    expect(standing("containers")).toEqual([
      ["Reuters"],
      "dependent",
      true,
      6,
      ["asserted", "one-origin", "credibility"],
    ]);
  });

  it("has a described source of one report and a named one of another, of which nothing is shown", () => {
    expect(standing("sailors")).toEqual([
      ["Officials in “Harbour of Port Vell closed”", "John Roe"],
      "not established",
      false,
      3,
      expect.arrayContaining(["asserted", "unnamed-source", "unknown-occasion", "credibility"]),
    ]);
  });

  it("has the reports' own voices, of which nothing is shown", () => {
    expect(standing("houses")).toEqual([
      ["“Harbour of Port Vell closed”", "“Ships wait outside Port Vell”"],
      "not established",
      false,
      3,
      expect.arrayContaining(["asserted", "own-voice", "credibility"]),
    ]);
  });

  it("compares the reports: each claim of both stands in one row", () => {
    const documents = graph.nodesOfKind("document");
    const { rows } = compareDocuments(graph, documents);
    const both = rows.filter(({ cells }) => cells.every(({ claim }) => claim !== undefined));
    expect(both.length).toBeGreaterThanOrEqual(4);
    expect(both.flatMap(({ cells }) => cells).every(({ verdict }) => verdict === "agrees")).toBe(
      true,
    );
  });

  it("says that one report copies the other when it has its text and more", async () => {
    const log = await readAll([
      REPORTS.first,
      `${REPORTS.first} Nobody came to harm on land, for all the wind.`,
    ]);
    const copied = graphOf(...log);
    const [document = ""] = copied.nodesOfKind("document");
    expect(
      dependencesOf(getNode(copied, document, "document")).map(({ record }) => record.verdict),
    ).toEqual(["near copy"]);
  });
});
