/** Opening PDFs: from bytes to the lines on each page, in the order in which they were set. */

import { getDocumentProxy } from "unpdf";
import { WhenceError } from "../../model/errors.ts";
import { statedWords } from "../stated-fields.ts";
import { pageLines } from "./page-lines.ts";
import type { PageLine, PlacedWords } from "./page-lines.ts";

export interface OpenedPdf {
  readonly pages: readonly (readonly PageLine[])[];
  /** What its information dictionary says. */
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pages of the longest report: a book's. */
const MOST_PAGES = 2000;
/** Bytes from its end within which a whole PDF says that it ends. */
const END_WITHIN = 2048;

/**
 * The lines of a PDF's pages.
 *
 * @throws {WhenceError} FILE_ENCRYPTED when it asks for a password; FILE_INVALID when it is cut off
 * or damaged; FILE_TOO_LARGE when it has too many pages
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenedPdf> {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-END_WITHIN));
  if (!end.includes("%%EOF")) throw damaged(name, "the file is cut off");
  try {
    // A copy: what is read from it is moved away.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    try {
      return await readPages(pdf, name);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    throw explain(name, error);
  }
}

/** Nothing of the file is executed, nothing is written to the console. */
const OPTIONS = { isEvalSupported: false, verbosity: 0, enableXfa: false } as const;

async function readPages(pdf: Pdf, name: string): Promise<OpenedPdf> {
  if (pdf.numPages > MOST_PAGES) {
    throw new WhenceError(
      "FILE_TOO_LARGE",
      `Cannot read "${name}": it has ${pdf.numPages} pages, and at most ${MOST_PAGES} are read; divide it`,
      { details: { file: name, pages: pdf.numPages } },
    );
  }
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageLines(items.flatMap((item) => ("str" in item ? [placed(item)] : []))));
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const fields = info as Readonly<Record<string, unknown>>;
  return { pages, title: statedWords(fields["Title"]), author: statedWords(fields["Author"]) };
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  readonly transform: readonly unknown[];
}

function placed({ str, width, height, hasEOL, transform }: Item): PlacedWords {
  const [, , , , x, y] = transform.map(Number);
  return { words: str, x: x ?? 0, y: y ?? 0, width, size: height, endsLine: hasEOL };
}

function explain(name: string, error: unknown): Error {
  if (error instanceof WhenceError || !(error instanceof Error)) return error as Error;
  if (error.name === "PasswordException") {
    return new WhenceError(
      "FILE_ENCRYPTED",
      `Cannot read "${name}": it asks for a password; save it without one`,
      { details: { file: name }, cause: error },
    );
  }
  return damaged(name, error.message, error);
}

function damaged(name: string, found: string, cause?: Error): WhenceError {
  return new WhenceError(
    "FILE_INVALID",
    `Cannot read "${name}": ${found}; get the PDF again, in whole`,
    { details: { file: name }, cause },
  );
}
