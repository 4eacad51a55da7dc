/** Parsing HTML: from markup to a tree, of a bounded size and depth. */

import { parseHTML } from "linkedom";
import { flattenHtml } from "./flatten-html.ts";

/** Tags of the largest page that is laid out; a long saved page has some thousands. */
const MOST_TAGS = 100_000;
/** Brackets of such a page: those of comments, and those that only stand in the text, too. */
const MOST_BRACKETS = 150_000;
/** Elements within one another: browsers stop at 512. */
const DEEPEST = 400;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/giu;
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option".split(
    " ",
  ),
);

/** A page as a tree, or, of one that is too large or too deep for that, its words alone. */
export type ParsedPage =
  | { readonly type: "tree"; readonly document: Document }
  | { readonly type: "flat"; readonly lines: readonly string[] };

/**
 * The page as a tree; nothing in it is executed or loaded. Of a page with too many tags or too deep
 * a nesting only the words remain: what reads a tree takes its time by these.
 */
export function parsePage(html: string): ParsedPage {
  if (isTooMuch(html)) return { type: "flat", lines: flattenHtml(html).split("\n") };
  const { document } = parseHTML(withFrame(html));
  return { type: "tree", document: document as unknown as Document };
}

/** Of a fragment the parser makes no body. */
function withFrame(html: string): string {
  return /<body[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

function isTooMuch(html: string): boolean {
  return countUpTo(html, "<", MOST_BRACKETS) === MOST_BRACKETS || hasTooManyTags(html);
}

function countUpTo(html: string, character: string, most: number): number {
  let count = 0;
  for (let at = html.indexOf(character); at !== -1 && count < most; count += 1) {
    at = html.indexOf(character, at + 1);
  }
  return count;
}

function hasTooManyTags(html: string): boolean {
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
