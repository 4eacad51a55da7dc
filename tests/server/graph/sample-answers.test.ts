/** What the graph answers about the sample collection: the questions that are easy to get wrong. */

import { describe, expect, it } from "vitest";
import { conflictsIn } from "../../../server/graph/conflicts.ts";
import { listClaims } from "../../../server/graph/claims.ts";
import { getNode } from "../../../server/graph/in-graph.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { listDocuments } from "../../../server/graph/nodes.ts";
import { quotesOf } from "../../../server/graph/quote.ts";
import { standingOf } from "../../../server/graph/standing.ts";
import { trace } from "../../../server/graph/trace.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { loadSample, sampleId } from "../../support/sample.ts";

const graph = new KnowledgeGraph(parseCollectionId("venezuela-2026-01")).appendAll(loadSample());
const standing = (key: string) => standingOf(getNode(graph, sampleId("claim", key), "claim"));
const rules = (key: string) => standing(key).reasons.map(({ rule }) => rule);

/** Each chain as labels, from the document on. */
function chains(key: string): readonly string[] {
  const { nodes, edges } = trace(graph, sampleId("claim", key));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const origins = new Set(nodes.filter(({ isOrigin }) => isOrigin).map(({ id }) => id));
  return edges
    .filter(({ cue }) => cue !== undefined)
    .map(
      ({ source, target }) =>
        `${labels.get(source)} > ${labels.get(target)}${origins.has(target) ? " *" : ""}`,
    );
}

describe("The sample's standings", () => {
  it.each(["ready-for-talks", "talks-wherever-whenever", "talk-about-it-in-days"])(
    "rest on one interview what two articles repeat: %s",
    (key) => {
      expect(standing(key)).toMatchObject({
        documents: 2,
        origins: [{ label: "Nicolás Maduro", occasion: { record: { eventType: "interview" } } }],
        independence: "dependent",
        singleSourced: true,
      });
      expect(rules(key)).toContain("one-origin");
    },
  );

  it("never say independent on the strength of two documents", () => {
    const all = listClaims(graph).map((claim) => standingOf(claim));
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ independence }) => independence === "independent")).toEqual([]);
    expect(all.filter(({ credibility }) => credibility < 3)).toEqual([]);
  });

  it("leave the independence of two own voices open, with the utterances that they share", () => {
    const { independence, reasons } = standing("tensions-escalate");
    expect(independence).toBe("not established");
    const shared = reasons.find(({ rule }) => rule === "shared-utterances");
    const quotes = shared?.evidence.flatMap((each) => quotesOf(each).map(({ exact }) => exact));
    expect(quotes).toContain("emptying prisons and insane asylums");
  });

  it("do not take Maduro's silence on the dock strike for a denial", () => {
    expect(standing("us-struck-dock").disputedBy).toEqual([]);
  });

  it("tie Caracas to Maduro, and Trump to his administration", () => {
    expect(rules("seizures-are-piracy")).toContain("affiliated-sources");
    expect(rules("prisons-emptied")).toContain("affiliated-sources");
  });

  it("call a claim that is denied doubtful, not improbable, while a source asserts it", () => {
    const denied = standing("maduro-in-drug-trafficking");
    expect(denied).toMatchObject({ credibility: 4 });
    expect(denied.disputedBy.map(({ record }) => record.stance)).toContain("denies");
  });

  it("do not judge what legal experts ask and nobody asserts", () => {
    expect(standing("actions-violate-law")).toMatchObject({ origins: [], credibility: 6 });
  });
});

describe("The sample's traces", () => {
  it("lead CIA drones through US media outlets to unnamed sources", () => {
    expect(chains("dock-strike-by-cia-drones")).toEqual([
      expect.stringMatching(/^Caracas, Venezuela.* > US media outlets$/),
      "US media outlets > Sources cited by US media outlets *",
    ]);
    expect(trace(graph, sampleId("claim", "dock-strike-by-cia-drones")).origins).toMatchObject([
      { kind: "unnamed" },
    ]);
  });

  it("show quotes that are the documents' own words", () => {
    for (const { record } of listClaims(graph)) {
      for (const edge of trace(graph, record.id).edges) {
        expect(quotesOf(edge).length).toBeGreaterThan(0);
      }
    }
  });
});

describe("The sample's conflicts", () => {
  it("set deaths against casualties, and the accusations against Maduro's denials", () => {
    const found = conflictsIn(graph).map(
      ({ kind, sides: [one, two] }) =>
        `${kind}: ${[one.claim.record.shortLabel, two.claim.record.shortLabel].toSorted().join(" / ")}`,
    );
    const label = (key: string) =>
      getNode(graph, sampleId("claim", key), "claim").record.shortLabel;
    const pair = [label("over-110-deaths"), label("over-110-casualties")].toSorted().join(" / ");
    expect(found).toContain(`contradiction: ${pair}`);
    const denied = label("maduro-in-drug-trafficking");
    expect(found).toContain(`denial: ${denied} / ${denied}`);
  });
});

describe("The sample's documents", () => {
  it("come in the order of publication, the one without a date last", () => {
    const dates = listDocuments(graph).map(({ record }) => record.published?.value.edtf);
    expect(dates).toEqual(["2026-01-02", "2026-01-01/.."]);
  });
});
