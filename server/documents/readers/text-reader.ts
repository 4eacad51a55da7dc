/** Plain text: kept as it is, but for the form of its line breaks. */

import { describeDocument } from "../describe-document.ts";
import { readableText } from "../readable-text.ts";
import { unwrapLines } from "../unwrap-lines.ts";
import type { Reader } from "./reader.ts";

export const textReader: Reader = {
  name: "text",
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  isBinary: false,
  recognises: () => false,
  read: async (source) => {
    const text = unwrapLines(readableText(source));
    return [describeDocument({ name: source.name, format: "text", text, url: source.url })];
  },
};
