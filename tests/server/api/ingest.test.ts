import { describe, expect, it } from "vitest";
import { loadHarbour, serveForTests } from "../../support/api.ts";
import { libraryOf } from "../../support/library.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";

const HARBOUR = parseCollectionId("harbour");
const records = loadHarbour();
const library = await libraryOf([{ id: HARBOUR, title: "Harbour", records: records.slice(0, 10) }]);
const api = serveForTests(library);

async function send(collection: string, body: string, type = "application/x-ndjson") {
  const response = await api.fetch(`/ingest/${collection}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  return { status: response.status, answer: (await response.json()) as Sent };
}

interface Sent {
  readonly appended?: number;
  readonly version?: number;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

function lines(some: readonly unknown[]): string {
  return some.map((one) => JSON.stringify(one)).join("\n");
}

describe("POST /ingest/<collection>", () => {
  it("loads what the log does not have yet, and says how much that was", async () => {
    const { status, answer } = await send("harbour", lines(records));
    expect(status).toBe(200);
    expect(answer).toEqual({
      collection: "harbour",
      appended: records.length - 10,
      version: records.length + 1,
    });
    expect((await send("harbour", lines(records))).answer.appended).toBe(0);
  });

  it("makes a collection of records that whence export writes", async () => {
    const moved = records.map((record) => ({ ...record, collection: "elsewhere" }));
    const exported = [
      { whence: "log", format: 1, collection: "elsewhere" },
      ...moved.map((record, index) => ({ version: index + 1, hash: "", record })),
    ];
    const { answer } = await send("elsewhere", lines(exported));
    expect(answer.appended).toBe(records.length);
    expect((await library.find("elsewhere"))?.graph.graph.order).toBeGreaterThan(20);
  });

  const fresh = (count: number): readonly LogRecord[] =>
    records
      .slice(0, count)
      .map((record) => ({ ...record, collection: parseCollectionId("fresh") }));

  it.each([
    ["no record", "", 400, "RECORD_INVALID"],
    ["what is no JSON", "{oops", 400, "RECORD_INVALID"],
    ["what is no record", '{"type":"document"}', 400, "RECORD_INVALID"],
    ["a record of another collection", lines(records.slice(0, 1)), 400, "RECORD_INVALID"],
    ["a record without what it refers to", lines(fresh(200).slice(-1)), 400, "RECORD_DANGLING"],
  ])("refuses %s, and loads nothing", async (_, body, status, code) => {
    const sent = await send("fresh", body);
    expect(sent.status).toBe(status);
    expect(sent.answer.errors?.[0]?.extensions.code).toBe(code);
    expect(await library.find("fresh")).toBeUndefined();
  });

  it("names the line that is wrong", async () => {
    const { answer } = await send("fresh", `${lines(fresh(3))}\n{"type":"claim"}`);
    expect(answer.errors?.[0]?.message).toMatch(/^Cannot read line 4: Cannot read record: /u);
  });

  it("refuses another type, and an id that no collection can have", async () => {
    expect((await send("fresh", lines(fresh(3)), "text/plain")).status).toBe(415);
    expect((await send("Not%20one", lines(fresh(3)))).status).toBe(404);
  });
});

describe("GET /metrics", () => {
  it("has the figures of the collections in memory, and of requests", async () => {
    const text = await (await api.fetch("/metrics")).text();
    expect(text).toContain(`whence_collection_version{collection="harbour"} ${records.length + 1}`);
    expect(text).toMatch(/whence_collection_bytes\{collection="harbour"\} \d+/u);
    expect(text).toMatch(/whence_memory_budget_bytes \d+/u);
    expect(text).toContain(
      'whence_http_request_seconds_count{method="POST",route="/ingest/:collection"',
    );
    expect(text).toContain("nodejs_eventloop_lag_seconds");
  });
});
