import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createModelExtractor } from "../../../../server/extract/language-model/model-extractor.ts";
import type { ModelSettings } from "../../../../server/extract/language-model/model-settings.ts";
import type { Extraction } from "../../../../server/extract/extraction.ts";
import { WhenceError } from "../../../../server/model/errors.ts";
import { documentOf } from "../../../support/extractor-contract.ts";
import { answering, inTurn, startModelServer } from "../../../support/model-server.ts";
import type { Behaviour } from "../../../support/model-server.ts";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const DOCUMENT = documentOf("Anna Berg resigned on Monday.");
const GOOD = answering({
  claims: [
    {
      text: "Anna Berg resigned on Monday.",
      quotes: ["Anna Berg resigned on Monday"],
      chain: [],
      stance: "asserts",
    },
  ],
});

async function serving(...behaviours: readonly Behaviour[]) {
  const server = await startModelServer(inTurn(...behaviours));
  closing.push(server.close);
  return server;
}

function extractorAt(url: string, settings: Partial<ModelSettings> = {}) {
  return createModelExtractor({ url, model: "test", firstWaitMs: 1, ...settings });
}

/** A document of so many parts. */
function longDocument(parts: number) {
  const lines = Array.from(
    { length: 180 * parts },
    (_, day) => `Anna Berg wept on day ${day}.\n\n`,
  );
  return documentOf(lines.join(""));
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "whence-cache-"));
  closing.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function failureOf(reading: Promise<Extraction>): Promise<WhenceError> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WhenceError) return error;
  throw new Error("It did not fail as expected", { cause: error });
}

