/** Markdown: its reading words, and what its front matter states. */

import { parse } from "yaml";
import { composeText } from "../compose-text.ts";
import { describeDocument, requireLength } from "../describe-document.ts";
import { markdownBlocks } from "../markdown-blocks.ts";
import { readableText } from "../readable-text.ts";
import { statedName, statedTime, statedUrl, statedWords } from "../stated-fields.ts";
import type { Reader } from "./reader.ts";

const FRONT_MATTER = /^---[ \t]*\n([^]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

export const markdownReader: Reader = {
  name: "markdown",
  extensions: ["md", "markdown", "mdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  isBinary: false,
  recognises: () => false,
  read: async (source) => {
    const whole = readableText(source);
    // Before its marks are looked for, which takes longer than anything else here.
    requireLength(source.name, whole);
    const matter = FRONT_MATTER.exec(whole);
    const fields = matter === null ? {} : readFields(matter[1] ?? "");
    const blocks = markdownBlocks(whole.slice(matter?.[0].length ?? 0));
    const title = statedWords(fields["title"]) ?? onlyTopHeading(whole);
    const { text, headings } = composeText(title, blocks);
    return [
      describeDocument({
        name: source.name,
        format: "markdown",
        text,
        headings,
        title,
        author: statedName(fields["author"]),
        publisher: statedName(fields["publisher"] ?? fields["source"]),
        published: statedTime(fields["published"] ?? fields["date"]),
        url: source.url ?? statedUrl(fields["url"]),
      }),
    ];
  },
};

/** The words of the first heading, when the text begins with one of the first level. */
function onlyTopHeading(markdown: string): string | undefined {
  const [first] = markdownBlocks(
    markdown.replace(FRONT_MATTER, "").trimStart().split("\n", 2).join("\n"),
  );
  return first?.kind === "heading" ? statedWords(first.words) : undefined;
}

/** The front matter's fields; none when it is no YAML mapping. */
function readFields(yaml: string): Readonly<Record<string, unknown>> {
  try {
    // No aliases: an untrusted file could make them stand for gigabytes.
    const fields: unknown = parse(yaml, { maxAliasCount: 0, schema: "core" });
    const isMapping = typeof fields === "object" && fields !== null && !Array.isArray(fields);
    return isMapping ? (fields as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
