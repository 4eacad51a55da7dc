import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../../server/model/errors.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { harbourLibrary, loadHarbour, serveForTests } from "../../support/api.ts";

/** An appearance that no parser would let in: its document is an actor. */
function withDefect(records: readonly LogRecord[]): readonly LogRecord[] {
  const appearance = records.find((record) => record.type === "appearance");
  const mention = records.find((record) => record.type === "mention");
  if (appearance === undefined || mention === undefined) return [];
  const document = mention.node as string as typeof appearance.document;
  return [{ ...appearance, id: `${appearance.id}-broken` as typeof appearance.id, document }];
}

/** What no log can have is put into memory alone. */
const library = await harbourLibrary();
const opened = await library.open("harbour");
const broken = withDefect(loadHarbour());
opened?.apply({ version: opened.version + broken.length, records: broken });
const log: string[] = [];
const api = serveForTests(library, {
  logLevel: "info",
  logStream: { write: (line) => void log.push(line) },
});

const QUERY = `{
  collection(id: "harbour") { title claims { totalCount } }
}`;

describe("a defect", () => {
  it("is told by the request's id alone, and the log has the rest under it", async () => {
    const { data, errors } = await api.ask(QUERY);
    const requestId = String(errors?.[0]?.extensions["requestId"]);
    expect(data).toEqual({ collection: null });
    expect(errors).toEqual([
      {
        message: `The server has a defect; the log has the details under request ${requestId}`,
        locations: [{ line: 2, column: 37 }],
        path: ["collection", "claims"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
      },
    ]);
    const entry = log.map((line) => JSON.parse(line)).find(({ level }) => level >= 50);
    expect(entry).toMatchObject({ level: 50, reqId: requestId, err: { type: "TypeError" } });
    expect(entry.err.stack).toContain("passage.ts");
  });

  it("leaves the server up", async () => {
    await api.ask(QUERY);
    expect((await api.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});

describe("the log", () => {
  it("has one line of JSON for each request and each answer, under the request's id", async () => {
    log.length = 0;
    await api.ask("{ __typename }");
    const entries = log.map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { level: 30, req: { method: "POST", url: "/graphql" }, msg: "incoming request" },
      { level: 30, res: { statusCode: 200 }, msg: "request completed" },
    ]);
    expect(entries[0].reqId).toBe(entries[1].reqId);
    expect(entries[0].reqId).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

describe("codes", () => {
  it("of GraphQL itself are in the table, too", () => {
    expect(Object.keys(ERROR_CODES)).toEqual(
      expect.arrayContaining([
        "BAD_REQUEST",
        "BAD_USER_INPUT",
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
        "INTERNAL_SERVER_ERROR",
        "OPERATION_RESOLUTION_FAILURE",
      ]),
    );
  });
});
