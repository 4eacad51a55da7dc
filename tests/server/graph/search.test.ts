import { describe, expect, it } from "vitest";
import { labelOf } from "../../../server/graph/node-label.ts";
import { matchesOf, matchingIds, prepareSearch, search } from "../../../server/graph/search.ts";
import type { NodeKind } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aPlace,
  aWithdrawal,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const report = aDocument({
  key: "report",
  title: "Signals of openness",
  author: "A. Writer",
  text: "Maduro said on television that many cross the Darién Gap while emptying prisons is a lie.",
});
const maduro = anActor({ key: "maduro", name: "Nicolás Maduro", aliases: ["El Presidente"] });
const gap = aPlace({ key: "gap", name: "Darién Gap" });
const interview = anEvent({ key: "interview", name: "Interview of Maduro" });
const prisons = aClaim({
  key: "prisons",
  text: "Prisons are emptied.",
  shortLabel: "Emptied jails",
});
const records = [
  report,
  maduro,
  gap,
  interview,
  prisons,
  aMention({ node: maduro, document: report, words: "Maduro" }),
  aMention({ node: gap, document: report, words: "Darién Gap" }),
  aMention({ node: interview, document: report, words: "television" }),
  anAppearance({ claim: prisons, document: report, words: "emptying prisons" }),
];
const graph = graphOf(...records);

const found = (text: string, kinds?: readonly NodeKind[]) =>
  search(graph, text, kinds).map(({ node }) => labelOf(node.record));

describe("search()", () => {
  it("finds nodes of all kinds, what is called so before what only mentions it", () => {
    expect(found("Maduro")).toEqual([
      "Nicolás Maduro",
      "Interview of Maduro",
      "Signals of openness",
    ]);
  });

  it("does not mind accents and case", () => {
    expect(found("DARIEN", ["place"])).toEqual(["Darién Gap"]);
    expect(found("nicolas", ["actor"])).toEqual(["Nicolás Maduro"]);
  });

  it("forgives a typing error in a word that no node has", () => {
    expect(found("emtying prisons", ["claim"])).toEqual(["Emptied jails"]);
    expect(found("mudaro", ["actor"])).toEqual(["Nicolás Maduro"]);
  });

  it("takes numbers as they are typed", () => {
    const one = aClaim({ key: "one", text: "In 2017" });
    const two = aClaim({ key: "two", text: "In 2018" });
    const years = graphOf(
      report,
      one,
      two,
      ...[one, two].map((claim) => anAppearance({ claim, document: report })),
    );
    expect(search(years, "2018").map(({ node }) => node.record.id)).toEqual([two.id]);
    expect(search(years, "2019")).toEqual([]);
  });

  it("finds longer words by their beginning", () => {
    expect(found("telev", ["event"])).toEqual(["Interview of Maduro"]);
  });

  it("gives only nodes with all the words when there are any", () => {
    expect(found("Darién Gap", ["place", "actor"])).toEqual(["Darién Gap"]);
  });

  it("gives nodes with some of the words when none has all", () => {
    expect(found("Maduro Darién", ["place", "actor"]).toSorted()).toEqual([
      "Darién Gap",
      "Nicolás Maduro",
    ]);
  });

  it("does not let a long text that has all words hide nodes that have some", () => {
    expect(found("Maduro prisons")).toContain("Nicolás Maduro");
  });

  it("finds nothing for a text without words", () => {
    expect(found(" – … ")).toEqual([]);
    expect(found("the")).toEqual([]);
  });

  it("looks only among the kinds asked for", () => {
    expect(found("Maduro", ["document", "event"])).toEqual([
      "Interview of Maduro",
      "Signals of openness",
    ]);
    expect(found("Maduro", [])).toEqual([]);
  });

  it("finds a node under every name of those that are the same", () => {
    const nick = anActor({ key: "nick", name: "Nick M." });
    const merged = graphOf(...records, nick, sameAs(maduro, nick));
    const [hit] = search(merged, "nick");
    expect(hit?.node.record.id).toBe(maduro.id);
  });

  it("does not find what was taken out", () => {
    expect(search(graphOf(...records, aWithdrawal(report)), "Maduro")).toEqual([]);
  });

  it("refuses a text of more than 200 characters", () => {
    expect(() => found("x".repeat(201))).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", details: { length: 201, allowed: 200 } }),
    );
    expect(found("x".repeat(200))).toEqual([]);
  });
});

const matches = (text: string) => search(graph, text).map((hit) => matchesOf(hit));

describe("matchesOf()", () => {
  it("names the words of each field as they stand there, with what is around them", () => {
    expect(matches("emtying prisons")[0]).toEqual([
      { field: "text", words: ["Prisons"], snippet: "Prisons are emptied." },
      { field: "quotes", words: ["emptying", "prisons"], snippet: "emptying prisons" },
    ]);
  });

  it("names aliases, titles and authors", () => {
    expect(matches("presidente")).toEqual([
      [{ field: "aliases", words: ["Presidente"], snippet: "El Presidente" }],
    ]);
    expect(matches("openness writer")).toEqual([
      [
        { field: "title", words: ["openness"], snippet: "Signals of openness" },
        { field: "author", words: ["Writer"], snippet: "A. Writer" },
      ],
    ]);
  });
});

describe("matchingIds()", () => {
  it("gives the ids of the nodes of one kind", () => {
    expect(matchingIds(graph, "maduro", "event")).toEqual(new Set([interview.id]));
    expect(matchingIds(graph, "maduro", "place")).toEqual(new Set());
  });
});

describe("prepareSearch()", () => {
  it("leaves a graph that answers as any other", async () => {
    const prepared = graphOf(...records);
    await prepareSearch(prepared);
    expect(search(prepared, "darien", ["place"]).map(({ node }) => node.record.id)).toEqual([
      gap.id,
    ]);
  });

  it("does not hold on to a graph that has changed meanwhile", async () => {
    const growing = graphOf(...records);
    const prepared = prepareSearch(growing);
    const cnn = anActor({ key: "cnn", name: "CNN" });
    growing.appendAll([cnn, aMention({ node: cnn, document: report })]);
    await prepared;
    expect(search(growing, "cnn").map(({ node }) => node.record.id)).toEqual([cnn.id]);
  });
});
