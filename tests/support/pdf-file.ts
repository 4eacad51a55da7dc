/** PDF files for tests, written by hand: lines of words at places on pages. */

/** A line with its place in points from the lower left corner of a page of 612 by 792. */
export interface PdfLine {
  readonly words: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfFields {
  readonly title?: string;
  readonly author?: string;
  /** Whether it asks for a password that nobody knows. */
  readonly isLocked?: boolean;
}

/** A PDF of the pages, its text in Helvetica and in the encoding of Windows. */
export function pdfFile(
  pages: readonly (readonly PdfLine[])[],
  fields: PdfFields = {},
): Uint8Array {
  const { title, author, isLocked = false } = fields;
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      contents(lines),
    ]),
    `<< ${title === undefined ? "" : `/Title (${escaped(title)})`} ${author === undefined ? "" : `/Author (${escaped(author)})`} >>`,
  ];
  const offsets: number[] = [];
  let file = "%PDF-1.4\n";
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const key = `<${"ab".repeat(32)}>`;
  const lock = isLocked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`
    : "";
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R /ID [<00> <00>] ${lock} >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function contents(lines: readonly PdfLine[]): string {
  const drawn = lines.map(
    ({ words, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`,
  );
  const stream = drawn.join("\n");
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}

/** Typographic marks have other numbers in the encoding of Windows than in Unicode. */
const WINDOWS: Readonly<Record<string, string>> = {
  "“": "\\223",
  "”": "\\224",
  "’": "\\222",
  "—": "\\227",
};

function escaped(words: string): string {
  return words
    .replaceAll(/[\\()]/gu, (one) => `\\${one}`)
    .replaceAll(/[“”’—]/gu, (one) => WINDOWS[one] ?? one);
}
