/** The readers: every kind of file that can be read. Adding one is one file and one line here. */

import { htmlReader } from "./html-reader.ts";
import { jsonLinesReader } from "./json-lines-reader.ts";
import { markdownReader } from "./markdown-reader.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text-reader.ts";

/** What recognises a file by its bytes comes before what takes any text. */
export const READERS: readonly Reader[] = [htmlReader, jsonLinesReader, markdownReader, textReader];

/** The extensions of files that are read, lower case, without the full stop. */
export const READ_EXTENSIONS: ReadonlySet<string> = new Set(
  READERS.flatMap(({ extensions }) => extensions),
);

/** The media types of what is read, lower case, without parameters. */
export const READ_MEDIA_TYPES: ReadonlySet<string> = new Set(
  READERS.flatMap(({ mediaTypes }) => mediaTypes),
);
