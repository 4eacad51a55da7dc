/** What a document is called, wherever it is spoken of: in lists, on the canvas, in reasons. */

import type { DocumentRecord } from "./document.ts";
import { shortened } from "./shortened.ts";

/** Characters of a text in which its first words are looked for, behind any blank lines. */
const BEGINNING_LENGTH = 500;

type Named = Pick<DocumentRecord, "title" | "file" | "url" | "text">;

/**
 * A document's title; else the name of its file, without folders; else the host and path of its
 * address; else its first words. What was pasted or fetched has no file, whatever it was handed in
 * under.
 */
export function documentName(document: Named): string {
  const { title, file, url } = document;
  return title?.value ?? fileName(document) ?? address(url ?? file) ?? firstWords(document);
}

/** The first words of a document's text: its first line, of a long one whole words. */
export function firstWords({ text }: Pick<DocumentRecord, "text">): string {
  // Only a text's beginning is looked at: names are asked for more often than texts are read.
  const beginning = text.slice(0, BEGINNING_LENGTH).trim();
  const lineEnd = beginning.indexOf("\n");
  return shortened(lineEnd === -1 ? beginning : beginning.slice(0, lineEnd).trimEnd());
}

function fileName({ file, text }: Named): string | undefined {
  if (file === undefined || isAddress(file)) return undefined;
  // A pasted text is handed in under its own first words.
  const isPasted = text.slice(0, BEGINNING_LENGTH).trimStart().startsWith(file.replace(/…$/u, ""));
  return isPasted ? undefined : file.split(/[\\/]/u).findLast((part) => part !== "");
}

function address(given: string | undefined): string | undefined {
  if (given === undefined || !isAddress(given)) return undefined;
  const { host, pathname } = new URL(given);
  return `${host}${pathname.replace(/\/+$/u, "")}`;
}

function isAddress(given: string): boolean {
  return /^https?:/iu.test(given) && URL.canParse(given);
}
