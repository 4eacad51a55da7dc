/** JSON-LD: what a page says in schema.org's words of the article on it. */

import type { TimeSpan } from "../../model/time-span.ts";
import { statedName, statedTime, statedWords } from "../stated-fields.ts";

export interface StatedArticle {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: TimeSpan | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** schema.org's types of articles; a page's lists of others are none of them. */
const ARTICLE = /(?:Article|Report|BlogPosting|NewsArticle)$/u;
/** Objects within one another that are looked into. */
const DEEPEST = 5;

/** The first article that the page describes; nothing when it describes none. */
export function articleOf(document: Document): StatedArticle {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const described = scripts.flatMap(({ textContent }) => objectsIn(parsed(textContent), DEEPEST));
  const article = described.find((fields) => typesOf(fields).some((type) => ARTICLE.test(type)));
  if (article === undefined) return {};
  return {
    title: statedWords(article["headline"]) ?? statedWords(article["name"]),
    author: namesOf(article["author"]),
    publisher: namesOf(article["publisher"]) ?? referred(described, article["publisher"]),
    published: statedTime(article["datePublished"]),
  };
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}

function objectsIn(value: unknown, depth: number): readonly Fields[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth - 1));
  const fields = value as Fields;
  return [
    fields,
    ...objectsIn(fields["@graph"], depth - 1),
    ...objectsIn(fields["mainEntity"], depth - 1),
  ];
}

function typesOf(fields: Fields): readonly string[] {
  const type = fields["@type"];
  return [type].flat().filter((one): one is string => typeof one === "string");
}

/** A name, or several with commas: of a text, an object with a name, or a list of these. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one) => {
    const name = typeof one === "object" && one !== null ? (one as Fields)["name"] : one;
    return statedName(name) ?? [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}

/** The name of what is described elsewhere on the page, under its "@id". */
function referred(described: readonly Fields[], value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const id = (value as Fields)["@id"];
  return namesOf(described.find((one) => id !== undefined && one["@id"] === id));
}
