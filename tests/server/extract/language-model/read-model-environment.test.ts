import { describe, expect, it } from "vitest";
import { readModelEnvironment } from "../../../../server/extract/language-model/read-model-environment.ts";
import { WhenceError } from "../../../../server/model/errors.ts";

const URL_GIVEN = { WHENCE_MODEL_URL: "http://127.0.0.1:11434/v1" };
const GIVEN = { ...URL_GIVEN, WHENCE_MODEL: "qwen3:8b" };

function messageOf(variables: Readonly<Record<string, string>>): string {
  try {
    readModelEnvironment(variables);
  } catch (error) {
    if (error instanceof WhenceError) return error.message;
    throw error;
  }
  return "no error";
}

describe("readModelEnvironment", () => {
  it("gives nothing where no model is set up", () => {
    expect(
      readModelEnvironment({ WHENCE_MODEL_URL: "", WHENCE_MODEL_BUDGET: "9" }),
    ).toBeUndefined();
  });

  it("gives the settings, with the time in milliseconds", () => {
    const variables = {
      ...GIVEN,
      WHENCE_MODEL_KEY: "sk-1",
      WHENCE_MODEL_CONCURRENCY: "8",
      WHENCE_MODEL_BUDGET: "2000000",
      WHENCE_MODEL_TIMEOUT: "30",
    };
    expect(readModelEnvironment(variables)).toEqual({
      url: "http://127.0.0.1:11434/v1",
      model: "qwen3:8b",
      key: "sk-1",
      concurrency: 8,
      budget: 2_000_000,
      timeoutMs: 30_000,
      cacheFolder: "data/model-cache",
    });
  });

  it("keeps answers in the data folder", () => {
    const settings = readModelEnvironment({ ...GIVEN, WHENCE_DATA: "/srv/whence" });
    expect(settings?.cacheFolder).toBe("/srv/whence/model-cache");
  });

  it.each([
    [
      { ...GIVEN, WHENCE_MODEL_TIMEOUT: "soon" },
      'Cannot use WHENCE_MODEL_TIMEOUT="soon": expected',
    ],
    [
      { ...GIVEN, WHENCE_MODEL_CONCURRENCY: "0" },
      'Cannot use WHENCE_MODEL_CONCURRENCY="0": expected',
    ],
    [{ ...GIVEN, WHENCE_MODEL_URL: "ftp://host" }, "Cannot use WHENCE_MODEL_URL: expected"],
    [{ ...GIVEN, WHENCE_MODEL_URL: "http://a:b@host" }, "Cannot use WHENCE_MODEL_URL: expected"],
    [URL_GIVEN, "Cannot use WHENCE_MODEL_URL: WHENCE_MODEL is not set"],
    [{ WHENCE_MODEL: "m" }, "Cannot use WHENCE_MODEL: WHENCE_MODEL_URL is not set"],
  ])("refuses %o", (variables, message) => {
    expect(messageOf(variables)).toContain(message);
  });

  it("tells no key", () => {
    const message = messageOf({ ...GIVEN, WHENCE_MODEL_KEY: "sk secret" });
    expect(message).toBe(
      "Cannot use WHENCE_MODEL_KEY: expected the endpoint's key, in ASCII without spaces",
    );
  });
});
