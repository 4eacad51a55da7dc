import { describe, expect, it } from "vitest";
import { alignCollection } from "../../../server/ingest/align-collection.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { recordsIn } from "../../support/ingesting.ts";
import { temporaryStore } from "../../support/library.ts";
import {
  aDocument,
  aMention,
  anActor,
  aReview,
  COLLECTION,
  sameAs,
} from "../../support/records.ts";

const AT = "2026-01-05T00:00:00Z";

function aReport(key: string, name: string) {
  const document = aDocument({ key, text: `${key}: ${name} spoke to the press.` });
  const actor = anActor({ key, name });
  return { actor, records: [document, actor, aMention({ node: actor, document, words: name })] };
}

const one = aReport("One", "Nicolás Maduro");
const two = aReport("Two", "Nicolás Maduro");
const other = aReport("Three", "Delcy Rodríguez");

/** What an earlier version judged, and would not be judged now. */
const wrong: LogRecord = {
  ...sameAs(other.actor, one.actor),
  made: { by: { kind: "rule", name: "alignment: any name", version: "0" }, at: AT },
};

async function aLog(...records: readonly LogRecord[]) {
  const { store } = temporaryStore();
  await store.append(COLLECTION, records, 0);
  return store;
}

async function judgementsIn(store: Awaited<ReturnType<typeof aLog>>) {
  const records = await recordsIn(store);
  return records.filter((record) => record.type === "judgement");
}

describe("alignCollection()", () => {
  it("appends what is judged of documents that came in without being compared", async () => {
    const store = await aLog(...one.records, ...two.records);
    const { documents, added, kept, takenBack } = await alignCollection(store, COLLECTION, AT);
    expect({ documents, kept, takenBack }).toEqual({ documents: 2, kept: 0, takenBack: 0 });
    expect(added).toContainEqual(
      expect.objectContaining({ verdict: "same", source: two.actor.id, target: one.actor.id }),
    );
    expect(await judgementsIn(store)).toEqual(added);
  });

  it("appends nothing the second time", async () => {
    const store = await aLog(...one.records, ...two.records);
    const first = await alignCollection(store, COLLECTION, AT);
    const version = await store.version(COLLECTION);
    expect(await alignCollection(store, COLLECTION, AT)).toEqual({
      documents: 2,
      added: [],
      kept: first.added.length,
      takenBack: 0,
    });
    expect(await store.version(COLLECTION)).toBe(version);
  });

  it("takes back what an earlier version judged and this one does not", async () => {
    const store = await aLog(...one.records, ...other.records, wrong);
    const { takenBack } = await alignCollection(store, COLLECTION, AT);
    expect(takenBack).toBe(1);
    expect((await recordsIn(store)).at(-1)).toMatchObject({ type: "undo", targets: [wrong.id] });
  });

  it("leaves what somebody has looked at", async () => {
    const seen = aReview(sameAs(other.actor, one.actor), "accepted");
    const store = await aLog(...one.records, ...other.records, wrong, seen);
    expect(await alignCollection(store, COLLECTION, AT)).toMatchObject({ takenBack: 0 });
  });

  it("says when there is no such collection", async () => {
    const { store } = temporaryStore();
    await expect(alignCollection(store, COLLECTION, AT)).rejects.toThrow(
      expect.objectContaining({ code: "COLLECTION_NOT_FOUND" }),
    );
  });
});
