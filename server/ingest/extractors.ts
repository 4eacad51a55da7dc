/** Extractors: what reads documents, by its kind; each is made once a thread. */

import type { Extractor } from "../extract/extractor.ts";
import { readModelEnvironment } from "../extract/language-model/read-model-environment.ts";
import { WhenceError } from "../model/errors.ts";
import { EXTRACTOR_KINDS } from "../model/ingest-job.ts";
import type { ExtractorKind } from "../model/ingest-job.ts";

type MakeExtractor = () => Promise<Extractor>;

/** Loaded where they are used: a thread that only finds texts needs none of their models. */
const EXTRACTORS: Readonly<Record<ExtractorKind, MakeExtractor>> = {
  offline: async () => {
    const { createOfflineExtractor } = await import("../extract/offline-extractor.ts");
    return createOfflineExtractor();
  },
  "language model": async () => {
    const settings = readModelEnvironment(process.env);
    if (settings === undefined) throw noModel();
    const { createModelExtractor } = await import("../extract/language-model/model-extractor.ts");
    return createModelExtractor(settings);
  },
};

/** The extractors that this process can use. @throws {WhenceError} ENVIRONMENT_INVALID */
export function usableExtractors(): readonly ExtractorKind[] {
  const hasModel = readModelEnvironment(process.env) !== undefined;
  return EXTRACTOR_KINDS.filter((kind) => kind !== "language model" || hasModel);
}

/** What is said to whoever asks for a language model where there is none. */
export function noModel(): WhenceError {
  return new WhenceError(
    "EXTRACTOR_UNAVAILABLE",
    "Cannot read with a language model: none is set up; set WHENCE_MODEL_URL and WHENCE_MODEL, or use the offline extractor",
  );
}

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
