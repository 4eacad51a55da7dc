import { describe, expect, it } from "vitest";
import { loadCollection } from "../../../server/exchange/load-collection.ts";
import { storeCollection } from "../../../server/exchange/store-collection.ts";
import type { FolderCollection } from "../../../server/exchange/store-collection.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { makeId } from "../../../server/model/ids.ts";
import { parseRecord } from "../../../server/model/record.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import type { LogStore } from "../../../server/store/log-store.ts";
import { HARBOUR_FOLDER } from "../../support/api.ts";
import { temporaryStore } from "../../support/library.ts";

const loaded = loadCollection(HARBOUR_FOLDER);
if (loaded.type === "invalid") throw new Error("The harbour collection does not load");
const folder: FolderCollection = loaded;
const { id } = folder.collection;

/** The folder as if somebody had worked on it. */
function reworked(
  change: (record: LogRecord) => LogRecord | undefined,
  draft: Partial<FolderCollection> = {},
): FolderCollection {
  const records = folder.records.flatMap((record) => change(record) ?? []);
  return { ...folder, ...draft, records };
}

async function logOf(store: LogStore): Promise<readonly LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const change of store.read(id)) records.push(...change.records);
  return records;
}

async function graphIn(store: LogStore): Promise<KnowledgeGraph> {
  return new KnowledgeGraph(id).appendAll(await logOf(store));
}

async function stored(): Promise<LogStore> {
  const { store } = temporaryStore();
  await storeCollection(store, folder);
  return store;
}

const claim = folder.records.find((record) => record.type === "claim");
const mention = folder.records.find((record) => record.type === "mention");
const document = folder.records.find((record) => record.type === "document");

function retold(record: LogRecord, text: string): LogRecord {
  return record.id === claim?.id && record.type === "claim" ? { ...record, text } : record;
}

describe("storeCollection()", () => {
  it("appends all records after one that names the collection", async () => {
    const store = await stored();
    expect(await store.version(id)).toBe(folder.records.length + 1);
    expect(await store.collections()).toEqual([
      { ...folder.collection, version: folder.records.length + 1 },
    ]);
  });

  it("appends nothing when the log has it all", async () => {
    const store = await stored();
    expect(await storeCollection(store, folder)).toBe(0);
  });

  it("appends what is new alone", async () => {
    const { store } = temporaryStore();
    await storeCollection(
      store,
      reworked((record) => (record.id === mention?.id ? undefined : record)),
    );
    expect(await storeCollection(store, folder)).toBe(1);
    expect((await graphIn(store)).stateOf(mention?.id ?? "")).toBe("held");
  });

  it("edits what reads otherwise, and edits it back", async () => {
    const store = await stored();
    expect(
      await storeCollection(
        store,
        reworked((one) => retold(one, "Otherwise.")),
      ),
    ).toBe(1);
    expect((await graphIn(store)).getRecord(claim?.id ?? "")).toMatchObject({ text: "Otherwise." });
    expect(await storeCollection(store, folder)).toBe(1);
    expect((await graphIn(store)).getRecord(claim?.id ?? "")).toEqual(claim);
    expect(await storeCollection(store, folder)).toBe(0);
  });

  it("takes back what is gone, and brings it back when it is there again", async () => {
    const store = await stored();
    const without = reworked((record) => (record.id === mention?.id ? undefined : record));
    for (let times = 0; times < 2; times += 1) {
      expect(await storeCollection(store, without)).toBe(1);
      expect((await graphIn(store)).stateOf(mention?.id ?? "")).toBe("undone");
      expect(await storeCollection(store, folder)).toBe(1);
      expect((await graphIn(store)).stateOf(mention?.id ?? "")).toBe("held");
    }
  });

  it("names the collection anew", async () => {
    const store = await stored();
    const collection = { ...folder.collection, title: "The harbour" };
    expect(await storeCollection(store, { ...folder, collection })).toBe(1);
    expect((await store.collections())[0]?.title).toBe("The harbour");
  });

  it("leaves alone what people recorded and edited", async () => {
    const store = await stored();
    const made = { by: { kind: "person", name: "Ada" }, at: "2026-02-01T00:00:00Z" } as const;
    const written = (type: "note" | "edit", content: object): LogRecord =>
      parseRecord({ type, id: makeId(type, id, [content]), collection: id, made, ...content });
    const target = claim?.id;
    await store.append(
      id,
      [
        written("note", { target, text: "Call her" }),
        written("edit", { of: "claim", target, changes: { text: "As Ada has it." } }),
      ],
      await store.version(id),
    );
    expect(await storeCollection(store, folder)).toBe(0);
    expect((await graphIn(store)).getRecord(target ?? "")).toMatchObject({
      text: "As Ada has it.",
    });
  });

  it("refuses a document whose text is another, and appends nothing", async () => {
    const store = await stored();
    const corrected = reworked((record) =>
      record.id === document?.id && record.type === "document"
        ? { ...record, text: `${record.text} Corrected.` }
        : record,
    );
    await expect(storeCollection(store, corrected)).rejects.toMatchObject({
      code: "COLLECTION_INVALID",
      message: expect.stringContaining("give the corrected version a name of its own"),
    });
    expect(await store.version(id)).toBe(folder.records.length + 1);
  });

  it("has each record once when two servers begin at once", async () => {
    const { store } = temporaryStore();
    await Promise.all([storeCollection(store, folder), storeCollection(store, folder)]);
    expect(await store.version(id)).toBe(folder.records.length + 1);
  });
});
