/** The read document: a file's text as it will be kept, with what the file states about itself. */

import type { TextPosition } from "../model/selector.ts";
import type { TimeSpan } from "../model/time-span.ts";

/** A value that the file states, with where in the text it does; none when only metadata does. */
export interface Stated<Value> {
  readonly value: Value;
  readonly positions: readonly TextPosition[];
}

/**
 * One text, fixed: offsets count UTF-16 code units of `text`. Lines end with `\n`; nothing else of
 * the words is changed. What the file does not state is absent.
 */
export interface ReadDocument {
  /** The file's or page's name, for people: never followed. */
  readonly name: string;
  /** The reader's name: "text", "html", "pdf". */
  readonly format: string;
  readonly text: string;
  /** ISO 639-1, or `und` when it cannot be told. */
  readonly language: string;
  readonly title?: Stated<string> | undefined;
  readonly author?: Stated<string> | undefined;
  readonly publisher?: Stated<string> | undefined;
  readonly published?: Stated<TimeSpan> | undefined;
  readonly url?: string | undefined;
  /** Parts in which no claim is read: bylines, datelines, share bars, comment counts, credits. */
  readonly boilerplate: readonly TextPosition[];
  /** Lines that head a section: they carry no claim of their own. */
  readonly headings: readonly TextPosition[];
}
