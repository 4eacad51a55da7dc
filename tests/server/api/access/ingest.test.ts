/** Who may hand in what is to be read, and who learns of it. */

import { describe, expect, it } from "vitest";
import { bearer, guardForTests, HARBOUR } from "../../../support/guarded.ts";
import { aText } from "../../../support/ingesting.ts";

const guarded = guardForTests();

async function aJob(id: string): Promise<void> {
  const made = { by: { kind: "person" as const, name: "Ada" }, at: "2026-01-05T00:00:00Z" };
  const job = { id, collection: HARBOUR, extractor: "offline" as const, made };
  await guarded.store.jobs.create(job, [aText("The harbour is closed.", "secret.txt")]);
}

async function upload(role: string | undefined, path: string) {
  const token = role === undefined ? undefined : await guarded.tokenOf(role);
  const response = await guarded.fetch(`/upload/${path}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", ...bearer(token) },
    body: "A crane fell.",
  });
  const { errors } = (await response.json()) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return [response.status, errors?.[0]?.extensions.code];
}

describe("the upload route", () => {
  it.each([
    [undefined, "harbour?name=a.txt", 401, "UNAUTHENTICATED"],
    ["outsider", "harbour?name=a.txt", 404, "COLLECTION_NOT_FOUND"],
    ["reader", "harbour?name=a.txt", 403, "FORBIDDEN"],
    ["analyst", "harbour?name=a.txt", 200, undefined],
    ["analyst", "nowhere?name=a.txt&title=Mine", 404, "COLLECTION_NOT_FOUND"],
    ["everywhere", "nowhere?name=a.txt&title=Mine", 403, "FORBIDDEN"],
  ])("answers %s at %s with %i", async (role, path, status, code) => {
    expect(await upload(role, path)).toEqual([status, code]);
    expect(await guarded.library.find("nowhere")).toBeUndefined();
  });

  it("does not add to a job of a collection that is not the sender's", async () => {
    await aJob("job_upload");
    expect(await upload("outsider", "tests?name=a.txt&job=job_upload")).toEqual([
      404,
      "JOB_NOT_FOUND",
    ]);
    expect(await guarded.store.jobs.items(HARBOUR, "job_upload")).toHaveLength(1);
  });
});

describe("a job", () => {
  it("of a collection that somebody may not read is nothing to them, whatever they name", async () => {
    await aJob("job_foreign");
    const cancel = `mutation { cancelIngest(input: { collection: "tests", job: "job_foreign" }) { id } }`;
    const ask = `{ collection(id: "tests") { ingestJobs(id: "job_foreign") { id items { nodes { name } } } } }`;
    expect((await guarded.askAs("outsider", cancel)).code).toBe("JOB_NOT_FOUND");
    expect((await guarded.askAs("outsider", ask)).data).toEqual({ collection: { ingestJobs: [] } });
    const [job] = await guarded.store.jobs.list(HARBOUR, "job_foreign");
    expect(job?.state).toBe("queued");
  });

  it("is begun by an analyst under their own name, and stopped", async () => {
    const documents = [{ name: "pasted", text: "A crane fell." }];
    const begun = await guarded.askAs(
      "analyst",
      "mutation ($input: IngestInput!) { ingest(input: $input) { id state by { name } } }",
      { input: { collection: "harbour", documents } },
    );
    const { ingest } = begun.data as { readonly ingest: { readonly id: string } };
    expect(ingest).toMatchObject({ state: "QUEUED", by: { name: "analyst" } });
    const stopped = await guarded.askAs(
      "other analyst",
      "mutation ($input: CancelIngestInput!) { cancelIngest(input: $input) { state } }",
      { input: { collection: "harbour", job: ingest.id } },
    );
    expect(stopped.data).toEqual({ cancelIngest: { state: "CANCELLED" } });
  });

  it("makes no collection for whoever may not", async () => {
    const documents = [{ name: "pasted", text: "A crane fell." }];
    const { code } = await guarded.askAs(
      "everywhere",
      "mutation ($input: IngestInput!) { ingest(input: $input) { id } }",
      { input: { collection: "nowhere", title: "Mine", documents } },
    );
    expect(code).toBe("FORBIDDEN");
    expect(await guarded.library.find("nowhere")).toBeUndefined();
  });
});
