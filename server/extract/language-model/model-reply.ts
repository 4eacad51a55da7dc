/** A model's reply: what came back of one request, read from the chat-completions protocol. */

import { z } from "zod";
import type { TokenUsage } from "./token-budget.ts";

/** What one request came to; only `failed` replies that are passing are worth repeating. */
export type ModelReply =
  | {
      readonly type: "answered";
      readonly content: string;
      /** Cut off at the most tokens that an answer may have. */
      readonly isCut: boolean;
      /** Absent where the endpoint does not count. */
      readonly usage?: TokenUsage | undefined;
    }
  | {
      readonly type: "failed";
      /** Continues "Cannot ask the language model: ". */
      readonly reason: string;
      readonly status?: number | undefined;
      readonly isPassing: boolean;
      readonly retryAfterMs?: number | undefined;
      /** The model may have worked on it: what it was sent may have been counted. */
      readonly isCharged: boolean;
    };

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().nonnegative(),
      completion_tokens: z.number().nonnegative(),
    })
    .nullish()
    // Counts are a courtesy: wrong ones lose no answer.
    .catch(undefined),
});

/** Reads the body of a reply with status 200. */
export function readCompletion(body: string): ModelReply {
  const parsed = completionSchema.safeParse(parseJson(body));
  const choice = parsed.data?.choices[0];
  if (choice === undefined) {
    return broken("what answers does not speak the chat-completions protocol");
  }
  const usage = parsed.data?.usage ?? undefined;
  return {
    type: "answered",
    content: choice.message.content ?? "",
    isCut: choice.finish_reason === "length",
    usage: usage && {
      promptTokens: usage.prompt_tokens,
      completionTokens: usage.completion_tokens,
    },
  };
}

/** Half an answer is a fault of the line; the same question may be answered whole. */
export function broken(reason: string): ModelReply {
  return { type: "failed", reason, isPassing: true, isCharged: true };
}

interface RefusedRequest {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

/** Statuses that say that the same may succeed later. */
const PASSING = new Set([408, 409, 425, 429]);

/** Reads a reply with a status other than 200. */
export function readRefusal({ status, body, retryAfter }: RefusedRequest): ModelReply {
  const isPassing = PASSING.has(status) || status >= 500;
  const said = saidIn(body);
  const tail = said === "" ? "" : ` ("${said}")`;
  return {
    type: "failed",
    reason: `${explainStatus(status)}${tail}`,
    status,
    isPassing,
    retryAfterMs: isPassing ? readRetryAfter(retryAfter) : undefined,
    isCharged: false,
  };
}

function explainStatus(status: number): string {
  if (status === 401 || status === 403) {
    return `the endpoint does not accept the key (${status}); check WHENCE_MODEL_KEY`;
  }
  if (status === 404) {
    return "the endpoint has no such address or model (404); check WHENCE_MODEL_URL and WHENCE_MODEL";
  }
  if (status >= 300 && status < 400) {
    return `the endpoint sends on to another address (${status}), which is not followed; give WHENCE_MODEL_URL the final one`;
  }
  if (status === 429) return "the endpoint takes no more requests for now (429)";
  return `the endpoint answers with status ${status}`;
}

/** Characters of an endpoint's own words in a message. */
const MOST_SAID = 200;

const errorSchema = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform((one) => one.message)]),
});

/** The endpoint's own words, on one line. */
export function saidIn(body: string): string {
  const parsed = errorSchema.safeParse(parseJson(body));
  const said = parsed.success ? parsed.data.error : "";
  return said
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MOST_SAID);
}

/** Seconds, or an HTTP date (RFC 9110, section 10.2.3). */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}(?:\.\d+)?$/u.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
