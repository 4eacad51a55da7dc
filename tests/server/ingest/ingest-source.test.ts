import { describe, expect, it } from "vitest";
import { documentIdOf } from "../../../server/extract/propose-records.ts";
import { ingestSource } from "../../../server/ingest/ingest-source.ts";
import { LogWriter } from "../../../server/ingest/log-writer.ts";
import type { ReaderPoolOptions } from "../../../server/ingest/reader-pool.ts";
import { aText, countTypes, now, recordsIn, someReaders } from "../../support/ingesting.ts";
import { temporaryStore } from "../../support/library.ts";
import { aDocument, aReview, COLLECTION } from "../../support/records.ts";
import { anEdit } from "../../support/remarks.ts";

function parts(options?: ReaderPoolOptions) {
  const { store } = temporaryStore();
  const readers = someReaders(options);
  const writer = new LogWriter(store, COLLECTION);
  return { store, readers, writer, extractor: "offline" as const, now };
}

const CRANE = "A crane fell. Two people died.";
const ID = documentIdOf(COLLECTION, CRANE);

describe("ingestSource()", () => {
  it("appends a document with what was read in it, and says what that was", async () => {
    const all = parts();
    const steps: string[] = [];
    const outcome = await ingestSource(aText(CRANE), all, {
      onStep: async (step) => void steps.push(step),
    });
    expect(outcome).toEqual({
      state: "done",
      messages: [],
      documents: [ID],
      added: 1,
      records: 5,
      claims: 2,
      refused: 0,
    });
    expect(steps).toEqual(["reading", "extracting", "writing"]);
    expect(countTypes(await recordsIn(all.store))).toEqual({
      document: 1,
      claim: 2,
      appearance: 2,
    });
  });

  it("compares a document with those that another writer appended meanwhile", async () => {
    const one = parts({ tasks: undefined });
    const two = { ...one, writer: new LogWriter(one.store, COLLECTION) };
    const [first, second] = [
      "Nicolás Maduro spoke on Monday about the harbour.",
      "On Tuesday the harbour was visited by Nicolás Maduro.",
    ];
    await Promise.all([ingestSource(aText(first), one), ingestSource(aText(second), two)]);
    const records = await recordsIn(one.store);
    const actors = records.filter((record) => record.type === "actor");
    const judged = records.filter((record) => record.type === "judgement");
    expect(actors.map(({ name }) => name)).toEqual(["Nicolás Maduro", "Nicolás Maduro"]);
    expect(judged).toContainEqual(
      expect.objectContaining({ verdict: "same", source: actors[1]?.id, target: actors[0]?.id }),
    );
  });

  it("compares a document with names as a person edited them meanwhile", async () => {
    const all = parts({ tasks: undefined });
    await ingestSource(aText("Nicolas Madura spoke on Monday about the harbour."), all);
    const before = await recordsIn(all.store);
    const actor = before.find((record) => record.type === "actor");
    if (actor === undefined) throw new Error("Nobody was read");
    const edit = anEdit(actor, { name: "Nicolás Maduro" });
    await all.store.append(COLLECTION, [edit], before.length);
    await ingestSource(aText("On Tuesday the harbour was visited by Nicolás Maduro."), all);
    expect(await recordsIn(all.store)).toContainEqual(
      expect.objectContaining({ type: "judgement", verdict: "same", target: actor.id }),
    );
  });

  it("compares in a thread beside, which is given the log again when it has lost it", async () => {
    const one = parts({ tasks: undefined });
    const alignment = one.readers.alignmentOf(COLLECTION);
    const all = { ...one, writer: new LogWriter(one.store, COLLECTION, alignment) };
    await ingestSource(aText("Nicolás Maduro spoke on Monday about the harbour."), all);
    await ingestSource(aText("On Tuesday the harbour was visited by Nicolás Maduro."), all);
    alignment.end();
    await ingestSource(aText("The harbour is closed, Nicolás Maduro said on Friday."), all);
    const records = await recordsIn(one.store);
    const [first, ...others] = records.filter((record) => record.type === "actor");
    const judged = records.filter((record) => record.type === "judgement");
    expect(others.length).toBe(2);
    for (const { id: source } of others) {
      expect(judged).toContainEqual(
        expect.objectContaining({ verdict: "same", source, target: first?.id }),
      );
    }
  });

  it("passes over what is in already, whoever ingested it", async () => {
    const all = parts();
    await ingestSource(aText(CRANE), all);
    const again = { ...all, writer: new LogWriter(all.store, COLLECTION) };
    await again.writer.refresh();
    expect(await ingestSource(aText(CRANE), again)).toMatchObject({
      state: "known",
      documents: [ID],
      records: 0,
    });
    expect(await all.store.version(COLLECTION)).toBe(5);
  });

  it("records that a known text was found elsewhere too, once", async () => {
    const all = parts();
    await ingestSource(aText(CRANE), all);
    expect(await ingestSource(aText(CRANE, "copy.txt"), all)).toMatchObject({
      state: "known",
      records: 1,
    });
    expect(await ingestSource(aText(CRANE, "copy.txt"), all)).toMatchObject({ records: 0 });
    expect((await recordsIn(all.store)).at(-1)).toMatchObject({
      type: "copy",
      target: ID,
      file: "copy.txt",
      made: { by: { kind: "rule", name: "whence-ingest" } },
    });
  });

  it("does not read again what was encoded by hand", async () => {
    const all = parts();
    const document = aDocument({ key: "by hand", text: CRANE });
    await all.store.append(COLLECTION, [document], 0);
    await all.writer.refresh();
    expect(await ingestSource(aText(CRANE), all)).toMatchObject({
      state: "known",
      documents: [document.id],
    });
  });

  it("tells what cannot be read of a file, and goes on with the rest of it", async () => {
    const all = parts();
    const outcome = await ingestSource(aText("One thing. [break]\fAnother thing."), all);
    expect(outcome).toMatchObject({ state: "failed", claims: 1 });
    expect(outcome.messages).toEqual([
      'Cannot read "report.txt": its reader broke down ("something is undefined"); this is a defect of Whence',
    ]);
    expect((await ingestSource(aText("", "empty.txt"), all)).messages).toEqual([
      'Cannot read "empty.txt": it is empty',
    ]);
  });

  it("keeps what was proposed and refused", async () => {
    const all = parts();
    expect(await ingestSource(aText("A thing. [refuse]"), all)).toMatchObject({ refused: 1 });
    expect((await recordsIn(all.store)).at(-1)).toMatchObject({
      type: "refusal",
      what: "An invented claim",
      reason: "its quote is not in the text",
      positions: [],
    });
  });

  it("takes back what an earlier version read and nobody has looked at", async () => {
    const before = parts();
    await ingestSource(aText(CRANE), before);
    const read = (await recordsIn(before.store)).filter((one) => one.type === "appearance");
    const [first, second] = read;
    if (first === undefined) throw new Error("Nothing was read");
    await before.writer.append([aReview(first, "accepted")]);
    process.env["TEST_VERSION"] = "2";
    const after = { ...before, readers: someReaders() };
    const outcome = await ingestSource(aText(CRANE), after);
    delete process.env["TEST_VERSION"];
    expect(outcome).toMatchObject({ state: "done", claims: 2 });
    expect((await recordsIn(before.store)).at(-1)).toMatchObject({
      type: "undo",
      targets: [second?.id],
      reason: "Read again by version 2",
    });
  });

  it.each([
    ["takes too long", "[hang]", "it took more than 1 s; split it", { timeLimitMs: 1000 }],
    [
      "needs too much memory",
      "[fill]",
      "it needs more memory than a reader may have; split it",
      { heapMib: 64 },
    ],
    ["ends its thread", "[crash]", "its reader broke down (", {}],
  ])(
    "goes on after a document that %s",
    async (_, word, message, options) => {
      const all = parts(options);
      const failed = await ingestSource(aText(`A thing. ${word}`), all);
      expect(failed.state).toBe("failed");
      expect(failed.messages[0]).toContain(`Cannot read "report.txt": ${message}`);
      expect(await ingestSource(aText(CRANE), all)).toMatchObject({ state: "done" });
    },
    30_000,
  );

  it("ends when it is told to, and appends nothing", async () => {
    const all = parts();
    const stop = new AbortController();
    const ingesting = ingestSource(aText("A thing. [hang]"), all, {
      signal: stop.signal,
      onStep: async (step) => {
        if (step === "extracting") setTimeout(() => stop.abort(), 50);
      },
    });
    await expect(ingesting).rejects.toThrow("aborted");
    expect(await all.store.version(COLLECTION)).toBe(0);
  });
});
