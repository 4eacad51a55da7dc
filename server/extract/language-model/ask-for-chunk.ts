/** Asking for a chunk: the model's answers about a part of a document, kept ones first. */

import type { ReadDocument } from "../../documents/read-document.ts";
import type { Answer } from "./answer-schema.ts";
import { cacheKey } from "./answer-cache.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { ModelEndpoint, Stops } from "./model-endpoint.ts";
import { askAgain, askFor } from "./prompt.ts";
import type { ChatMessage } from "./prompt.ts";
import { readAnswer } from "./read-answer.ts";
import { REASONS } from "./refusal-reasons.ts";
import type { RefusalReason } from "./refusal-reasons.ts";
import { halveChunk } from "./split-chunks.ts";
import type { Chunk } from "./split-chunks.ts";

/** What came of a part: an answer, or why there is none. */
export type ChunkAnswer =
  | { readonly type: "answered"; readonly chunk: Chunk; readonly answer: Answer }
  | { readonly type: "refused"; readonly chunk: Chunk; readonly reason: RefusalReason };

export interface ModelSource {
  readonly endpoint: ModelEndpoint;
  readonly cache: AnswerCache;
}

/**
 * The answers for a part of `document`; several when it was halved because its answer was cut off.
 * An answer that cannot be read is asked for once more, then refused.
 *
 * @throws {WhenceError} EXTRACTOR_UNAVAILABLE when the endpoint does not answer; an AbortError
 */
export async function askForChunk(
  source: ModelSource,
  document: ReadDocument,
  { chunk, stops }: { readonly chunk: Chunk; readonly stops: Stops },
): Promise<readonly ChunkAnswer[]> {
  const { text, title, published } = document;
  const messages = askFor({
    before: text.slice(chunk.contextStart, chunk.start),
    part: text.slice(chunk.start, chunk.end),
    title: title?.value,
    published: published?.value.edtf,
  });
  const found = await askOnce(source, messages, stops);
  switch (found.type) {
    case "read":
      return [{ type: "answered", chunk, answer: found.answer }];
    case "unreadable":
      return [{ type: "refused", chunk, reason: REASONS.unreadable }];
    case "cut":
      break;
  }
  const halves = halveChunk(text, chunk);
  if (halves === undefined) {
    return [{ type: "refused", chunk, reason: REASONS.cut }];
  }
  const answers: ChunkAnswer[] = [];
  for (const half of halves) {
    answers.push(...(await askForChunk(source, document, { chunk: half, stops })));
  }
  return answers;
}

type Found =
  | { readonly type: "read"; readonly answer: Answer }
  | { readonly type: "unreadable" }
  | { readonly type: "cut" };

async function askOnce(
  { endpoint, cache }: ModelSource,
  messages: readonly ChatMessage[],
  stops: Stops,
): Promise<Found> {
  const key = cacheKey(endpoint.model, messages);
  const kept = await cache.get(key);
  const before = kept === undefined ? undefined : readAnswer(kept);
  if (before?.type === "read") return before;
  let conversation = messages;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const { content, isCut } = await endpoint.ask(conversation, stops);
    // What is cut off is no whole JSON, but a chatty model's may be.
    const read = readAnswer(content);
    if (read.type === "read") {
      await cache.set(key, content);
      return read;
    }
    if (isCut) return { type: "cut" };
    conversation = askAgain(messages, content, read.problem);
  }
  return { type: "unreadable" };
}

/** An answer that cannot be read is asked for once more: a model that fails twice goes on failing. */
const MOST_TIMES = 2;
