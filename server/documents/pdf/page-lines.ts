/** Page lines: pieces of words on a page, put together to lines. */

/** Words with their place on a page, in points from its lower left corner. */
export interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
  readonly endsLine: boolean;
}

export interface PageLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Shares of a letter's height: a step down that begins a line, and a gap that is a space. */
const LINE_STEP = 0.5;
const SPACE = 0.2;

/** The lines of a page, in the order in which its words were set. */
export function pageLines(pieces: readonly PlacedWords[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let open: PlacedWords[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const isBelow = last !== undefined && Math.abs(last.y - piece.y) > size * LINE_STEP;
    if (isBelow && piece.words.trim() !== "") close();
    open.push(piece);
    if (piece.endsLine) close();
  }
  close();
  return lines;
}

function lineOf(pieces: readonly PlacedWords[]): PageLine | undefined {
  let words = "";
  let end: number | undefined;
  for (const piece of pieces) {
    const gap = end === undefined ? 0 : piece.x - end;
    if (gap > piece.size * SPACE && !/\s$/u.test(words) && !/^\s/u.test(piece.words)) words += " ";
    words += piece.words;
    if (piece.words !== "") end = piece.x + piece.width;
  }
  const written = pieces.filter((piece) => piece.words.trim() !== "");
  const [first] = written;
  const last = written.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    // A soft hyphen shows only where a word is divided.
    words: words
      .replaceAll(/\s+/gu, " ")
      .trim()
      .replaceAll(/\u00AD(?!$)/gu, ""),
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    size: written.reduce((largest, { size }) => Math.max(largest, size), 0),
  };
}
