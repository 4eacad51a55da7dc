/** Page metadata: what JSON-LD, OpenGraph, meta elements and `<time>` say of an article. */

import type { TimeSpan } from "../../model/time-span.ts";
import { statedName, statedTime, statedUrl, statedWords } from "../stated-fields.ts";
import { articleOf } from "./json-ld.ts";

/** What a page states of its article beside its text. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: TimeSpan | undefined;
  readonly url?: string | undefined;
}

const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "publishdate",
  "pubdate",
  "publish-date",
  "publication_date",
  "date",
  "dc.date.issued",
  "dc.date",
  "dcterms.issued",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
];
const AUTHOR_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
];
const TITLE_NAMES = ["og:title", "twitter:title", "dc.title", "parsely-title"];
const PUBLISHER_NAMES = ["og:site_name", "dc.publisher", "application-name"];

/** The metadata of a page: what is said of the article itself comes before what is said of the page. */
export function readPageMetadata(document: Document): PageMetadata {
  const article = articleOf(document);
  const metas = metasOf(document);
  const publisher = article.publisher ?? first(metas, PUBLISHER_NAMES, statedName);
  const title = article.title ?? first(metas, TITLE_NAMES, statedWords) ?? headingOf(document);
  return {
    title: title === undefined ? undefined : withoutSite(title, publisher),
    author: article.author ?? first(metas, AUTHOR_NAMES, statedName) ?? authorLink(document),
    publisher,
    published: article.published ?? first(metas, DATE_NAMES, statedTime) ?? timeElement(document),
    url: canonicalUrl(document) ?? first(metas, ["og:url"], statedUrl),
  };
}

type Metas = ReadonlyMap<string, string>;

/** The first value of each name, names in lower case. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop"]
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const content = meta.getAttribute("content");
    const key = name?.trim().toLowerCase();
    if (key === undefined || content === null || metas.has(key)) continue;
    metas.set(key, content);
  }
  return metas;
}

function first<Value>(
  metas: Metas,
  names: readonly string[],
  read: (content: unknown) => Value | undefined,
): Value | undefined {
  for (const name of names) {
    const value = read(metas.get(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The page's one first-level heading, or its title. */
function headingOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const only = headings.length === 1 ? statedWords(headings[0]?.textContent) : undefined;
  return only ?? statedWords(document.querySelector("title")?.textContent);
}

/** Many pages put their name behind the title: "Crane falls | The Example". */
function withoutSite(title: string, publisher: string | undefined): string {
  if (publisher === undefined) return title;
  for (const mark of [" | ", " - ", " – ", " — ", " :: ", " · "]) {
    if (title.endsWith(mark + publisher)) return title.slice(0, -(mark.length + publisher.length));
  }
  return title;
}

function authorLink(document: Document): string | undefined {
  const link = document.querySelector("a[rel~=author], [itemprop=author]");
  return statedName(link?.textContent);
}

/** A time in the article's frame, where just one day is given so. */
function timeElement(document: Document): TimeSpan | undefined {
  const marked = document.querySelector("time[itemprop=datePublished], time[pubdate]");
  const times = marked === null ? [...document.querySelectorAll("time[datetime]")] : [marked];
  const [time] = times;
  return time === undefined ? undefined : statedTime(time.getAttribute("datetime"));
}

function canonicalUrl(document: Document): string | undefined {
  return statedUrl(document.querySelector("link[rel=canonical]")?.getAttribute("href"));
}
