/** The readers: every kind of file that can be read. Adding one is one file and one line here. */

import { readWith } from "../read-with.ts";
import { docxReader } from "./docx-reader.ts";
import { htmlReader } from "./html-reader.ts";
import { jsonLinesReader } from "./json-lines-reader.ts";
import { createMailReader } from "./mail-reader.ts";
import { markdownReader } from "./markdown-reader.ts";
import { pdfReader } from "./pdf-reader.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text-reader.ts";

/** Those of files that can be attached to mail; what is surer of its bytes comes first. */
const FILE_READERS: readonly Reader[] = [
  pdfReader,
  docxReader,
  htmlReader,
  jsonLinesReader,
  markdownReader,
  textReader,
];

export const READERS: readonly Reader[] = [
  ...FILE_READERS,
  createMailReader((source) => readWith(FILE_READERS, source)),
];

/** The extensions of files that are read, lower case, without the full stop. */
export const READ_EXTENSIONS: ReadonlySet<string> = new Set(
  READERS.flatMap(({ extensions }) => extensions),
);

/** The media types of what is read, lower case, without parameters. */
export const READ_MEDIA_TYPES: ReadonlySet<string> = new Set(
  READERS.flatMap(({ mediaTypes }) => mediaTypes),
);
