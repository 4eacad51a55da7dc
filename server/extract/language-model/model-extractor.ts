/** The language-model extractor: a model elsewhere proposes, and what stands in the text is kept. */

import type { ReadDocument } from "../../documents/read-document.ts";
import { WhenceError } from "../../model/errors.ts";
import type { Method } from "../../model/method.ts";
import { NOTHING_READ } from "../extraction.ts";
import type { Extraction } from "../extraction.ts";
import type { Extractor } from "../extractor.ts";
import { anchorAnswers } from "./anchor-answers.ts";
import { AnswerCache } from "./answer-cache.ts";
import { askForChunk } from "./ask-for-chunk.ts";
import type { ModelSource } from "./ask-for-chunk.ts";
import { ModelEndpoint } from "./model-endpoint.ts";
import type { ModelSettings } from "./model-settings.ts";
import { PROMPT_VERSION } from "./prompt.ts";
import { splitChunks } from "./split-chunks.ts";

/** Raised with whatever changes what is kept of an answer; another prompt changes it too. */
const ANCHORING_VERSION = "1";

/**
 * What reads through any OpenAI-compatible endpoint. One for all documents of a process: its limits
 * hold for all of them together.
 */
export function createModelExtractor(settings: ModelSettings): Extractor {
  const source: ModelSource = {
    endpoint: new ModelEndpoint(settings),
    cache: new AnswerCache(settings.cacheFolder),
  };
  const method: Method = {
    kind: "model",
    name: settings.model,
    version: `${ANCHORING_VERSION}-${PROMPT_VERSION}`,
  };
  return {
    method,
    extract: async (document, signal) => {
      signal?.throwIfAborted();
      return readsLanguage(document) ? extract(source, document, signal) : NOTHING_READ;
    },
  };
}

/** The same that the offline extractor reads: dates and wording are checked by English rules. */
function readsLanguage({ language }: ReadDocument): boolean {
  return language === "en" || language === "und";
}

async function extract(
  source: ModelSource,
  document: ReadDocument,
  signal: AbortSignal | undefined,
): Promise<Extraction> {
  const failed = new AbortController();
  const asking = splitChunks(document.text).map(async (chunk) => {
    try {
      return await askForChunk(source, document, {
        chunk,
        stops: { signal, enough: failed.signal },
      });
    } catch (error) {
      // One part that is not to be had fails the document: no others are begun. Those that are
      // being answered are waited for: they are kept, and not paid for twice.
      failed.abort(error);
      throw error;
    }
  });
  const settled = await Promise.allSettled(asking);
  signal?.throwIfAborted();
  failed.signal.throwIfAborted();
  const answers = settled.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  if (answers.length > 0 && answers.every(({ type }) => type === "refused")) {
    throw new WhenceError(
      "EXTRACTOR_UNAVAILABLE",
      `Cannot read "${document.name}" with the language model "${source.endpoint.model}": none of its answers could be read; use another model, or the offline extractor`,
      { details: { model: source.endpoint.model } },
    );
  }
  return anchorAnswers(document, answers);
}
