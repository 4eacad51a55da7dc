/** Generated collections: the same for the same seed, shaped like news, and valid throughout. */

import { describe, expect, it } from "vitest";
import { generateCollection, generatedInfo } from "../../bench/generate-collection.ts";
import { KnowledgeGraph } from "../../server/graph/knowledge-graph.ts";
import type { DocumentRecord } from "../../server/model/document.ts";
import { parseRecord } from "../../server/model/record.ts";
import type { LogRecord, NodeRecord } from "../../server/model/record.ts";
import type { TextPosition } from "../../server/model/selector.ts";

const SIZE = { nodes: 2000, seed: 1 };
const records = [...generateCollection(SIZE)];
const { graph } = new KnowledgeGraph(generatedInfo(SIZE).id).appendAll(records);
const byId = new Map<string, LogRecord>(records.map((record) => [record.id, record]));

function degreesOf(kind: NodeRecord["type"]): readonly number[] {
  return graph
    .filterNodes((_id, { record }) => record.type === kind)
    .map((id) => graph.degree(id))
    .toSorted((one, two) => two - one);
}

function words(document: string, positions: readonly TextPosition[]): readonly string[] {
  const { text } = byId.get(document) as DocumentRecord;
  return positions.map(({ start, end }) => text.slice(start, end));
}

describe("generateCollection()", () => {
  it("gives the same records for the same seed", () => {
    expect([...generateCollection(SIZE)]).toEqual(records);
  });

  it("gives another collection for another seed", () => {
    const [first] = generateCollection({ ...SIZE, seed: 2 });
    expect(first).not.toEqual(records[0]);
  });

  it("gives a first record that stays the same from one version to the next", () => {
    expect(records[0]).toMatchObject({
      type: "actor",
      id: "act_jzDdzEO_lT3MDzcV",
      name: "Bakapa Bumipa Herald",
      actorType: "medium",
    });
  });

  it("gives records that parse to themselves", () => {
    expect(records.map((record) => parseRecord(JSON.parse(JSON.stringify(record))))).toEqual(
      records,
    );
  });

  it("gives each record once", () => {
    expect(byId.size).toBe(records.length);
  });

  it("gives records of which every node is in the graph", () => {
    expect(graph.order).toBe(2000);
  });

  it("gives about four edges a node", () => {
    const edgesANode = graph.size / graph.order;
    expect(edgesANode).toBeGreaterThan(3.8);
    expect(edgesANode).toBeLessThan(4.6);
  });

  it("gives a few actors with very many edges, and most with few", () => {
    const degrees = degreesOf("actor");
    const total = degrees.reduce((sum, degree) => sum + degree, 0);
    const ofTopHundredth = degrees
      .slice(0, degrees.length / 100)
      .reduce((sum, degree) => sum + degree, 0);
    expect(ofTopHundredth / total).toBeGreaterThan(0.1);
    expect(degrees[Math.floor(degrees.length / 2)]).toBeLessThan(10);
  });

  it("gives appearances whose words are the claim's", () => {
    const wrong = records
      .filter((record) => record.type === "appearance")
      .filter(({ claim, document, positions }) => {
        const record = byId.get(claim);
        return record?.type !== "claim" || words(document, positions).join() !== record.text;
      });
    expect(wrong).toEqual([]);
  });

  it("gives mentions whose words are the node's name", () => {
    const wrong = records
      .filter((record) => record.type === "mention")
      .filter(({ node, document, positions }) => {
        const record = byId.get(node) as NodeRecord;
        return words(document, positions).some((one) => !("name" in record) || one !== record.name);
      });
    expect(wrong).toEqual([]);
  });

  it("gives chains of no, one, two and three hops, some with a source left out", () => {
    const chains = records.flatMap((record) =>
      record.type === "appearance" ? [record.chain] : [],
    );
    expect(new Set(chains.map(({ length }) => length))).toEqual(new Set([0, 1, 2, 3]));
    expect(chains.flat().some(({ source }) => source === undefined)).toBe(true);
  });

  it("gives records of every kind that documents and what is read in them need", () => {
    expect(new Set(records.map(({ type }) => type))).toEqual(
      new Set([
        "actor",
        "place",
        "event",
        "claim",
        "document",
        "mention",
        "appearance",
        "statement",
        "judgement",
      ]),
    );
  });
});
