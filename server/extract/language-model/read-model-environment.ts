/** The environment of the language model: the variables that say which is asked, and how. */

import { join } from "node:path";
import { z } from "zod";
import { WhenceError } from "../../model/errors.ts";
import type { ModelSettings } from "./model-settings.ts";

const address = z.string().refine((text) => {
  const url = URL.parse(text);
  if (url === null || url.hash !== "" || url.username !== "" || url.password !== "") return false;
  return url.protocol === "https:" || url.protocol === "http:";
});

/** A whole number from 1 to `most`. */
const upTo = (most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/u)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most);

const MOST_AT_ONCE = 256;
const MOST_TOKENS = 999_999_999_999;
/** A day: longer than any model answers. */
const MOST_SECONDS = 86_400;

const PARSERS = {
  WHENCE_MODEL_URL: address,
  WHENCE_MODEL: z.string().max(200),
  // A header's value: what else stands in it would be another header.
  WHENCE_MODEL_KEY: z.string().regex(/^[\u0021-\u007E]+$/u),
  WHENCE_MODEL_CONCURRENCY: upTo(MOST_AT_ONCE),
  WHENCE_MODEL_BUDGET: upTo(MOST_TOKENS),
  WHENCE_MODEL_TIMEOUT: upTo(MOST_SECONDS),
} as const;

const EXPECTED: Readonly<Record<keyof typeof PARSERS, string>> = {
  WHENCE_MODEL_URL:
    "the address of an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1, without a password in it",
  WHENCE_MODEL: "the name that the endpoint has for the model, at most 200 characters",
  WHENCE_MODEL_KEY: "the endpoint's key, in ASCII without spaces",
  WHENCE_MODEL_CONCURRENCY: `how many requests are sent at once, a whole number from 1 to ${MOST_AT_ONCE}`,
  WHENCE_MODEL_BUDGET: "how many tokens may be used, a whole number from 1",
  WHENCE_MODEL_TIMEOUT: `how many seconds an answer may take, a whole number from 1 to ${MOST_SECONDS}`,
};

/** What no message may show: an address may have a key in its query. */
const SECRET = new Set<string>(["WHENCE_MODEL_KEY", "WHENCE_MODEL_URL"]);

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The settings that the variables say; undefined when no model is set up (neither address nor
 * model). An empty variable is as one that is not set. Answers are kept in the data folder.
 *
 * @throws {WhenceError} ENVIRONMENT_INVALID naming the first variable that cannot be used
 */
export function readModelEnvironment(variables: Variables): ModelSettings | undefined {
  const url = read(variables, "WHENCE_MODEL_URL");
  const model = read(variables, "WHENCE_MODEL");
  const key = read(variables, "WHENCE_MODEL_KEY");
  const concurrency = read(variables, "WHENCE_MODEL_CONCURRENCY");
  const budget = read(variables, "WHENCE_MODEL_BUDGET");
  const seconds = read(variables, "WHENCE_MODEL_TIMEOUT");
  if (url === undefined && model === undefined) return undefined;
  if (url === undefined) throw missing("WHENCE_MODEL_URL", "WHENCE_MODEL");
  if (model === undefined) throw missing("WHENCE_MODEL", "WHENCE_MODEL_URL");
  const timeoutMs = seconds === undefined ? undefined : seconds * 1_000;
  // As the data folder is read elsewhere: `data` unless another is named.
  const data =
    variables.WHENCE_DATA === undefined || variables.WHENCE_DATA === ""
      ? "data"
      : variables.WHENCE_DATA;
  return {
    url,
    model,
    key,
    concurrency,
    budget,
    timeoutMs,
    cacheFolder: join(data, "model-cache"),
  };
}

type Name = keyof typeof PARSERS;

function read<Known extends Name>(
  variables: Variables,
  name: Known,
): z.output<(typeof PARSERS)[Known]> | undefined {
  const given = variables[name];
  if (given === undefined || given === "") return undefined;
  const result = PARSERS[name].safeParse(given);
  if (result.success) return result.data as z.output<(typeof PARSERS)[Known]>;
  const value = SECRET.has(name) ? "" : `="${given}"`;
  throw invalid(name, `Cannot use ${name}${value}: expected ${EXPECTED[name]}`);
}

function missing(name: Name, given: Name): WhenceError {
  return invalid(name, `Cannot use ${given}: ${name} is not set; it is ${EXPECTED[name]}`);
}

function invalid(name: Name, message: string): WhenceError {
  return new WhenceError("ENVIRONMENT_INVALID", message, { details: { name } });
}
