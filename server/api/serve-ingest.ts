/** The ingest route: records of a log, sent over HTTP, one a line; all of them are taken or none. */

import type { FastifyInstance } from "fastify";
import { WhenceError } from "../model/errors.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { Library } from "../store/library.ts";
import { ViewedLibrary } from "./access/viewed-library.ts";
import type { Access } from "./access/access.ts";
import { refuse, statusOf } from "./http-error.ts";
import { refuseStranger } from "./serve-graphql.ts";

/** Bytes of one request: some thousand articles with what was read in them. */
const BODY_BYTES = 64_000_000;
const TYPES = ["application/x-ndjson", "application/jsonl"];

export interface IngestParts {
  readonly library: Library;
  readonly access: Access;
}

/**
 * `POST /ingest/<collection>` with lines of JSON, each a record or, as `whence export --log` writes
 * them, an object with one under `record`. Answers `{"collection", "appended", "version"}`.
 */
export async function serveIngest(app: FastifyInstance, { library, access }: IngestParts) {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      TYPES,
      { parseAs: "string", bodyLimit: BODY_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Params: { collection: string }; Body: string }>(
      "/ingest/:collection",
      async (request, reply) => {
        const viewer = await access.viewerOf(request.headers);
        if (viewer === undefined) return refuseStranger(reply);
        const { collection } = request.params;
        try {
          const viewed = new ViewedLibrary(library, viewer);
          viewed.require(collection, "administrator");
          const records = readLines(request.body);
          return { collection, ...(await viewed.ingest(collection, records)) };
        } catch (error) {
          if (!(error instanceof WhenceError)) throw error;
          const { code, message, details } = error;
          return refuse(reply, { status: statusOf(code), code, message, details });
        }
      },
    );
  });
}

function readLines(body: unknown): readonly LogRecord[] {
  const lines = typeof body === "string" ? body.split("\n") : [];
  const records = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parseLine(line, index + 1);
    if (isHeader(value)) return [];
    return [readRecord("record" in value ? value.record : value, index + 1)];
  });
  if (records.length > 0) return records;
  throw new WhenceError(
    "RECORD_INVALID",
    `Cannot load records: the request has none; send one JSON object a line as ${TYPES[0]}`,
  );
}

function parseLine(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw new WhenceError("RECORD_INVALID", `Cannot read line ${number}: it is not a JSON object`, {
    details: { line: number },
  });
}

/** The first line of an exported log. */
function isHeader(value: object): boolean {
  return "whence" in value && value.whence === "log";
}

function readRecord(value: unknown, number: number): LogRecord {
  try {
    return parseRecord(value);
  } catch (error) {
    if (!(error instanceof WhenceError)) throw error;
    throw new WhenceError(error.code, `Cannot read line ${number}: ${error.message}`, {
      details: { ...error.details, line: number },
    });
  }
}
