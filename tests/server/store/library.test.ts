import { describe, expect, it } from "vitest";
import { Library } from "../../../server/store/library.ts";
import type { CollectionId } from "../../../server/model/ids.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  anActor,
  anAppearance,
  aStatement,
} from "../../support/records.ts";
import { libraryOf } from "../../support/library.ts";

const early = aDocument({ key: "early", text: "Ann spoke first.", published: "2026-01-02" });
const late = aDocument({ key: "late", text: "Bob answered Ann.", published: "2026-01-09" });
const undated = aDocument({ key: "undated", text: "Somebody heard of it." });
const ann = anActor({ key: "ann", name: "Ann" });
const bob = anActor({ key: "bob", name: "Bob" });
const spoke = aClaim({ key: "spoke" });
const answered = aClaim({ key: "answered" });
const log = [
  early,
  late,
  undated,
  ann,
  bob,
  spoke,
  answered,
  aMention({ node: ann, document: early, words: "Ann" }),
  aMention({ node: bob, document: late, words: "Bob" }),
  anAppearance({ claim: spoke, document: early, words: "Ann spoke" }),
  anAppearance({ claim: spoke, document: undated, words: "heard of it" }),
  anAppearance({ claim: answered, document: late, words: "Bob answered" }),
  aLink({ source: answered, kind: "supports", target: spoke }),
  aStatement({
    source: spoke,
    relation: "about",
    target: ann,
    evidence: [
      { document: early, words: "Ann" },
      { document: late, words: "Ann" },
    ],
  }),
];

const TALKS = parseCollectionId("talks");

function inCollection(id: CollectionId, records: readonly LogRecord[]): readonly LogRecord[] {
  return records.map((record) => ({ ...record, collection: id }));
}

function shelved(): Promise<Library> {
  return libraryOf([{ id: TALKS, title: "Talks", records: inCollection(TALKS, log) }]);
}

describe("Library", () => {
  it("finds a collection as it is now", async () => {
    const view = await (await shelved()).find("talks");
    expect(view?.info.title).toBe("Talks");
    expect(view?.graph.graph.order).toBe(7);
    expect(view?.leftOut).toEqual([]);
  });

  it("answers undefined for a collection that it does not have", async () => {
    const library = await shelved();
    expect(await library.find("other")).toBeUndefined();
    expect(await library.find("No collection's id!")).toBeUndefined();
    await expect(library.get("other")).rejects.toMatchObject({ code: "COLLECTION_NOT_FOUND" });
  });

  it("reads as of a day only what was published by then", async () => {
    const view = await (await shelved()).find("talks", { asOf: "2026-01-05" });
    expect(view?.graph.graph.nodes().toSorted()).toEqual([early.id, ann.id, spoke.id].toSorted());
    expect(view?.leftOut.map(({ id }) => id)).toEqual([late.id, undated.id]);
  });

  it("counts a document on the day of its publication", async () => {
    const library = await shelved();
    const on = await library.find("talks", { asOf: "2026-01-02" });
    const before = await library.find("talks", { asOf: "2026-01-01" });
    expect(on?.graph.graph.hasNode(early.id)).toBe(true);
    expect(before?.graph.graph.hasNode(early.id)).toBe(false);
  });

  it("takes evidence in documents left out from a statement that stays", async () => {
    const graph = (await (await shelved()).find("talks", { asOf: "2026-01-05" }))?.graph;
    const about = graph?.graph.filterEdges((_key, { kind }) => kind === "about") ?? [];
    expect(about).toHaveLength(1);
    expect(graph?.findRecord(about[0] ?? "")).toMatchObject({
      evidence: [{ document: early.id }],
    });
  });

  it("lists collections by title, without opening any", async () => {
    const library = await libraryOf([
      { id: parseCollectionId("a-last"), title: "Zebras", records: [] },
      { id: TALKS, title: "Talks", records: [] },
      { id: parseCollectionId("z-first"), title: "Ants", records: [] },
    ]);
    expect((await library.list()).map(({ info }) => info.title)).toEqual([
      "Ants",
      "Talks",
      "Zebras",
    ]);
    expect(library.openIds()).toEqual([]);
  });
});

