/** The extractor: the port through which documents are read, whatever reads them. */

import type { ReadDocument } from "../documents/read-document.ts";
import type { Method } from "../model/method.ts";
import type { Extraction } from "./extraction.ts";

/** What reads documents: rules and a trained model here, or a language model elsewhere. */
export interface Extractor {
  /** Who made its records: the name and version of what reads. */
  readonly method: Method;
  /**
   * What stands in the document; a text that it cannot read in (another language) gives nothing.
   *
   * @throws {WhenceError} EXTRACTOR_UNAVAILABLE when what reads does not answer; an AbortError once
   * `signal` is aborted
   */
  readonly extract: (document: ReadDocument, signal?: AbortSignal) => Promise<Extraction>;
}
