/** Running lines: headers, footers and page numbers that pages have around their text. */

import type { PageLine } from "./page-lines.ts";

export interface PagesWithout {
  readonly pages: readonly (readonly PageLine[])[];
  /** Each running header or footer once, page numbers left out. */
  readonly running: readonly string[];
}

/** Lines from a page's top and bottom that can be running ones. */
const EDGE = 2;
/** Share of the pages on which a running line is. */
const SHARE = 0.5;
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s*|p\.\s*)?#(?:\s*(?:\/|of)\s*#)?(?:\s*[-–—])?$/iu;

/** The pages without lines that stand at the edge of half of them, but for their figures. */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PagesWithout {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = Math.max(2, Math.ceil(pages.length * SHARE));
  const isRunning = (line: PageLine): boolean => {
    const key = keyOf(line);
    return PAGE_NUMBER.test(key) || (counts.get(key) ?? 0) >= most;
  };
  const running = new Map<string, string>();
  const left = pages.map((page) => {
    const edges = new Set(edgesOf(page).filter(isRunning));
    for (const line of edges) {
      const key = keyOf(line);
      if (!PAGE_NUMBER.test(key) && !running.has(key)) running.set(key, line.words);
    }
    return page.filter((line) => !edges.has(line));
  });
  return { pages: left, running: [...running.values()] };
}

function edgesOf(page: readonly PageLine[]): readonly PageLine[] {
  const sorted = page.toSorted((one, two) => two.y - one.y);
  return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])];
}

function keyOf({ words }: PageLine): string {
  return words.replaceAll(/\d+/gu, "#").toLowerCase();
}
