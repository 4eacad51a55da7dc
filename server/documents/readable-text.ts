/** Readable text: what a file of text says, or that it is no text at all. */

import { WhenceError } from "../model/errors.ts";
import { cleanText, garbledShare } from "./clean-text.ts";
import { decodeText } from "./decode-text.ts";

interface TextFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType?: string | undefined;
}

/** Share of characters that no text has, above which a file is none. */
const MOST_GARBLED = 0.02;

/**
 * The text of a file, decoded and cleaned.
 *
 * @throws {WhenceError} FILE_UNSUPPORTED when its bytes are no text
 */
export function readableText({ bytes, name, mediaType }: TextFile, charset?: string): string {
  const text = decodeText(bytes, charsetOf(mediaType) ?? charset);
  if (garbledShare(text) <= MOST_GARBLED) return cleanText(text);
  throw new WhenceError(
    "FILE_UNSUPPORTED",
    `Cannot read "${name}": it is not text; give the report as text, Markdown, HTML, PDF, DOCX, .eml or JSON lines`,
    { details: { file: name } },
  );
}

/** The encoding that a Content-Type names. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(mediaType ?? "")?.[1];
}
