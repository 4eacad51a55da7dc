/** PDF blocks: lines of pages put together to paragraphs and headings. */

import type { Block } from "../compose-text.ts";
import type { PageLine } from "./page-lines.ts";

export interface PdfBlock extends Block {
  /** The height of its letters, in points. */
  readonly size: number;
}

/** In letter heights: a step between lines that is more than the usual one, and an indent. */
const PARAGRAPH_STEP = 1.35;
const INDENT = 0.8;
/** A change of size from which on lines are of different blocks, and by which headings stand out. */
const OTHER_SIZE = 1.12;
/** Share of the column that a paragraph's last line can leave empty, and its others do not. */
const SHORT = 0.85;
const LONGEST_HEADING = 160;

const SENTENCE_END = /[.!?:…]["”’')\]]*$/u;
const BULLET = /^(?:[•▪●‣◦·*]|[-–—]\s|\d{1,3}[.)]\s)/u;

/** The blocks of the pages, in their order; a paragraph goes on over a column's or page's end. */
export function pdfBlocks(pages: readonly (readonly PageLine[])[]): readonly PdfBlock[] {
  const lines = pages.flat();
  const usual = usualSize(lines);
  const step = usualStep(lines);
  const blocks: PdfBlock[] = [];
  let open: PageLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, usual));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && beginsBlock(line, { last, step, width: widthOf(open) })) close();
    open.push(line);
  }
  close();
  return blocks;
}

interface Before {
  readonly last: PageLine;
  /** Points from one line to the next within paragraphs. */
  readonly step: number;
  readonly width: number;
}

function beginsBlock(line: PageLine, { last, step, width }: Before): boolean {
  if (isOtherSize(line.size, last.size) || BULLET.test(line.words)) return true;
  const down = last.y - line.y;
  const ends = SENTENCE_END.test(last.words);
  // Up, or far down: another column or page, on which an unfinished sentence goes on.
  if (down <= 0 || down > step * 4) return ends;
  if (down > step * PARAGRAPH_STEP) return true;
  if (!ends) return false;
  const isIndented = line.left - last.left > line.size * INDENT;
  return isIndented || last.right - last.left < width * SHORT;
}

function blockOf(lines: readonly PageLine[], usual: number): PdfBlock {
  const words = joined(lines);
  const size = lines[0]?.size ?? usual;
  const isHeading = size > usual * OTHER_SIZE && words.length <= LONGEST_HEADING;
  if (isHeading) return { kind: "heading", words, size };
  const bullet = /^[•▪●‣◦·*]\s*/u.exec(words)?.[0];
  return bullet === undefined
    ? { kind: "paragraph", words, size }
    : { kind: "item", words: words.slice(bullet.length), size };
}

/** Lines as one, words that were divided at a line's end whole again. */
function joined(lines: readonly PageLine[]): string {
  return lines.reduce((words, line) => {
    if (words === "") return line.words;
    const isDivided = /\p{L}[-\u00AD\u2010]$/u.test(words) && /^\p{Ll}/u.test(line.words);
    return isDivided ? words.slice(0, -1) + line.words : `${words} ${line.words}`;
  }, "");
}

function isOtherSize(one: number, two: number): boolean {
  return Math.max(one, two) > Math.min(one, two) * OTHER_SIZE;
}

function widthOf(lines: readonly PageLine[]): number {
  return lines.reduce((widest, { left, right }) => Math.max(widest, right - left), 0);
}

/** The size in which most characters are set. */
function usualSize(lines: readonly PageLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, words } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + words.length);
  }
  const [usual] = [...characters].toSorted((one, two) => two[1] - one[1] || one[0] - two[0]);
  return usual?.[0] ?? 0;
}

/** The commonest step from one line down to the next, in points. */
function usualStep(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const step = next === undefined ? 0 : Math.round((line.y - next.y) * 2) / 2;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted((one, two) => two[1] - one[1] || one[0] - two[0]);
  return usual?.[0] ?? 0;
}
