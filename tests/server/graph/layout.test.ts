import { describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { positionsIn, prepareLayout } from "../../../server/graph/layout.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { aClaim, aDocument, aLink, anAppearance, graphOf } from "../../support/records.ts";

const documents = ["a", "b", "c", "d", "e", "f", "g"].map((key, index) =>
  aDocument({ key, published: `2026-01-0${index + 1}` }),
);

/** Each of `count` documents with `claims` claims of its own, each claim linked to the one before. */
function collection(count: number, claims: number): readonly LogRecord[] {
  return documents.slice(0, count).flatMap((document) => {
    const own = Array.from({ length: claims }, (_, at) =>
      aClaim({ key: `${document.id} ${at}`, shortLabel: `claim ${at}` }),
    );
    return [
      document,
      ...own,
      ...own.map((claim) => anAppearance({ claim, document })),
      ...own.slice(1).map((source) => aLink({ source, kind: "refines", target: own[0] ?? source })),
    ];
  });
}

async function placesIn(graph: KnowledgeGraph) {
  const positionOf = await positionsIn(graph);
  return new Map(
    graph.graph.nodes().map((id) => {
      const { record } = graph.graph.getNodeAttributes(id);
      return [id, positionOf(record.id)];
    }),
  );
}

const distance = (
  one: { x: number; y: number } | undefined,
  two: { x: number; y: number } | undefined,
) => Math.hypot((one?.x ?? NaN) - (two?.x ?? NaN), (one?.y ?? NaN) - (two?.y ?? NaN));

describe("positionsIn()", () => {
  it("holds two documents at the sides, in the order of publication", async () => {
    const places = await placesIn(graphOf(...collection(2, 3)));
    const [one, two] = documents.map(({ id }) => places.get(id));
    expect([one, two]).toEqual([
      { x: -600, y: 0 },
      { x: 600, y: 0 },
    ]);
  });

  it("holds up to six documents on an ellipse", async () => {
    const places = await placesIn(graphOf(...collection(6, 2)));
    for (const { id } of documents.slice(0, 6)) {
      const { x, y } = places.get(id) ?? { x: NaN, y: NaN };
      expect(Math.hypot(x / 600, y / 360)).toBeCloseTo(1, 2);
    }
  });

  it("lets more than six documents move", async () => {
    const graph = graphOf(...collection(7, 1));
    const places = await placesIn(graph);
    const radii = documents.map(({ id }) => distance(places.get(id), { x: 0, y: 0 }));
    expect(radii.every((radius) => Number.isFinite(radius) && radius > 0)).toBe(true);
    expect(new Set(radii).size).toBe(7);
  });

  it("puts a claim of one document nearer to it than to the other", async () => {
    const graph = graphOf(...collection(2, 5));
    const places = await placesIn(graph);
    const [one, two] = documents;
    graph.graph.forEachEdge((_key, { kind }, source, target) => {
      if (kind !== "appearance") return;
      const other = target === one?.id ? two : one;
      expect(distance(places.get(source), places.get(target))).toBeLessThan(
        distance(places.get(source), places.get(other?.id ?? "")),
      );
    });
  });

  it("is the same for the same records in another order", async () => {
    const records = collection(3, 4);
    const turned = [...records.filter(isNode).toReversed(), ...records.filter(isEdge).toReversed()];
    const places = await placesIn(graphOf(...records));
    const others = await placesIn(graphOf(...turned));
    expect(new Map([...others].toSorted())).toEqual(new Map([...places].toSorted()));
  });

  it("lays out a graph that needs a thread of its own", async () => {
    const places = await placesIn(graphOf(...collection(2, 120)));
    expect(places.size).toBe(242);
    expect(places.get(documents[0]?.id ?? "")?.y).toBe(0);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(200);
  });

  it("keeps nodes about where they were when the graph grows", async () => {
    const graph = graphOf(...collection(2, 10));
    const before = await placesIn(graph);
    const [document] = documents;
    if (document === undefined) throw new Error("There are documents");
    const claim = aClaim({ key: "new" });
    graph.appendAll([claim, anAppearance({ claim, document })]);
    const after = await placesIn(graph);
    expect(after.has(claim.id)).toBe(true);
    const moves = [...before].map(([id, place]) => distance(place, after.get(id)));
    expect(Math.max(...moves)).toBeLessThan(200);
  });

  it("answers at once for a graph too large to wait for", async () => {
    const graph = graphOf(...collection(2, 1000));
    const places = await placesIn(graph);
    const [one, two] = documents.map(({ id }) => places.get(id));
    graph.graph.forEachEdge((_key, { kind }, source, target) => {
      if (kind !== "appearance") return;
      const [home, other] = target === documents[0]?.id ? [one, two] : [two, one];
      expect(distance(places.get(source), home)).toBeLessThan(distance(places.get(source), other));
    });
  });
});

describe("prepareLayout()", () => {
  it("waits for a layout that questions do not wait for", async () => {
    const graph = graphOf(...collection(2, 1000));
    const before = await placesIn(graph);
    await prepareLayout(graph);
    const after = await placesIn(graph);
    expect(after).not.toEqual(before);
    await prepareLayout(graph);
    expect(await placesIn(graph)).toEqual(after);
  }, 60_000);
});

function isNode({ type }: LogRecord): boolean {
  return type === "document" || type === "claim";
}

function isEdge(record: LogRecord): boolean {
  return !isNode(record);
}
