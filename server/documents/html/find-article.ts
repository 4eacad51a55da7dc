/** Finding the article: the part of a page that is the report, without what surrounds it. */

import { Readability } from "@mozilla/readability";
import type { Block } from "../compose-text.ts";
import { htmlBlocks } from "./html-blocks.ts";

export interface FoundArticle {
  readonly blocks: readonly Block[];
  readonly byline?: string | undefined;
}

/** Share of a page's words below which what was found is taken for a teaser, not the report. */
const LEAST_SHARE = 0.2;
/** Readability's own limit, past which it gives up. */
const MOST_ELEMENTS = 30_000;
const AROUND = "nav, header, footer, aside, script, style, noscript, template, iframe";

/** The blocks of the report on a page; of a page that is no article, all but its navigation. */
export function findArticle(document: Document): FoundArticle {
  const whole = htmlBlocks(withoutFrame(document));
  const article = readability(document);
  if (article === undefined) return { blocks: whole };
  const [found, all] = [lengthOf(article.blocks), lengthOf(whole)];
  // Of a page with few words its footer can be found: it has more than all but the page's frame.
  const isOther = found < all * LEAST_SHARE || (found > all && all > 0);
  return isOther ? { blocks: whole } : article;
}

function readability(document: Document): FoundArticle | undefined {
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 250,
    disableJSONLD: true,
  });
  try {
    const found = reader.parse();
    if (found?.content === undefined || found.content === null) return undefined;
    const blocks = htmlBlocks(found.content);
    return { blocks, byline: found.byline ?? undefined };
  } catch (error) {
    // It throws at more elements than allowed.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** A copy of the page's body without navigation, frames and forms. */
function withoutFrame(document: Document): Node {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const part of body.querySelectorAll(AROUND)) part.remove();
  return body;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0);
}
