/** One request: a conversation to an endpoint and its reply, whatever comes of it. */

import { broken, readCompletion, readRefusal } from "./model-reply.ts";
import type { ModelReply } from "./model-reply.ts";

export interface ChatRequest {
  readonly url: string;
  readonly key?: string | undefined;
  readonly body: object;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes of a reply at most: many times what an answer of the most tokens takes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The reply; an endpoint that fails is an answer and no error. @throws an AbortError */
export async function postChat(request: ChatRequest): Promise<ModelReply> {
  const { url, key, timeoutMs, signal } = request;
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(request.body),
      // The key is for this address and no other.
      redirect: "manual",
      signal: either,
    });
    const text = await readBody(response);
    if (text === undefined) {
      return broken(`the endpoint's answer has more than ${MOST_BYTES / 1024 / 1024} MB`);
    }
    if (response.status === 200) return readCompletion(text);
    const retryAfter = response.headers.get("retry-after");
    // What is told of an endpoint never holds the key, even if the endpoint repeats it.
    const body = key === undefined ? text : text.replaceAll(key, "…");
    return readRefusal({ status: response.status, body, retryAfter });
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.aborted) {
      return broken(
        `no answer within ${timeoutMs / 1_000} s; raise WHENCE_MODEL_TIMEOUT if the model is slow`,
      );
    }
    return { ...broken(`the endpoint cannot be reached (${causeOf(error)})`), ...NOT_CHARGED };
  }
}

const NOT_CHARGED = { isCharged: false } as const;

/** The body; undefined when it is too large. */
async function readBody(response: Response): Promise<string | undefined> {
  if (response.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    // Leaving the loop ends the transfer.
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** `fetch` says only that it failed; what it met is the cause's code. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") {
    return cause.code;
  }
  return "the connection broke off";
}