describe("createModelExtractor at an unruly endpoint", () => {
  it.each<readonly [string, readonly Behaviour[], number]>([
    ["a server error", [{ type: "status", status: 500 }, GOOD], 2],
    ["a connection that breaks off", [{ type: "break off" }, GOOD], 2],
    ["a body that is not the protocol's", [{ type: "body", body: "<html>" }, GOOD], 2],
    ["an empty answer", [{ type: "answer", content: null }, GOOD], 2],
    ["broken JSON", [{ type: "answer", content: '{"claims": [' }, GOOD], 2],
    ["a list that is none", [{ type: "answer", content: '{"claims": 7}' }, GOOD], 2],
    [
      "no JSON Schema, no temperature and another name for the limit",
      [
        { type: "status", status: 400, message: "use max_completion_tokens" },
        { type: "status", status: 400, message: "temperature is not supported" },
        { type: "status", status: 400, message: "response_format json_schema: unsupported" },
        GOOD,
      ],
      4,
    ],
  ])("reads the document after %s", async (_what, behaviours, asked) => {
    const server = await serving(...behaviours);
    const { claims, refusals } = await extractorAt(server.url).extract(DOCUMENT);
    expect(claims.map(({ text }) => text)).toEqual(["Anna Berg resigned on Monday."]);
    expect(refusals).toEqual([]);
    expect(server.asked).toHaveLength(asked);
  });

  it("asks in the form that the endpoint takes from then on", async () => {
    const refusing: Behaviour = { type: "status", status: 400, message: "unknown response_format" };
    const server = await serving(refusing, GOOD);
    const extractor = extractorAt(server.url);
    await extractor.extract(DOCUMENT);
    await extractor.extract(DOCUMENT);
    const formats = server.asked.map(({ body }) => body.response_format?.type);
    expect(formats).toEqual(["json_schema", "json_object", "json_object"]);
  });

  it.each([
    ["a fence around the JSON", (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ["thoughts before it", (json: string) => `<think>Is it {so}?</think>\n${json}`],
  ])("reads an answer with %s", async (_what, wrap) => {
    const content = wrap(GOOD.type === "answer" ? (GOOD.content ?? "") : "");
    const server = await serving({ type: "answer", content });
    const { claims } = await extractorAt(server.url).extract(DOCUMENT);
    expect(claims).toHaveLength(1);
  });

  it("waits as long as the endpoint asks for", async () => {
    const busy: Behaviour = { type: "status", status: 429, headers: { "retry-after": "0.2" } };
    let opens: number | undefined;
    const server = await startModelServer(() => {
      opens ??= performance.now() + 150;
      return performance.now() < opens ? busy : GOOD;
    });
    closing.push(server.close);
    await extractorAt(server.url).extract(DOCUMENT);
    expect(server.asked).toHaveLength(2);
  });

  it.each<readonly [string, Behaviour, number, string]>([
    [
      "a wrong key, without asking again or telling it",
      { type: "status", status: 401, message: "Incorrect API key provided: sk-secret" },
      1,
      'Cannot ask the language model "test": the endpoint does not accept the key (401); check WHENCE_MODEL_KEY ("Incorrect API key provided: …")',
    ],
    [
      "an unknown model",
      { type: "status", status: 404, message: "model not found" },
      1,
      'Cannot ask the language model "test": the endpoint has no such address or model (404); check WHENCE_MODEL_URL and WHENCE_MODEL ("model not found")',
    ],
    [
      "a redirect, which is not followed",
      { type: "status", status: 307, message: "", headers: { location: "/elsewhere" } },
      1,
      'Cannot ask the language model "test": the endpoint sends on to another address (307), which is not followed; give WHENCE_MODEL_URL the final one',
    ],
    [
      "an endpoint that stays busy",
      { type: "status", status: 429, message: "slow down" },
      5,
      'Cannot ask the language model "test": the endpoint takes no more requests for now (429) ("slow down")',
    ],
    [
      "an endpoint that asks for an hour",
      { type: "status", status: 429, message: "quota", headers: { "retry-after": "3600" } },
      1,
      'Cannot ask the language model "test": the endpoint takes no more requests for now (429) ("quota")',
    ],
    [
      "an absurd size",
      { type: "body", body: "x".repeat(5 * 1024 * 1024) },
      5,
      `Cannot ask the language model "test": the endpoint's answer has more than 4 MB`,
    ],
    [
      "requests that are refused in every form",
      { type: "status", status: 400, message: "context length exceeded" },
      3,
      'Cannot ask the language model "test": the endpoint answers with status 400 ("context length exceeded")',
    ],
  ])("fails at %s", async (_what, behaviour, asked, message) => {
    const server = await serving(behaviour);
    const failure = await failureOf(
      extractorAt(server.url, { key: "sk-secret" }).extract(DOCUMENT),
    );
    expect(failure.code).toBe("EXTRACTOR_UNAVAILABLE");
    expect(failure.message).toBe(message);
    expect(server.asked).toHaveLength(asked);
    expect(server.asked.every(({ path }) => path === "/v1/chat/completions")).toBe(true);
  });

  it("fails when answers stall, each after its time", async () => {
    const server = await serving({ type: "stall" });
    const failure = await failureOf(extractorAt(server.url, { timeoutMs: 40 }).extract(DOCUMENT));
    expect(failure.message).toBe(
      'Cannot ask the language model "test": no answer within 0.04 s; raise WHENCE_MODEL_TIMEOUT if the model is slow',
    );
    expect(server.asked).toHaveLength(5);
  });

  it("fails where nothing listens", async () => {
    const server = await serving(GOOD);
    await server.close();
    closing.pop();
    const failure = await failureOf(extractorAt(server.url).extract(DOCUMENT));
    expect(failure.message).toBe(
      'Cannot ask the language model "test": the endpoint cannot be reached (ECONNREFUSED)',
    );
  });

  it("fails when none of its answers can be read", async () => {
    const server = await serving({ type: "answer", content: "I cannot help with that." });
    const failure = await failureOf(extractorAt(server.url).extract(DOCUMENT));
    expect(failure.code).toBe("EXTRACTOR_UNAVAILABLE");
    expect(failure.message).toContain("none of its answers could be read");
    expect(server.asked).toHaveLength(2);
  });

  it("refuses the parts that it has no readable answer for, and reads the others", async () => {
    const server = await startModelServer(({ question, body }) => {
      const isFirst = (body.messages[1]?.content ?? question).includes("Anna Berg sang");
      return isFirst ? { type: "answer", content: "No." } : answering({});
    });
    closing.push(server.close);
    const text = `Anna Berg sang.\n\n${longDocument(2).text}`;
    const { refusals } = await extractorAt(server.url).extract(documentOf(text));
    expect(refusals).toMatchObject([
      { what: "answer", reason: "the answer is not JSON as asked for", position: { start: 0 } },
    ]);
  });

  it("asks for halves of a part whose answer is cut off", async () => {
    const cut: Behaviour = {
      type: "answer",
      content: '{"claims": [{"text": "An',
      finish: "length",
    };
    const server = await serving(cut, GOOD);
    const text = `Anna Berg resigned on Monday.\n\n${"Nobody knew why she did so.\n\n".repeat(40)}`;
    const { claims } = await extractorAt(server.url).extract(documentOf(text));
    expect(server.asked).toHaveLength(3);
    expect(claims.map(({ positions }) => positions)).toEqual([[{ start: 0, end: 28 }]]);
  });

  it("sends the key to the endpoint alone, and none if there is none", async () => {
    const server = await serving(GOOD);
    await extractorAt(server.url, { key: "sk-secret" }).extract(DOCUMENT);
    await extractorAt(server.url).extract(DOCUMENT);
    expect(server.asked.map(({ authorization }) => authorization)).toEqual([
      "Bearer sk-secret",
      undefined,
    ]);
  });

  it("has no more requests at once than allowed, over all documents", async () => {
    // The first answer waits for the second question.
    const second = Promise.withResolvers<Behaviour>();
    const server = await startModelServer((_asked, index) => {
      if (index > 0) second.resolve(GOOD);
      return second.promise;
    });
    closing.push(server.close);
    const extractor = extractorAt(server.url, { concurrency: 2 });
    await Promise.all([1, 2, 3].map(() => extractor.extract(longDocument(2))));
    expect(server.most()).toBe(2);
  });

  it("stops before the budget is passed, and keeps what was answered", async () => {
    const server = await serving(answering({}, { tokens: 5_000 }));
    const cacheFolder = await folder();
    const settings = { cacheFolder, concurrency: 1, budget: 25_000 };
    const document = longDocument(4);
    const failure = await failureOf(extractorAt(server.url, settings).extract(document));
    expect(failure.code).toBe("EXTRACTOR_UNAVAILABLE");
    expect(failure.message).toContain("of the budget of 25000 tokens");
    const before = server.asked.length;
    expect(before).toBeGreaterThan(0);
    // Another run has a budget of its own, and asks only for what is missing.
    await extractorAt(server.url, { cacheFolder }).extract(document);
    const parts = Math.ceil(document.text.length / 6_000);
    expect(server.asked.length).toBeGreaterThanOrEqual(parts);
    expect(new Set(server.asked.map(({ question }) => question)).size).toBe(server.asked.length);
  });

  it("asks nothing twice: answers are kept by text, prompt and model", async () => {
    const server = await serving(GOOD);
    const cacheFolder = await folder();
    const once = await extractorAt(server.url, { cacheFolder }).extract(DOCUMENT);
    const again = await extractorAt(server.url, { cacheFolder }).extract(DOCUMENT);
    expect(again).toEqual(once);
    expect(server.asked).toHaveLength(1);
    await extractorAt(server.url, { cacheFolder, model: "other" }).extract(DOCUMENT);
    expect(server.asked).toHaveLength(2);
  });

  it("asks again when what is kept is damaged", async () => {
    const server = await serving(GOOD);
    const cacheFolder = await folder();
    await extractorAt(server.url, { cacheFolder }).extract(DOCUMENT);
    const files = await readdir(cacheFolder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      await writeFile(join(file.parentPath, file.name), '{"key"');
    }
    const { claims } = await extractorAt(server.url, { cacheFolder }).extract(DOCUMENT);
    expect(claims).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });

  it("reads the document all the same where nothing can be kept", async () => {
    const server = await serving(GOOD);
    const file = join(await folder(), "a file");
    await writeFile(file, "");
    const { claims } = await extractorAt(server.url, { cacheFolder: file }).extract(DOCUMENT);
    expect(claims).toHaveLength(1);
  });

  it("ends at once when aborted, also while it waits", async () => {
    const server = await serving({ type: "stall" });
    const stop = new AbortController();
    const reading = extractorAt(server.url, { concurrency: 1 }).extract(
      longDocument(3),
      stop.signal,
    );
    setTimeout(() => stop.abort(), 30);
    await expect(reading).rejects.toThrow("aborted");
    expect(server.asked).toHaveLength(1);
  });

  it("takes no more of an answer than a document can hold", async () => {
    const name = { exact: "Anna Berg", kind: "person", canonical: null };
    const server = await serving(answering({ names: Array.from({ length: 5_000 }, () => name) }));
    const { entities, names, refusals } = await extractorAt(server.url).extract(DOCUMENT);
    expect([entities.length, names.length]).toEqual([1, 1]);
    expect(refusals).toEqual([
      {
        what: "4800 names",
        reason: "the answer has too many of its kind",
        position: { start: 0, end: 29 },
      },
    ]);
  });
});
