/** Selecting words in the article, with the mouse, as a reader does. */

import type { Page } from "playwright-core";

interface Points {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Drags over the words from the beginning of `first` to the end of `last`. */
export async function selectWords(page: Page, first: string, last = first): Promise<void> {
  await page.getByTestId("article").waitFor();
  const { from, to } = await page.evaluate(pointsOf, { first, last });
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, from[1]);
  await page.mouse.move(...to, { steps: 3 });
  await page.mouse.up();
}

/** Runs in the page: where the words begin and end in the window, once they are scrolled to. */
function pointsOf({ first, last }: { readonly first: string; readonly last: string }): Points {
  const article = document.querySelector(".article-text");
  if (article === null) throw new Error("There is no article");
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: { readonly node: Text; readonly start: number }[] = [];
  let all = "";
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    texts.push({ node: currentNode, start: all.length });
    all += currentNode.data;
  }
  const begin = all.indexOf(first);
  const end = all.indexOf(last, begin) + last.length;
  if (begin === -1 || end < last.length) throw new Error(`The article does not have "${first}"`);
  const letterAt = (offset: number): Range => {
    const text = texts.findLast(({ start }) => start <= offset);
    if (text === undefined) throw new Error("There is no text");
    const range = new Range();
    range.setStart(text.node, offset - text.start);
    range.setEnd(text.node, offset - text.start + 1);
    return range;
  };
  letterAt(begin).startContainer.parentElement?.scrollIntoView({ block: "center" });
  const one = letterAt(begin).getBoundingClientRect();
  const two = letterAt(end - 1).getBoundingClientRect();
  return {
    from: [one.left + 0.5, one.top + one.height / 2],
    to: [two.right - 0.5, two.top + two.height / 2],
  };
}
