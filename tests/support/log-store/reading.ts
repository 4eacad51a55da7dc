/** The part of the contract of log stores that is about reading, and about titles. */

import { expect, it } from "vitest";
import { verifyRows } from "../../../server/store/log-row.ts";
import { aDocument, COLLECTION } from "../records.ts";
import { allOf, aTitle, idsIn, OTHER, THREE } from "./log-changes.ts";
import type { StoreBench } from "./log-database.ts";

const [one, two, three] = THREE;

/** Characters that databases, lines of text and JSON each have their own trouble with. */
const TROUBLE = {
  "U+0000": "before\u0000after",
  "lone surrogates": "high \ud800 low \udc00 end",
  "line separators": "a\nb\r\nc\u2028d\u2029e\u0085f",
  "quotes and backslashes": `' " \\ \\n \\u0000 \\\\ ; -- $1 ? %s {} \`x\``,
  "characters beyond U+FFFF": "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧 \u{10ffff}",
  "what ends or joins": "\ufeff \uffff \u200b \u202e a\u0301 \u0007 \u007f",
} as const;

export function describeReading({ open }: StoreBench): void {
  it("a log that was never appended to is empty, at version 0 and not listed", async () => {
    const store = await open();
    expect(await allOf(store.read(COLLECTION))).toEqual([]);
    expect(await allOf(store.rows(COLLECTION))).toEqual([]);
    expect(await store.version(COLLECTION)).toBe(0);
    expect(await store.collections()).toEqual([]);
  });

  it("read() begins after the given version, in the middle of an act too", async () => {
    const store = await open();
    await store.append(COLLECTION, [one, two], 0);
    await store.append(COLLECTION, [three], 2);
    const after = async (version: number) => allOf(store.read(COLLECTION, version));
    const last = { version: 3, records: [three] };
    expect(await after(0)).toEqual([{ version: 2, records: [one, two] }, last]);
    expect(await after(1)).toEqual([{ version: 2, records: [two] }, last]);
    expect(await after(2)).toEqual([last]);
    expect(await after(3)).toEqual([]);
    expect(await after(99)).toEqual([]);
  });

  it("read() ends without an error when it is aborted", async () => {
    const store = await open();
    await store.append(COLLECTION, [one], 0);
    expect(await allOf(store.read(COLLECTION, 0, AbortSignal.abort()))).toEqual([]);
  });

  it.each(Object.entries(TROUBLE))("read() gives back %s exactly", async (_, text) => {
    const store = await open();
    const record = aDocument({ key: text, text, title: text });
    await store.append(COLLECTION, [record, one], 0);
    expect(await allOf(store.read(COLLECTION))).toEqual([{ version: 2, records: [record, one] }]);
    expect(await verifyRows(COLLECTION, store.rows(COLLECTION))).toMatchObject({ defects: [] });
  });

  it("read() gives back a record of 10 MB exactly", async () => {
    const store = await open();
    const text = "Ten million characters, é and 𝔘. ".repeat(320_000).slice(0, 10_000_000);
    const record = aDocument({ key: "large", text });
    await store.append(COLLECTION, [one, record, two], 0);
    const [first, ...rest] = (await allOf(store.read(COLLECTION))).flatMap(
      ({ records }) => records,
    );
    expect(first).toEqual(one);
    expect(rest[0]?.type === "document" && rest[0].text === text).toBe(true);
    expect(rest[1]).toEqual(two);
  });

  it("a store that is opened again has everything, and goes on from there", async () => {
    const before = await open();
    await before.append(COLLECTION, [aTitle("Harbour"), one], 0);
    await before.close();
    const after = await open();
    expect(await after.collections()).toEqual([{ id: COLLECTION, version: 2, title: "Harbour" }]);
    expect(idsIn(await allOf(after.read(COLLECTION, 1)))).toEqual([one.id]);
    expect(await after.append(COLLECTION, [two], 2)).toEqual({ type: "appended", version: 3 });
  });

  it("a store that is closed refuses to append and to answer", async () => {
    const store = await open();
    await store.close();
    await store.close();
    const unavailable = { code: "STORE_UNAVAILABLE" };
    await expect(store.append(COLLECTION, [one], 0)).rejects.toMatchObject(unavailable);
    await expect(store.version(COLLECTION)).rejects.toMatchObject(unavailable);
  });
}

export function describeTitles({ open }: StoreBench): void {
  it("collections() lists them by id, with the title of the last collection record", async () => {
    const [store, other] = [await open(), await open()];
    await store.append(COLLECTION, [aTitle("First", "What it was about"), one], 0);
    await store.append(OTHER, [{ ...one, collection: OTHER }], 0);
    expect(await other.collections()).toEqual([
      { id: OTHER, version: 1, title: OTHER },
      { id: COLLECTION, version: 2, title: "First", description: "What it was about" },
    ]);
    await other.append(COLLECTION, [aTitle("Second", "Both"), aTitle("Third"), two], 2);
    await store.append(COLLECTION, [three], 5);
    expect(await store.collections()).toEqual([
      { id: OTHER, version: 1, title: OTHER },
      { id: COLLECTION, version: 6, title: "Third" },
    ]);
  });
}
