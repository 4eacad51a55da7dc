/** Reading HTML: from a page's markup to its report, with what it states of that. */

import { composeText } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import type { ReadDocument } from "../read-document.ts";
import { statedName } from "../stated-fields.ts";
import { findArticle } from "./find-article.ts";
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

/** The report on a page. @throws {WhenceError} FILE_EMPTY when it has no words, FILE_TOO_LARGE */
export function readHtml({ name, html, url, format = "html", known }: HtmlSource): ReadDocument {
  const page = parsePage(html);
  // Before the article is looked for, which takes the page apart.
  const said = readPageMetadata(page.document);
  const { blocks, byline } = findArticle(page);
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
