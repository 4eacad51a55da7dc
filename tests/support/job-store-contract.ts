/** What every job store does, whatever its database. */

import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { IngestJob, IngestOutcome, IngestSource } from "../../server/model/ingest-job.ts";
import type { JobStore, TakenItem } from "../../server/store/job-store.ts";
import { aText } from "./ingesting.ts";
import { COLLECTION } from "./records.ts";

const MADE = { by: { kind: "person" as const, name: "Ada" }, at: "2026-01-05T00:00:00Z" };
const DAY_MS = 24 * 60 * 60 * 1000;
const DONE: IngestOutcome = {
  state: "done",
  messages: [],
  documents: ["doc_1"],
  added: 1,
  records: 7,
  claims: 3,
  refused: 1,
};

async function aJob(jobs: JobStore, id: string, ...sources: readonly IngestSource[]) {
  await jobs.create({ id, collection: COLLECTION, extractor: "offline", made: MADE }, sources);
}

async function jobOf(jobs: JobStore, id: string): Promise<IngestJob> {
  const [job] = await jobs.list(COLLECTION, id);
  if (job === undefined) throw new Error(`There is no job ${id}`);
  return job;
}

/** Works until `isEnough` says so. */
async function work(
  jobs: JobStore,
  take: (item: TakenItem) => Promise<IngestOutcome>,
  isEnough: () => Promise<boolean>,
): Promise<void> {
  const stop = new AbortController();
  const working = jobs.work({ concurrency: 2, signal: stop.signal, take });
  while (!(await isEnough())) await sleep(20);
  stop.abort();
  await working;
}

const isDone = (jobs: JobStore, id: string) => async () => (await jobOf(jobs, id)).state === "done";

export function jobStoreContract(name: string, open: () => Promise<JobStore>): void {
  describe(`${name} keeps jobs`, () => {
    it("with their items in the order in which they were given", async () => {
      const jobs = await open();
      await aJob(jobs, "job_1", aText("One.", "one.txt"), aText("Two.", "two.txt"));
      expect(await jobs.add({ collection: COLLECTION, id: "job_1" }, aText("3.", "3.txt"))).toBe(
        true,
      );
      expect(await jobs.add({ collection: COLLECTION, id: "job_2" }, aText("4."))).toBe(false);
      expect((await jobs.items(COLLECTION, "job_1")).map((one) => [one.name, one.state])).toEqual([
        ["one.txt", "queued"],
        ["two.txt", "queued"],
        ["3.txt", "queued"],
      ]);
      expect(await jobOf(jobs, "job_1")).toMatchObject({
        state: "queued",
        extractor: "offline",
        made: MADE,
        counts: { total: 3, queued: 3, working: 0, done: 0 },
      });
    });

    it("and gives each item to one taker, with its bytes", async () => {
      const jobs = await open();
      const texts = Array.from({ length: 9 }, (_, number) => `Text ${number}`);
      await aJob(jobs, "job_1", ...texts.map((text) => aText(text)));
      const taken: string[] = [];
      const take = async ({ source }: TakenItem) => {
        taken.push(Buffer.from(source.bytes).toString("utf8"));
        return DONE;
      };
      await work(jobs, take, isDone(jobs, "job_1"));
      expect(taken.toSorted()).toEqual(texts);
      const job = await jobOf(jobs, "job_1");
      expect(job).toMatchObject({
        state: "done",
        counts: { total: 9, done: 9, documents: 9, records: 63, claims: 27, refused: 9 },
      });
      expect(job.endedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    });

    it("and tries again what failed by no fault of its own, until it has failed", async () => {
      const jobs = await open();
      await aJob(jobs, "job_1", aText("Once.", "once"), aText("Never.", "never"));
      const tries: string[] = [];
      const take = async ({ source: { name: file } }: TakenItem) => {
        tries.push(file);
        if (file === "never" || tries.filter((one) => one === file).length === 1) {
          throw new Error("The database is away");
        }
        return DONE;
      };
      await work(jobs, take, isDone(jobs, "job_1"));
      expect(tries.toSorted()).toEqual(["never", "never", "never", "once", "once"]);
      expect(await jobs.items(COLLECTION, "job_1")).toMatchObject([
        { name: "once", state: "done", messages: [] },
        { name: "never", state: "failed", messages: ["The database is away"] },
      ]);
    }, 60_000);

    it("and stops them: what waits at once, what is being read at its next step", async () => {
      const jobs = await open();
      await aJob(jobs, "job_1", ...["a", "b", "c", "d"].map((letter) => aText(letter, letter)));
      const steps: boolean[] = [];
      const take = async (item: TakenItem): Promise<IngestOutcome> => {
        steps.push(await jobs.step(item, "reading"));
        if (steps.length === 1) await jobs.cancel(COLLECTION, "job_1");
        else while ((await jobOf(jobs, "job_1")).state !== "cancelled") await sleep(5);
        steps.push(await jobs.step(item, "extracting"));
        return {
          ...DONE,
          state: "cancelled",
          documents: [],
          added: 0,
          records: 0,
          claims: 0,
          refused: 0,
        };
      };
      await work(jobs, take, async () => {
        const { counts } = await jobOf(jobs, "job_1");
        return counts.cancelled === 4;
      });
      expect(steps[0]).toBe(true);
      expect(steps.at(-1)).toBe(false);
      expect(await jobOf(jobs, "job_1")).toMatchObject({ state: "cancelled" });
      expect(await jobs.add({ collection: COLLECTION, id: "job_1" }, aText("Late."))).toBe(false);
    }, 30_000);

    it("and puts back what was being read when its reader is told to end", async () => {
      const jobs = await open();
      await aJob(jobs, "job_1", aText("One."));
      const stop = new AbortController();
      await jobs.work({
        concurrency: 1,
        signal: stop.signal,
        take: async () => {
          stop.abort();
          throw new DOMException("aborted", "AbortError");
        },
      });
      expect(await jobOf(jobs, "job_1")).toMatchObject({ state: "queued" });
      await work(jobs, async () => DONE, isDone(jobs, "job_1"));
    }, 30_000);

    it("for 30 days after their last item has ended, until there is a new one", async () => {
      onTestFinished(() => void vi.useRealTimers());
      const jobs = await open();
      await aJob(jobs, "job_ended", aText("One."), aText("Two."));
      await work(jobs, async () => DONE, isDone(jobs, "job_ended"));
      await aJob(jobs, "job_waiting", aText("Three."));
      const ended = Date.now();
      const listedAfter = async (days: number, id: string) => {
        vi.useFakeTimers({ toFake: ["Date"], now: ended + days * DAY_MS });
        await aJob(jobs, id, aText("Four."));
        return (await jobs.list(COLLECTION)).map((job) => job.id);
      };
      expect(await listedAfter(29, "job_29")).toEqual(["job_29", "job_waiting", "job_ended"]);
      expect(await listedAfter(31, "job_31")).toEqual(["job_31", "job_29", "job_waiting"]);
      expect(await jobs.items(COLLECTION, "job_ended")).toEqual([]);
      expect(await jobs.items(COLLECTION, "job_waiting")).toMatchObject([{ state: "queued" }]);
    });

    it("the newest first", async () => {
      const jobs = await open();
      for (const id of ["job_1", "job_2"]) {
        await aJob(jobs, id, aText("One."));
        await sleep(2);
      }
      expect((await jobs.list(COLLECTION)).map(({ id }) => id)).toEqual(["job_2", "job_1"]);
    });
  });
}
