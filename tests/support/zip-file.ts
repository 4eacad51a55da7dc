/** Zip archives for tests, and Word files, which are zip archives of XML. */

import { crc32, deflateRawSync } from "node:zlib";

export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The unpacked size that the archive states, where that is a lie. */
  readonly statedSize?: number;
}

/** A zip archive with the files in their order. */
export function zipFile(files: readonly ZippedFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, statedSize } of files) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(statedSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** A paragraph of a Word file; `style` is the style's id ("Heading1"). */
export interface WordParagraph {
  readonly words: string;
  readonly style?: string;
}

interface WordFields {
  readonly title?: string;
  readonly creator?: string;
  readonly more?: readonly ZippedFile[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file of the paragraphs. */
export function wordFile(
  paragraphs: readonly WordParagraph[],
  { title, creator, more = [] }: WordFields = {},
): Uint8Array {
  const body = paragraphs.map(({ words, style }) => {
    const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  });
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nameOf(id)}"/></w:style>`,
  );
  const core = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${title === undefined ? "" : `<dc:title>${escaped(title)}</dc:title>`}${creator === undefined ? "" : `<dc:creator>${escaped(creator)}</dc:creator>`}</cp:coreProperties>`;
  return zipFile([
    { path: "[Content_Types].xml", content: TYPES },
    { path: "_rels/.rels", content: RELATIONS },
    {
      path: "word/document.xml",
      content: `${XML}<w:document ${W}><w:body>${body.join("")}</w:body></w:document>`,
    },
    {
      path: "word/_rels/document.xml.rels",
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: "word/styles.xml", content: `${XML}<w:styles ${W}>${styles.join("")}</w:styles>` },
    { path: "docProps/core.xml", content: core },
    ...more,
  ]);
}

/** "Heading1" is called "heading 1". */
function nameOf(id: string): string {
  return id.replace(/^Heading(\d)$/u, "heading $1");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
