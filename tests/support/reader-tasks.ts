/**
 * Reader tasks for tests: plain texts alone, and what can go wrong with a document at a word. Each
 * sentence is a claim that the document makes in its own voice.
 */

import { setTimeout as sleep } from "node:timers/promises";
import { NOTHING_READ } from "../../server/extract/extraction.ts";
import type { Extraction } from "../../server/extract/extraction.ts";
import { proposeRecords } from "../../server/extract/propose-records.ts";
import type { ExtractTask } from "../../server/ingest/reader-task.ts";
import type { IngestSource } from "../../server/model/ingest-job.ts";
import type { Method } from "../../server/model/method.ts";

const METHOD: Method = {
  kind: "model",
  name: "tests",
  version: process.env["TEST_VERSION"] ?? "1",
};

export async function readTask({ name, url, bytes }: IngestSource) {
  const text = Buffer.from(bytes).toString("utf8");
  if (text === "") {
    const error = { code: "FILE_INVALID", message: `Cannot read "${name}": it is empty` };
    return { result: [{ error: { ...error, details: {} } }] };
  }
  const result = text.split("\f").map((part) => ({
    name,
    url,
    format: "text",
    text: part,
    language: "en",
    boilerplate: [],
    headings: [],
  }));
  return { result: result.map((document) => ({ result: document })) };
}

export async function extractTask({ document, collection, at }: ExtractTask) {
  const { text } = document;
  if (text.includes("[hang]")) await sleep(3_600_000);
  if (text.includes("[crash]")) process.exit(1);
  if (text.includes("[break]")) throw new TypeError("something is undefined");
  if (text.includes("[fill]")) for (const all: string[][] = []; ;) all.push(Array(1e6).fill("x"));
  if (text.includes("[slow]")) await sleep(300);
  const made = { by: METHOD, at };
  const extraction = extractionOf(text);
  const records = proposeRecords({ document, extraction, collection, made });
  return { result: { records, refusals: extraction.refusals } };
}

export async function methodTask() {
  return { result: METHOD };
}

function extractionOf(text: string): Extraction {
  const claims = [...text.matchAll(/[^.\s][^.]*\./gu)].map(([sentence], index) => ({
    text: `${sentence.slice(0, -1)} (${METHOD.version})`,
    shortLabel: sentence.slice(0, 32),
    positions: [{ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }],
    stance: "asserts" as const,
    certainty: "unstated" as const,
    certaintyWords: [],
    manner: "indirect" as const,
    about: [],
    events: [],
    quantities: [],
    same: index,
    confidence: 0.5,
  }));
  const refusals = text.includes("[refuse]")
    ? [{ what: "An invented claim", reason: "its quote is not in the text" }]
    : [];
  return { ...NOTHING_READ, claims, refusals };
}
