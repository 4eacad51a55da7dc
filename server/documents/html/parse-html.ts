/** Parsing HTML: from markup to a tree, of a bounded size and depth. */

import { parseHTML } from "linkedom";

/** Tags of the largest page that is laid out; a long saved page has some thousands. */
const MOST_TAGS = 100_000;
/** Elements within one another: browsers stop at 512. */
const DEEPEST = 400;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/giu;
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option".split(
    " ",
  ),
);

export interface ParsedPage {
  readonly document: Document;
  /** Whether the page was too large or too deep, and only its words are left. */
  readonly isFlat: boolean;
}

/**
 * The page as a tree; nothing in it is executed or loaded. Of a page with too many tags or too deep
 * a nesting only the words remain, in paragraphs: what reads a tree takes its time by these.
 */
export function parsePage(html: string): ParsedPage {
  const isFlat = isTooMuch(html);
  const { document } = parseHTML(isFlat ? flatten(html) : withFrame(html));
  return { document: document as unknown as Document, isFlat };
}

/** Of a fragment the parser makes no body. */
function withFrame(html: string): string {
  return /<body[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

function isTooMuch(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    tags += 1;
    if (tags > MOST_TAGS) return true;
    // These end by themselves.
    if (VOID.has(name.toLowerCase())) continue;
    depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

const HIDDEN = ["script", "style", "noscript", "template", "svg", "head"];
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|br|tr|td|th|table|section|article|header|footer|blockquote|pre|hr|main|aside|nav)$/iu;
/** Code units of the longest tag that is skipped: a longer one is text with a `<` in it. */
const LONGEST_TAG = 20_000;

/** The words between the tags, a paragraph for each block; one pass, whatever the markup is. */
function flatten(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    parts.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const name = /^\/?([a-z][a-z0-9-]*)/iu.exec(html.slice(open + 1, open + 40))?.[1];
    const end = html.indexOf(">", open);
    if (end === -1 || end - open > LONGEST_TAG) break;
    if (name !== undefined && BLOCK.test(name)) parts.push("</p><p>");
    else if (name === undefined) parts.push(" ");
    at =
      name !== undefined && HIDDEN.includes(name.toLowerCase())
        ? afterElement(html, end, name)
        : end + 1;
  }
  return `<html><head></head><body><p>${parts.join("")}</p></body></html>`;
}

/** Where an element that is not shown ends. */
function afterElement(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, "giu");
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}
