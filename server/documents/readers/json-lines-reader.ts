/** JSON lines: one report a line, `{title, text, published, publisher, author, url}`. */

import { z } from "zod";
import { WhenceError } from "../../model/errors.ts";
import { cleanText } from "../clean-text.ts";
import { composeText } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import type { ReadDocument } from "../read-document.ts";
import { readableText } from "../readable-text.ts";
import { statedName, statedTime, statedUrl, statedWords } from "../stated-fields.ts";
import type { Reader, Source } from "./reader.ts";

/** What a line must have; the other fields are taken where they have the form that they should. */
const lineSchema = z.object({
  text: z.string(),
  title: z.unknown().optional(),
  published: z.unknown().optional(),
  publisher: z.unknown().optional(),
  author: z.unknown().optional(),
  url: z.unknown().optional(),
});

const FIRST_LINE = 4096;

export const jsonLinesReader: Reader = {
  name: "json lines",
  extensions: ["jsonl", "ndjson"],
  mediaTypes: ["application/jsonl", "application/x-ndjson", "application/json-lines"],
  isBinary: false,
  recognises: (bytes) => {
    const start = new TextDecoder().decode(bytes.subarray(0, FIRST_LINE)).trimStart();
    return /^\{\s*"(?:title|text|published|publisher|author|url)"\s*:/u.test(start);
  },
  read: async (source) =>
    readableText(source)
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [readLine(source, line, index + 1)])),
};

function readLine(source: Source, line: string, number: number): ReadDocument | WhenceError {
  const name = `${source.name}:${number}`;
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success) return invalid(name, 'it is no object with a "text"');
    const { text, ...fields } = parsed.data;
    const title = statedWords(fields.title);
    const body = cleanText(text);
    return describeDocument({
      name,
      format: "json lines",
      text: withTitle(title, body),
      title,
      author: statedName(fields.author),
      publisher: statedName(fields.publisher),
      published: statedTime(fields.published),
      url: statedUrl(fields.url) ?? source.url,
    });
  } catch (error) {
    if (error instanceof WhenceError) return error;
    if (error instanceof SyntaxError) return invalid(name, "the line is not JSON");
    throw error;
  }
}

function withTitle(title: string | undefined, body: string): string {
  if (title === undefined || body.trimStart().startsWith(title)) return body;
  return composeText(title, [{ kind: "paragraph", words: body }]).text;
}

function invalid(name: string, found: string): WhenceError {
  return new WhenceError(
    "FILE_INVALID",
    `Cannot read "${name}": ${found}; each line is like {"title": …, "text": …, "published": "2026-01-02"}`,
    { details: { file: name } },
  );
}
