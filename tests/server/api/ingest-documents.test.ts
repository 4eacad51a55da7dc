/** Texts and files that are handed in over the API, read, and reviewed. */

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { IngestJobs } from "../../../server/ingest/ingest-jobs.ts";
import { ReaderPool } from "../../../server/ingest/reader-pool.ts";
import { runJobs } from "../../../server/ingest/run-jobs.ts";
import { Library } from "../../../server/store/library.ts";
import { serveForTests } from "../../support/api.ts";
import { makeCollection } from "../../support/ingesting.ts";
import { temporaryStore } from "../../support/library.ts";
import { liveClient } from "../../support/live.ts";
import { COLLECTION } from "../../support/records.ts";

const TASKS = fileURLToPath(new URL("../../support/reader-tasks.ts", import.meta.url));
const { store } = temporaryStore();
await makeCollection(store);
const readers = new ReaderPool({ threads: 1, tasks: TASKS });
const stop = new AbortController();
const running = runJobs({ store, readers, signal: stop.signal });
const api = serveForTests(new Library(store), { jobs: new IngestJobs(store.jobs) });
afterAll(async () => {
  stop.abort();
  await running;
  await readers.close();
});

const JOB = `id state extractor by { kind } rate endedAt
  counts { total done known failed cancelled documents records claims refused }
  items { nodes { name state messages records documents { id title text } } }`;

interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
}

async function ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { data, errors } = await api.ask(query, variables);
  return { data: data as Data, code: errors?.[0]?.extensions.code, errors };
}

async function ingest(input: Readonly<Record<string, unknown>>) {
  return ask<{ readonly ingest: Job }>(
    `mutation ($input: IngestInput!) { ingest(input: $input) { ${JOB} } }`,
    { input: { collection: "tests", ...input } },
  );
}

/** The job once it is over. */
async function over(id: string, collection = "tests"): Promise<Job> {
  for (;;) {
    const { data } = await ask<{ readonly collection: { readonly ingestJobs: readonly Job[] } }>(
      `query ($id: ID!, $collection: ID!) {
        collection(id: $collection) { ingestJobs(id: $id) { ${JOB} } }
      }`,
      { id, collection },
    );
    const [job] = data.collection.ingestJobs;
    if (job !== undefined && !["QUEUED", "RUNNING"].includes(job.state)) return job;
    await sleep(20);
  }
}

