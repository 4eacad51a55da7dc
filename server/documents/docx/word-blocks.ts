/** Word blocks: the paragraphs, headings and list entries of a Word file. */

import mammoth from "mammoth";
import { WhenceError } from "../../model/errors.ts";
import { cleanText } from "../clean-text.ts";
import type { Block } from "../compose-text.ts";
import { blocksOfLines, htmlBlocks } from "../html/html-blocks.ts";
import { parsePage } from "../html/parse-html.ts";

/** The blocks of a file, in its order. @throws {WhenceError} FILE_INVALID when it is none of Word's */
export async function wordBlocks(bytes: Uint8Array, name: string): Promise<readonly Block[]> {
  try {
    const options = {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    const page = parsePage(cleanText(value));
    return page.type === "flat" ? blocksOfLines(page.lines) : htmlBlocks(page.document.body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WhenceError(
      "FILE_INVALID",
      `Cannot read "${name}": ${error.message}; open it in Word and save it again`,
      { details: { file: name }, cause: error },
    );
  }
}
