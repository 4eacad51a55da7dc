/** PDF: the words in reading order, paragraphs whole; what runs along the pages is boilerplate. */

import { WhenceError } from "../../model/errors.ts";
import { cleanText } from "../clean-text.ts";
import { composeText } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import { openPdf } from "../pdf/open-pdf.ts";
import { pdfBlocks } from "../pdf/pdf-blocks.ts";
import type { PdfBlock } from "../pdf/pdf-blocks.ts";
import { withoutRunningLines } from "../pdf/running-lines.ts";
import { statedName } from "../stated-fields.ts";
import type { Reader } from "./reader.ts";

/** Bytes within which a PDF says that it is one. */
const MARK_WITHIN = 1024;

export const pdfReader: Reader = {
  name: "PDF",
  extensions: ["pdf"],
  mediaTypes: ["application/pdf"],
  isBinary: true,
  recognises: (bytes) =>
    new TextDecoder("latin1").decode(bytes.subarray(0, MARK_WITHIN)).includes("%PDF-"),
  read: async ({ bytes, name, url }) => {
    const opened = await openPdf(bytes, name);
    const { pages, running } = withoutRunningLines(opened.pages);
    const blocks = pdfBlocks(pages).map((block) => ({ ...block, words: cleanText(block.words) }));
    if (blocks.every(({ words }) => words === "")) throw scanned(name);
    const title = titleAmong(blocks, opened.title);
    const { text, headings, boilerplate } = composeText(undefined, [
      // A title heads the report, not a section.
      ...blocks.map((block) =>
        block.words === title ? { ...block, kind: "paragraph" as const } : block,
      ),
      ...running.map((words) => ({ kind: "boilerplate" as const, words: cleanText(words) })),
    ]);
    const author = statedName(opened.author);
    return [
      describeDocument({ name, format: "pdf", text, headings, boilerplate, title, author, url }),
    ];
  },
};

/** Blocks from the beginning among which a title is. */
const TITLE_WITHIN = 6;

/**
 * The metadata's title, when the text begins with it, since many are a file's name; else what is set
 * largest at the beginning.
 */
function titleAmong(blocks: readonly PdfBlock[], stated: string | undefined): string | undefined {
  const beginning = blocks.slice(0, TITLE_WITHIN);
  if (beginning.some(({ words }) => words === stated)) return stated;
  const headings = beginning.filter(({ kind }) => kind === "heading");
  const [largest] = headings.toSorted((one, two) => two.size - one.size);
  return largest?.words;
}

function scanned(name: string): WhenceError {
  return new WhenceError(
    "FILE_EMPTY",
    `Cannot read "${name}": its pages are pictures without text; have the text recognised (OCR) first`,
    { details: { file: name } },
  );
}
