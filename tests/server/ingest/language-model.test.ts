import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { IngestJobs } from "../../../server/ingest/ingest-jobs.ts";
import { ingestSource } from "../../../server/ingest/ingest-source.ts";
import { LogWriter } from "../../../server/ingest/log-writer.ts";
import { ReaderPool } from "../../../server/ingest/reader-pool.ts";
import { aText, now, recordsIn } from "../../support/ingesting.ts";
import { temporaryStore } from "../../support/library.ts";
import { answering, startModelServer } from "../../support/model-server.ts";
import { COLLECTION } from "../../support/records.ts";

const CRANE = "A crane fell in the harbour. Two people died there on Monday, the mayor said.";

/** What reads with the model at `url`, or with none. */
function partsWith(url: string) {
  const folder = mkdtempSync(join(tmpdir(), "whence-model-"));
  vi.stubEnv("WHENCE_DATA", folder);
  vi.stubEnv("WHENCE_MODEL_URL", url);
  vi.stubEnv("WHENCE_MODEL", url === "" ? "" : "a-model");
  const { store } = temporaryStore();
  const readers = new ReaderPool({ threads: 1 });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await readers.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const extractor = "language model" as const;
  return { store, readers, writer: new LogWriter(store, COLLECTION), extractor, now };
}

describe("ingesting with a language model", () => {
  it("says of every record which model made it", async () => {
    const model = await startModelServer(() => answering({}));
    onTestFinished(() => model.close());
    const parts = partsWith(model.url);
    const outcome = await ingestSource(aText(CRANE), parts);
    expect(outcome).toMatchObject({ state: "done", added: 1 });
    const [document] = await recordsIn(parts.store);
    expect(document?.made.by).toMatchObject({ kind: "model", name: "a-model" });
    expect(await ingestSource(aText(CRANE), parts)).toMatchObject({ state: "known" });
    expect(model.asked).toHaveLength(1);
  }, 30_000);

  it("ends at once when it is told to, however long the model takes", async () => {
    const model = await startModelServer(() => ({ type: "stall" }));
    onTestFinished(() => model.close());
    const stop = new AbortController();
    const reading = ingestSource(aText(CRANE), partsWith(model.url), {
      signal: stop.signal,
      onStep: async (step) => {
        if (step === "extracting") setTimeout(() => stop.abort(), 50);
      },
    });
    await expect(reading).rejects.toThrow("aborted");
  }, 30_000);

  it("is refused where no model is set up", async () => {
    const parts = partsWith("");
    await expect(ingestSource(aText(CRANE), parts)).rejects.toThrow("none is set up");
    const made = { by: { kind: "person" as const, name: "Ada" }, at: now() };
    const begun = { collection: COLLECTION, extractor: "language model" as const, made };
    const { jobs } = temporaryStore().store;
    await expect(new IngestJobs(jobs).begin(begun, [aText(CRANE)])).rejects.toThrow(
      "none is set up",
    );
  }, 30_000);
});
