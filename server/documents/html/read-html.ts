/** Reading HTML: from a page's markup to its report, with what it states of that. */

import { composeText } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import type { ReadDocument } from "../read-document.ts";
import { statedName } from "../stated-fields.ts";
import { findArticle } from "./find-article.ts";
import type { FoundArticle } from "./find-article.ts";
import { blocksOfLines } from "./html-blocks.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-html.ts";

export interface HtmlSource {
  readonly name: string;
  readonly html: string;
  readonly url?: string | undefined;
  /** "html", or what the page was part of: "mail". */
  readonly format?: string | undefined;
  /** What is known from elsewhere, and comes before what the page says. */
  readonly known?: PageMetadata | undefined;
}

interface ReadPage extends FoundArticle {
  readonly said: PageMetadata;
}

function readPage(html: string): ReadPage {
  const page = parsePage(html);
  if (page.type === "flat") return { said: {}, blocks: blocksOfLines(page.lines) };
  // Before the article is looked for, which takes the page apart.
  const said = readPageMetadata(page.document);
  return { said, ...findArticle(page.document) };
}

/** The report on a page. @throws {WhenceError} FILE_EMPTY when it has no words, FILE_TOO_LARGE */
export function readHtml({ name, html, url, format = "html", known }: HtmlSource): ReadDocument {
  const { said, blocks, byline } = readPage(html);
  const title = known?.title ?? said.title;
  const { text, headings } = composeText(title, blocks);
  return describeDocument({
    name,
    format,
    text,
    headings,
    title,
    author: known?.author ?? said.author ?? statedName(byline),
    publisher: known?.publisher ?? said.publisher,
    published: known?.published ?? said.published,
    url: url ?? said.url,
  });
}
