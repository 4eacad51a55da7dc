/** Extractors: what reads documents, by its kind; each is made once a thread. */

import type { Extractor } from "../extract/extractor.ts";
import { WhenceError } from "../model/errors.ts";
import type { ExtractorKind } from "../model/ingest-job.ts";

type MakeExtractor = () => Promise<Extractor>;

/** Loaded where they are used: a thread that only finds texts needs none of their models. */
const EXTRACTORS: Readonly<Record<ExtractorKind, MakeExtractor>> = {
  offline: async () => {
    const { createOfflineExtractor } = await import("../extract/offline-extractor.ts");
    return createOfflineExtractor();
  },
  "language model": async () => {
    throw new WhenceError(
      "EXTRACTOR_UNAVAILABLE",
      "Cannot read with a language model: none is set up; use the offline extractor",
    );
  },
};

const made = new Map<ExtractorKind, Promise<Extractor>>();

/** @throws {WhenceError} EXTRACTOR_UNAVAILABLE when it cannot be used here */
export function extractorOf(kind: ExtractorKind): Promise<Extractor> {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const making = EXTRACTORS[kind]();
  made.set(kind, making);
  // What was not set up may be, when somebody asks again.
  making.catch(() => made.delete(kind));
  return making;
}