const [carl, dora] = inCollection(TALKS, [
  anActor({ key: "carl", name: "Carl" }),
  anActor({ key: "dora", name: "Dora" }),
]);

/** Appends what a test wants, in two ways at once. */
function appendOne(library: Library, record: LogRecord | undefined) {
  return library.append("talks", () => (record === undefined ? [] : [record]));
}

describe("Library.append()", () => {
  it("has the records in the graph and in the log when it resolves", async () => {
    const library = await shelved();
    const { view, part } = await appendOne(library, carl);
    expect(part).toMatchObject({ first: 16, version: 16 });
    expect(view.graph.getRecord(carl?.id ?? "")).toMatchObject({ name: "Carl" });
    expect(await library.store.version(TALKS)).toBe(16);
  });

  it("asks again what to append when another server was faster", async () => {
    const library = await shelved();
    await library.open("talks");
    const other = new Library(library.store);
    const seen: number[] = [];
    await appendOne(other, carl);
    await library.append("talks", ({ graph }) => {
      seen.push(graph.version);
      return dora === undefined ? [] : [dora];
    });
    expect(seen.at(-1)).toBe(16);
    expect(await library.store.version(TALKS)).toBe(17);
    library.stop();
    other.stop();
  });

  it("appends nothing when what is to be appended is refused", async () => {
    const library = await shelved();
    const refusal = library.append("talks", () => {
      throw new TypeError("Refused");
    });
    await expect(refusal).rejects.toThrow("Refused");
    await appendOne(library, carl);
    expect(await library.store.version(TALKS)).toBe(16);
  });

  it("takes appends one after another", async () => {
    const library = await shelved();
    const appended = await Promise.all([appendOne(library, carl), appendOne(library, dora)]);
    expect(appended.map(({ part }) => part.version)).toEqual([16, 17]);
    expect(library.figures()).toMatchObject({ appended: 2, conflicts: 0 });
  });
});

describe("Library.find() at a version", () => {
  it("waits for what another server appended", async () => {
    const library = await shelved();
    await library.open("talks");
    const other = new Library(library.store);
    await appendOne(other, carl);
    const view = await library.find("talks", { atLeast: 16 });
    expect(view?.graph.version).toBe(16);
    library.stop();
    other.stop();
  });
});

describe("Library.changes()", () => {
  it("gives what was missed and then what comes, without a gap", async () => {
    const library = await shelved();
    const stop = new AbortController();
    const versions: number[] = [];
    for await (const { first, version } of library.changes("talks", 12, stop.signal)) {
      versions.push(first, version);
      if (version === 15) void appendOne(library, carl);
      if (version === 16) void appendOne(library, dora);
      if (version === 17) stop.abort();
    }
    expect(versions).toEqual([13, 15, 16, 16, 17, 17]);
  });

  it("refuses a collection that there is not", async () => {
    const library = await shelved();
    const changes = library.changes("other", 0, new AbortController().signal);
    await expect(changes.next()).rejects.toMatchObject({ code: "COLLECTION_NOT_FOUND" });
  });

  it("ends when the library stops", async () => {
    const library = await shelved();
    const changes = library.changes("talks", 15, new AbortController().signal);
    const next = changes.next();
    await library.open("talks");
    library.stop();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

describe("a library's budget", () => {
  const ids = ["one", "two", "three"].map((id) => parseCollectionId(id));
  const shelves = ids.map((id) => ({ id, title: id, records: inCollection(id, log) }));

  it("lets go what was asked longest ago, and reads it again when it is asked", async () => {
    const library = await libraryOf(shelves, { budgetBytes: 1 });
    for (const id of ids) await library.open(id);
    expect(library.openIds()).toEqual(["three"]);
    expect((await library.find("one"))?.graph.graph.order).toBe(7);
    expect(library.openIds()).toEqual(["one"]);
    expect(library.figures().evicted).toBe(3);
  });

  it("keeps what somebody follows", async () => {
    const library = await libraryOf(shelves, { budgetBytes: 1 });
    const stop = new AbortController();
    const next = library.changes("one", 16, stop.signal).next();
    for (const id of ids) await library.open(id);
    await library.open("two");
    expect(library.openIds()).toContain("one");
    stop.abort();
    await next;
  });
});
