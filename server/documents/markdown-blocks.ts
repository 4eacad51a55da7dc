/** Markdown: the reading words of a text with Markdown's marks, block by block. */

import type { Block } from "./compose-text.ts";
import { unwrapLines } from "./unwrap-lines.ts";

const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/u;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/u;
const QUOTE = /^ {0,3}>\s?/u;
const REFERENCE = /^ {0,3}\[[^\]]{1,200}\]:\s*\S+/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/u;

/** The blocks of a Markdown text, without marks: headings, paragraphs and list entries. */
export function markdownBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let kind: Block["kind"] = "paragraph";
  const flush = (): void => {
    const words = withoutMarks(unwrapLines(lines.join("\n")));
    for (const line of words.split("\n")) blocks.push({ kind, words: line.trim() });
    lines = [];
    kind = "paragraph";
  };
  for (const raw of markdown.split("\n")) {
    const line = raw.replace(QUOTE, "");
    const heading = HEADING.exec(line)?.[1];
    const item = ITEM.exec(line)?.[1];
    if (heading !== undefined) {
      flush();
      blocks.push({ kind: "heading", words: withoutMarks(heading).trim() });
    } else if (UNDERLINE.test(line) && lines.length === 1 && kind === "paragraph") {
      kind = "heading";
      flush();
    } else if (isBreak(line)) flush();
    else if (item !== undefined) {
      flush();
      kind = "item";
      lines.push(item);
    } else lines.push(kind === "item" ? line.trim() : line);
  }
  flush();
  return blocks.filter(({ words }) => words !== "");
}

function isBreak(line: string): boolean {
  return [RULE, FENCE, REFERENCE, TABLE_RULE].some((form) => form.test(line)) || line.trim() === "";
}

/** Marks within a line, each with what is left of it. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[^]{0,2000}?-->/gu, ""],
  [/!\[([^\]\n]{0,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\))?[^()\n]{0,200}\)/gu, "$1"],
  [/\[([^\]\n]{1,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\))?[^()\n]{0,200}\)/gu, "$1"],
  [/\[([^\]\n]{1,500})\]\[[^\]\n]{0,200}\]/gu, "$1"],
  [/<(https?:\/\/[^\s>]{1,2000})>/gu, "$1"],
  [/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>\n]{0,500})?\/?>/giu, ""],
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}*])/gu, "$2"],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, "$2"],
  [/~~([^~\n]{1,500})~~/gu, "$1"],
  [/(`{1,3})([^`\n]{1,500})\1/gu, "$2"],
  [/\\([!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-])/gu, "$1"],
];

function withoutMarks(text: string): string {
  let words = text;
  for (const [mark, left] of MARKS) words = words.replaceAll(mark, left);
  return words;
}
