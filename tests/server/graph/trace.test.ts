import { describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { quotesOf } from "../../../server/graph/quote.ts";
import { trace } from "../../../server/graph/trace.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const TEXT = "The outlet cited sources saying so, reportedly";
const one = aDocument({ key: "one", title: "One", text: TEXT, published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", text: TEXT, published: "2026-01-02" });
const claim = aClaim({ key: "claim" });
const outlet = anActor({ key: "outlet", actorType: "medium" });
const sources = anActor({ key: "sources", named: false });
const known: readonly LogRecord[] = [
  one,
  two,
  claim,
  outlet,
  sources,
  aMention({ node: outlet, document: one }),
  aMention({ node: sources, document: one }),
];
const throughOutlet = (document: typeof one) =>
  anAppearance({
    claim,
    document,
    words: "saying so",
    chain: [
      { source: outlet, words: "The outlet", cue: "cited" },
      { source: sources, words: "sources" },
    ],
  });

function drawn(graph: KnowledgeGraph) {
  const { nodes, edges, cut } = trace(graph, claim.id);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    nodes: nodes.map(({ role, label, isOrigin }) => `${role} ${label}${isOrigin ? " *" : ""}`),
    edges: edges.map(({ source, target }) => `${labels.get(source)} > ${labels.get(target)}`),
    cut,
  };
}

describe("trace()", () => {
  it("goes from the claim to the document and along the chain to its origin", () => {
    expect(drawn(graphOf(...known, throughOutlet(one)))).toEqual({
      nodes: ["claim claim", "document One", "source outlet", "source sources *"],
      edges: ["claim > One", "One > outlet", "outlet > sources"],
      cut: false,
    });
  });

  it("shows the words of each step", () => {
    const { edges } = trace(graphOf(...known, throughOutlet(one)), claim.id);
    expect(edges.map((edge) => [edge.cue, quotesOf(edge).map(({ exact }) => exact)])).toEqual([
      [undefined, ["saying so"]],
      ["cited", ["The outlet", "cited"]],
      [undefined, ["sources"]],
    ]);
  });

  it("ends in the document where it speaks in its own voice", () => {
    const graph = graphOf(...known, anAppearance({ claim, document: two }));
    expect(drawn(graph)).toMatchObject({ nodes: ["claim claim", "document Two *"] });
    expect(trace(graph, claim.id).origins).toMatchObject([{ kind: "document", label: "Two" }]);
  });

  it("has a source once however many chains run through it", () => {
    expect(drawn(graphOf(...known, throughOutlet(two), throughOutlet(one)))).toMatchObject({
      nodes: ["claim claim", "document One", "source outlet", "source sources *", "document Two"],
      edges: [
        "claim > One",
        "One > outlet",
        "outlet > sources",
        "claim > Two",
        "Two > outlet",
        "outlet > sources",
      ],
    });
  });

  it("has a source that is left out once for each appearance", () => {
    const chain = [{ cue: "reportedly" }];
    const graph = graphOf(
      ...known,
      anAppearance({ claim, document: one, chain }),
      anAppearance({ claim, document: two, chain }),
    );
    expect(drawn(graph).nodes).toEqual([
      "claim claim",
      "document One",
      "source source not named *",
      "document Two",
      "source source not named *",
    ]);
  });

  it("has sources that are one as one", () => {
    const alias = anActor({ key: "alias" });
    const graph = graphOf(
      ...known,
      alias,
      aMention({ node: alias, document: two }),
      anAppearance({ claim, document: one, chain: [outlet] }),
      anAppearance({ claim, document: two, chain: [alias] }),
      sameAs(outlet, alias),
    );
    const { nodes } = trace(graph, claim.id);
    expect(nodes.filter(({ role }) => role === "source")).toHaveLength(1);
  });

  it("keeps to a bound, and says when it was cut", () => {
    const text = "word ".repeat(501);
    const long = aDocument({ key: "long", text });
    const graph = graphOf(long, claim);
    for (let start = 0; start < text.length; start += 5) {
      const { id, ...rest } = anAppearance({ claim, document: long });
      const positions = [{ start, end: start + 4 }];
      graph.append({ ...rest, id: `${id}${start}` as typeof id, positions });
    }
    const { edges, cut } = trace(graph, claim.id);
    expect([edges.length, cut]).toEqual([500, true]);
  });

  it("refuses what is not a claim, and what is not there", () => {
    const graph = graphOf(...known, throughOutlet(one));
    expect(() => trace(graph, outlet.id)).toThrow(
      expect.objectContaining({ code: "NODE_KIND_MISMATCH" }),
    );
    expect(() => trace(graph, "clm_unknown")).toThrow(
      expect.objectContaining({ code: "NODE_NOT_FOUND" }),
    );
  });
});
