/** Choosing a reader: by what a file's bytes are, then by what it is said to be, then by its name. */

import type { FileTypeResult } from "file-type";
import { WhenceError } from "../model/errors.ts";
import type { Reader, Source } from "./readers/reader.ts";
import { textReader } from "./readers/text-reader.ts";

/** Kinds of files that have no control characters, and are none that is read. */
const TEXTUAL = new Set(["rtf"]);
/** Bytes that are looked at for control characters. */
const LOOKED_AT = 65_536;
/** What to do with files of kinds that are near to those that are read. */
const ADVICE: Readonly<Record<string, string>> = {
  cfb: "save it as .docx or PDF",
  rtf: "save it as .docx or text",
  odt: "save it as .docx or text",
  epub: "save it as HTML or text",
  zip: "unpack it and give its files",
  gz: "unpack it and give what is in it",
  tar: "unpack it and give its files",
};
const COMMON_ADVICE = "give the report as text, Markdown, HTML, PDF, DOCX, .eml or JSON lines";

/** Readers, and what file-type found a file's first bytes to be. */
export interface Choice {
  readonly readers: readonly Reader[];
  readonly signature: FileTypeResult | undefined;
}

/**
 * The reader of a source. A file whose bytes are of another kind than its name says is read as what
 * it is, if that can be read.
 *
 * @throws {WhenceError} FILE_UNSUPPORTED naming the kind of file it is; FILE_INVALID for a name whose
 * kind of file begins otherwise
 */
export function chooseReader(source: Source, { readers, signature }: Choice): Reader {
  const { bytes, name } = source;
  const recognised = readers.find(({ recognises }) => recognises(bytes));
  if (recognised !== undefined) return recognised;
  // Words can begin like a film or picture: "GERMANY", "BMW".
  const isOther = signature !== undefined && (!looksLikeText(bytes) || TEXTUAL.has(signature.ext));
  if (isOther) {
    const advice = ADVICE[signature.ext] ?? COMMON_ADVICE;
    throw new WhenceError(
      "FILE_UNSUPPORTED",
      `Cannot read "${name}": it is ${signature.mime} (.${signature.ext}); ${advice}`,
      { details: { file: name, mediaType: signature.mime } },
    );
  }
  const named = byMediaType(readers, source) ?? byExtension(readers, name) ?? textReader;
  if (!named.isBinary) return named;
  throw new WhenceError(
    "FILE_INVALID",
    `Cannot read "${name}": it does not begin as a ${named.name} file does; it is damaged, or of another kind`,
    { details: { file: name } },
  );
}

/** Whether there is no control character among the first bytes, as in any text of single bytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOKED_AT).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

function byMediaType(readers: readonly Reader[], { mediaType }: Source): Reader | undefined {
  const type = mediaType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === undefined || type === "text/plain") return undefined;
  return readers.find(({ mediaTypes }) => mediaTypes.includes(type));
}

function byExtension(readers: readonly Reader[], name: string): Reader | undefined {
  const extension = /\.([a-z0-9]{1,12})$/iu.exec(name)?.[1]?.toLowerCase();
  return readers.find(
    ({ extensions }) => extension !== undefined && extensions.includes(extension),
  );
}
