/** HTML: saved pages, of which the article is read. */

import { readableText } from "../readable-text.ts";
import type { Reader } from "./reader.ts";

const BEGINNING = 1024;
/** Bytes within which a page must say its encoding, and some to spare. */
const CHARSET_WITHIN = 4096;

export const htmlReader: Reader = {
  name: "html",
  extensions: ["html", "htm", "xhtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  isBinary: false,
  recognises: (bytes) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,400}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/iu.test(
      beginningOf(bytes, BEGINNING),
    ),
  read: async (source) => {
    // Loaded when the first page is read: a third of a second that no other file needs.
    const { readHtml } = await import("../html/read-html.ts");
    const html = readableText(source, declaredCharset(source.bytes));
    return [readHtml({ name: source.name, html, url: source.url })];
  },
};

function declaredCharset(bytes: Uint8Array): string | undefined {
  const beginning = beginningOf(bytes, CHARSET_WITHIN);
  const element = /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(beginning)?.[1];
  return element ?? /^\s*<\?xml[^>]{0,200}encoding=["']([\w.:-]{1,40})/iu.exec(beginning)?.[1];
}

function beginningOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1")
    .decode(bytes.subarray(0, length))
    .replace(/^\u00EF\u00BB\u00BF/u, "");
}
