import { describe, expect, it } from "vitest";
import {
  degreeOf,
  listActors,
  listDocuments,
  listEvents,
  listPlaces,
} from "../../../server/graph/nodes.ts";
import type { TimeSpan } from "../../../server/model/time-span.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aPlace,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  onDay,
  sameAs,
} from "../../support/records.ts";

const undated = aDocument({ key: "undated" });
const late = aDocument({ key: "late", published: "2026-01-03" });
const early = aDocument({ key: "early", published: "2026-01-02" });

const texts = (graph: ReturnType<typeof graphOf>) =>
  listDocuments(graph).map(({ record }) => record.text);

describe("listDocuments()", () => {
  it("goes by publication, undated ones last", () => {
    expect(texts(graphOf(undated, late, early))).toEqual([
      "The words of document early.",
      "The words of document late.",
      "The words of document undated.",
    ]);
  });

  it("puts a document whose publication is open at its end after dated ones", () => {
    const value: TimeSpan = { edtf: "2026-01-01/..", start: "2026-01-01", inferred: true };
    const open = { ...aDocument({ key: "open" }), published: { value, positions: [] } };
    expect(texts(graphOf(open, undated, late))).toEqual([
      "The words of document late.",
      "The words of document open.",
      "The words of document undated.",
    ]);
  });
});

describe("listActors()", () => {
  const busy = anActor({ key: "busy" });
  const quiet = anActor({ key: "quiet" });
  const crowd = anActor({ key: "crowd", named: false });
  const graph = graphOf(
    early,
    late,
    quiet,
    crowd,
    busy,
    ...[busy, quiet].map((node) => aMention({ node, document: early })),
    ...[busy, crowd].map((node) => aMention({ node, document: late })),
  );
  const names = (...[filter]: [Parameters<typeof listActors>[1]?]) =>
    listActors(graph, filter).map(({ record }) => record.name);

  it("goes by degree, then by name", () => {
    expect(names()).toEqual(["busy", "crowd", "quiet"]);
  });

  it("narrows by document, name and matching ids", () => {
    expect(names({ document: early.id })).toEqual(["busy", "quiet"]);
    expect(names({ named: false })).toEqual(["crowd"]);
    expect(names({ textMatches: new Set([quiet.id]), named: true })).toEqual(["quiet"]);
  });

  it("refuses a document that is not there", () => {
    expect(() => names({ document: "doc_unknown" })).toThrow(
      expect.objectContaining({ code: "NODE_NOT_FOUND" }),
    );
  });

  it("takes an actor for named when a document names one of those that it is", () => {
    const both = graphOf(early, late, busy, crowd, sameAs(busy, crowd));
    both.append(aMention({ node: crowd, document: late }));
    expect(listActors(both, { named: true })).toHaveLength(1);
    expect(listActors(both, { named: false })).toEqual([]);
  });
});

describe("listPlaces()", () => {
  it("goes by degree, then by name", () => {
    const port = aPlace({ key: "port" });
    const sea = aPlace({ key: "sea" });
    const bay = aPlace({ key: "bay" });
    const graph = graphOf(
      early,
      late,
      sea,
      port,
      bay,
      ...[sea, port, bay].map((node) => aMention({ node, document: early })),
      aMention({ node: port, document: late }),
    );
    expect(listPlaces(graph).map(({ record }) => record.name)).toEqual(["port", "bay", "sea"]);
  });
});

describe("listEvents()", () => {
  it("goes by time, undated ones last", () => {
    const events = [
      anEvent({ key: "some day" }),
      anEvent({ key: "strike", time: onDay("2025-12-31") }),
      anEvent({
        key: "sanctions",
        time: { edtf: "2017/..", start: "2017-01-01", inferred: false },
      }),
      anEvent({ key: "until", time: { edtf: "../2016", end: "2016-12-31", inferred: false } }),
    ];
    const graph = graphOf(
      early,
      ...events,
      ...events.map((node) => aMention({ node, document: early })),
    );
    expect(listEvents(graph).map(({ record }) => record.name)).toEqual([
      "until",
      "sanctions",
      "strike",
      "some day",
    ]);
  });
});

describe("degreeOf()", () => {
  it("counts edges under the id that a node is known under", () => {
    const one = aClaim({ key: "one" });
    const two = aClaim({ key: "two" });
    const graph = graphOf(
      early,
      one,
      two,
      anAppearance({ claim: one, document: early }),
      anAppearance({ claim: two, document: early }),
      sameAs(one, two),
    );
    expect([one, two].map((record) => degreeOf({ graph, record }))).toEqual([2, 2]);
  });
});
