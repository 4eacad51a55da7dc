import { describe, expect, it } from "vitest";
import {
  aDocument,
  aMention,
  anActor,
  differentFrom,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const report = aDocument({ key: "report", text: "Ann met Anna and A. Smith." });
const actors = ["Ann", "Anna", "A. Smith"].map((name) => anActor({ key: name, name }));
const [one, two, three] = actors.toSorted((a, b) => b.name.length - a.name.length) as [
  (typeof actors)[0],
  (typeof actors)[0],
  (typeof actors)[0],
];
const mentions = actors.map((node) => aMention({ node, document: report, words: node.name }));
const log = [report, ...actors, ...mentions];

describe("Clusters", () => {
  it("makes nodes that are judged the same one, under the one with the fullest name", () => {
    const { clusters, graph } = graphOf(...log, sameAs(two, one));
    expect(clusters.canonical(two.id)).toBe(one.id);
    expect(clusters.members(two.id)).toEqual([one.id, two.id]);
    expect(graph.order).toBe(3);
    expect(graph.degree(one.id)).toBe(2);
  });

  it("joins through others", () => {
    const { clusters } = graphOf(...log, sameAs(one, two), sameAs(two, three));
    expect(clusters.members(three.id)).toEqual([one.id, two.id, three.id]);
  });

  it("undoes a same by a later different", () => {
    const { clusters, graph } = graphOf(...log, sameAs(one, two), differentFrom(one, two));
    expect(clusters.canonical(two.id)).toBe(two.id);
    expect(graph.order).toBe(4);
  });

  it("takes a same as later than a different that came before", () => {
    const { clusters } = graphOf(...log, differentFrom(one, two), sameAs(one, two));
    expect(clusters.canonical(two.id)).toBe(one.id);
  });

  it("reports a pair that is one through others and judged different", () => {
    const apart = differentFrom(one, three);
    const { clusters } = graphOf(...log, sameAs(one, two), sameAs(two, three), apart);
    expect(clusters.contradictions()).toEqual([apart]);
    expect(clusters.members(one.id)).toEqual([one.id, two.id, three.id]);
  });

  it("gives the judgements that hold about a node", () => {
    const apart = differentFrom(one, two);
    const { clusters } = graphOf(...log, sameAs(one, two), apart);
    expect(clusters.judgementsAbout(one.id)).toEqual([apart]);
    expect(clusters.judgementsAbout(three.id)).toEqual([]);
  });
});
