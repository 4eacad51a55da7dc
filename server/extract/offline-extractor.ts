/** The offline extractor: rules and a small trained model, one pass a document, the same each time. */

import type { Method } from "../model/method.ts";
import { analyseText } from "./analysed-text.ts";
import { NOTHING_READ } from "./extraction.ts";
import type { Extractor } from "./extractor.ts";

/** Raised with whatever changes what is read: documents read by another version are read again. */
const METHOD: Method = { kind: "model", name: "whence-offline", version: "1" };

/** What reads English without key or network. */
export function createOfflineExtractor(): Extractor {
  return {
    method: METHOD,
    extract: async (document, signal) => {
      signal?.throwIfAborted();
      if (document.language !== "en" && document.language !== "und") return NOTHING_READ;
      analyseText(document.text);
      return NOTHING_READ;
    },
  };
}