async function upload(query: string, body: string, collection = "tests") {
  const response = await api.fetch(`/upload/${collection}?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
  });
  return {
    status: response.status,
    answer: (await response.json()) as {
      readonly job?: string;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    },
  };
}

describe("Mutation.ingest", () => {
  it("reads pasted texts and files, and says of each what came of it", async () => {
    const { data } = await ingest({
      documents: [
        { name: "pasted", text: "A crane fell. Two people died." },
        { name: "file.txt", base64: Buffer.from("A ship sank.").toString("base64") },
        { name: "empty.txt", text: "" },
      ],
    });
    expect(data.ingest.state).toBe("QUEUED");
    expect(await over(data.ingest.id)).toMatchObject({
      state: "DONE",
      extractor: "OFFLINE",
      by: { kind: "PERSON" },
      rate: expect.any(Number),
      endedAt: expect.stringMatching(/Z$/u),
      counts: { total: 3, done: 2, known: 0, failed: 1, documents: 2, records: 8, claims: 3 },
      items: {
        nodes: [
          {
            name: "pasted",
            state: "DONE",
            documents: [{ text: "A crane fell. Two people died." }],
          },
          { name: "file.txt", state: "DONE", records: 3 },
          {
            name: "empty.txt",
            state: "FAILED",
            messages: ['Cannot read "empty.txt": it is empty'],
          },
        ],
      },
    });
  });

  it("makes a collection, if it is told how to call it", async () => {
    const documents = [{ name: "pasted", text: "A bridge broke." }];
    const { data } = await ingest({ collection: "bridge", title: "The bridge", documents });
    await over(data.ingest.id, "bridge");
    const { data: made } = await ask(
      '{ collection(id: "bridge") { title claims { totalCount } } }',
    );
    expect(made).toEqual({ collection: { title: "The bridge", claims: { totalCount: 1 } } });
  });

  it.each([
    ["a collection that there is not", { collection: "nowhere" }, "COLLECTION_NOT_FOUND"],
    ["a collection of no id", { collection: "No Id", title: "X" }, "COLLECTION_NOT_FOUND"],
    ["nothing", { documents: [] }, "BAD_USER_INPUT"],
    [
      "a text and bytes at once",
      { documents: [{ name: "a", text: "A.", base64: "QS4=" }] },
      "BAD_USER_INPUT",
    ],
    ["what is no Base64", { documents: [{ name: "a", base64: "§" }] }, "BAD_USER_INPUT"],
    ["what has no name", { documents: [{ name: " ", text: "A." }] }, "BAD_USER_INPUT"],
  ])("refuses %s", async (_, input, code) => {
    const documents = [{ name: "pasted", text: "A bridge broke." }];
    expect((await ingest({ documents, ...input })).code).toBe(code);
  });
});

describe("Mutation.cancelIngest", () => {
  it("stops what waits and what is being read, and keeps what was read", async () => {
    const documents = ["First.", "Second. [hang]", "Third."].map((text) => ({ name: text, text }));
    const { data } = await ingest({ documents });
    const { id } = data.ingest;
    for (;;) {
      const [job] = await store.jobs.list(COLLECTION, id);
      if (job?.counts.done === 1) break;
      await sleep(10);
    }
    const cancelled = await ask<{ readonly cancelIngest: Job }>(
      `mutation ($input: CancelIngestInput!) { cancelIngest(input: $input) { ${JOB} } }`,
      { input: { collection: "tests", job: id } },
    );
    expect(cancelled.data.cancelIngest.state).toBe("CANCELLED");
    for (;;) {
      const [job] = await store.jobs.list(COLLECTION, id);
      if (job?.counts.cancelled === 2) break;
      await sleep(50);
    }
    expect((await over(id)).items.nodes.map(({ state }) => state)).toEqual([
      "DONE",
      "CANCELLED",
      "CANCELLED",
    ]);
    expect((await upload(`name=late.txt&job=${id}`, "Late.")).status).toBe(404);
  }, 30_000);

  it("refuses a job that there is not", async () => {
    const { code } = await ask(
      'mutation { cancelIngest(input: { collection: "tests", job: "job_none" }) { id } }',
    );
    expect(code).toBe("JOB_NOT_FOUND");
  });
});

describe("Subscription.ingestProgress", () => {
  it("tells of a job until it is over", async () => {
    const documents = ["Alpha. [slow]", "Beta. [slow]"].map((text) => ({ name: text, text }));
    const { data } = await ingest({ documents });
    const { id } = data.ingest;
    const states: unknown[] = [];
    const query = `subscription { ingestProgress(collection: "tests", job: "${id}") {
      state counts { done } items { nodes { state } }
    } }`;
    const client = liveClient(api.origin);
    for await (const { data: told } of client.iterate({ query })) {
      states.push((told as { readonly ingestProgress: unknown }).ingestProgress);
    }
    await client.dispose();
    expect(states.length).toBeGreaterThan(1);
    expect(states.at(-1)).toEqual({
      state: "DONE",
      counts: { done: 2 },
      items: { nodes: [{ state: "DONE" }, { state: "DONE" }] },
    });
  });
});

describe("POST /upload/<collection>", () => {
  it("begins a job with a file as it is, and adds to it", async () => {
    const { status, answer } = await upload("name=one.txt", "A lorry turned over.");
    expect(status).toBe(200);
    expect((await upload(`name=two.txt&job=${answer.job}`, "A lorry burnt.")).answer).toEqual({
      collection: "tests",
      job: answer.job,
    });
    await sleep(100);
    const { items } = await over(answer.job ?? "");
    expect(items.nodes.map(({ name }) => name)).toEqual(["one.txt", "two.txt"]);
  });

  it("takes files that are larger than a query may be", async () => {
    const { answer } = await upload("name=long.txt", `${"It goes on and on. ".repeat(20_000)}`);
    expect(answer.job).toMatch(/^job_/u);
    await store.jobs.cancel(COLLECTION, answer.job ?? "");
  });

  it.each([
    ["a job that there is not", "name=a.txt&job=job_none", "tests", 404, "JOB_NOT_FOUND"],
    ["a collection that there is not", "name=a.txt", "nowhere", 404, "COLLECTION_NOT_FOUND"],
    ["a file without a name", "", "tests", 400, "BAD_USER_INPUT"],
    ["an extractor that there is not", "name=a&extractor=magic", "tests", 400, "BAD_USER_INPUT"],
  ])("refuses %s", async (_, query, collection, expected, code) => {
    const { status, answer } = await upload(query, "A.", collection);
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([expected, code]);
  });

  it("takes no form, which a page elsewhere could send", async () => {
    const response = await api.fetch("/upload/tests?name=a.txt", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: "A.",
    });
    expect(response.status).toBe(415);
  });
});

describe("Collection.reviewQueue", () => {
  it("has what was read without much confidence and what was refused, until it is reviewed", async () => {
    const documents = [{ name: "pasted", text: "A tower fell. [refuse]" }];
    const { data } = await ingest({ collection: "tower", title: "The tower", documents });
    await over(data.ingest.id, "tower");
    const query = `{ collection(id: "tower") { reviewQueue(maxConfidence: 0.5) { totalCount nodes {
      id kind label reason confidence document { label } quotes { exact } record { __typename }
    } } } }`;
    interface Queue {
      readonly collection: {
        readonly reviewQueue: {
          readonly nodes: readonly { readonly id: string; readonly kind: string }[];
        };
      };
    }
    const before = (await ask<Queue>(query)).data.collection.reviewQueue;
    expect(before.nodes).toMatchObject([
      {
        kind: "APPEARANCE",
        reason: "What reads like it is right in 50 of 100 cases",
        confidence: 0.5,
        quotes: [{ exact: "A tower fell." }],
        record: { __typename: "Appearance" },
      },
      {
        kind: "REFUSAL",
        label: "An invented claim",
        reason: "its quote is not in the text",
        confidence: null,
        quotes: [],
        record: { __typename: "Refusal" },
      },
    ]);
    for (const { id } of before.nodes) {
      const review = { collection: "tower", record: id, verdict: "REJECTED" };
      const { errors } = await ask(
        "mutation ($review: ReviewInput!) { review(input: $review) { version } }",
        { review },
      );
      expect(errors).toBeUndefined();
    }
    expect((await ask<Queue>(query)).data.collection.reviewQueue.nodes).toEqual([]);
  });
});
