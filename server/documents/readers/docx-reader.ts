/** DOCX: the words of a Word file, with its headings and what its properties state. */

import { WhenceError } from "../../model/errors.ts";
import { composeText } from "../compose-text.ts";
import type { Block } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import { unpackZip } from "../docx/unpack-zip.ts";
import { statedName, statedWords } from "../stated-fields.ts";
import type { Reader } from "./reader.ts";

const CONTENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
/** Bytes within which an archive names its first file. */
const BEGINNING = 4096;

export const docxReader: Reader = {
  name: "DOCX",
  extensions: ["docx", "docm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  isBinary: true,
  recognises: (bytes) => {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
    if (!isZip) return false;
    const latin = new TextDecoder("latin1");
    return [bytes.subarray(0, BEGINNING), bytes.subarray(-BEGINNING)].some((part) =>
      latin.decode(part).includes("word/"),
    );
  },
  read: async ({ bytes, name, url }) => {
    const files = unpackZip(bytes, name);
    requireSafe(files, name);
    // Loaded when the first such file is read: half a second that no other file needs.
    const { wordBlocks } = await import("../docx/word-blocks.ts");
    const blocks = await wordBlocks(bytes, name);
    const properties = decode(files.get(PROPERTIES));
    const title = titleOf(properties, blocks);
    const { text, headings } = composeText(title, blocks);
    const author = statedName(elementOf(properties, "dc:creator"));
    return [describeDocument({ name, format: "docx", text, headings, title, author, url })];
  },
};

/** Entities of a document type could stand for gigabytes; Word writes none. */
function requireSafe(files: ReadonlyMap<string, Uint8Array>, name: string): void {
  const xml = [...files].filter(([path]) => /\.(?:xml|rels)$/iu.test(path));
  const isSafe = xml.every(([, file]) => !Buffer.from(file).includes("<!DOCTYPE"));
  if (files.has(CONTENT) && isSafe) return;
  throw new WhenceError(
    "FILE_INVALID",
    `Cannot read "${name}": it is not as Word writes its files; open it in Word and save it again`,
    { details: { file: name } },
  );
}

/** The property's title, or the first heading, when the text begins with one. */
function titleOf(properties: string, [first]: readonly Block[]): string | undefined {
  const stated = statedWords(elementOf(properties, "dc:title"));
  return stated ?? (first?.kind === "heading" ? statedWords(first.words) : undefined);
}

function elementOf(xml: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}[^>]{0,500}>([^<]{0,1000})</${name}>`, "u").exec(xml)?.[1];
  return inner === undefined ? undefined : withoutEntities(inner);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function withoutEntities(xml: string): string {
  return xml.replaceAll(
    /&(lt|gt|quot|apos|amp);/gu,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}
