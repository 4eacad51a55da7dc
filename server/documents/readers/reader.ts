/** The port of readers: what each kind of file must offer to be read. */

import type { WhenceError } from "../../model/errors.ts";
import type { ReadDocument } from "../read-document.ts";

/** A file or page with its bytes. */
export interface Source {
  readonly bytes: Uint8Array;
  /** For people: the file's name. */
  readonly name: string;
  readonly url?: string | undefined;
  /** What whoever gave it says that it is, as a Content-Type: "text/html; charset=utf-8". */
  readonly mediaType?: string | undefined;
}

/** A document, or why one of several cannot be read. */
export type ReadResult = ReadDocument | WhenceError;

export interface Reader {
  readonly name: string;
  /** Lower case, without the full stop. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether such a file is no text, so that `recognises` is sure: what it does not know is none. */
  readonly isBinary: boolean;
  /** Whether bytes begin as only this kind of file does, whatever it is called. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * The documents of a file, in its order.
   *
   * @throws {WhenceError} FILE_EMPTY, FILE_ENCRYPTED, FILE_INVALID or FILE_TOO_LARGE
   */
  readonly read: (source: Source) => Promise<readonly ReadResult[]>;
}
