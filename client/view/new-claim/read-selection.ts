/** The browser's selection, read as a place in the text of the article that it lies in. */

import type { Span } from "../../state/app-state.ts";
import { selectedSpan } from "./selected-span.ts";
import type { SelectedPiece } from "./selected-span.ts";

export interface ReadSelection {
  readonly span: Span;
  /** Where its last line ends on the page, in pixels of the window. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Undefined when no words of the article are selected. */
export function readSelection(article: Element, text: string): ReadSelection | undefined {
  const selection = globalThis.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  // A selection that began elsewhere (all of the page) is about something else.
  if (!article.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  const pieces = [...article.querySelectorAll("[data-start]")]
    .filter((segment) => range.intersectsNode(segment))
    .map((segment) => pieceOf(segment, range));
  const span = selectedSpan(text, pieces);
  if (span === undefined) return undefined;
  const box = lastBox(range);
  return { span, x: box.right, top: box.top, bottom: box.bottom };
}

function pieceOf(segment: Element, range: Range): SelectedPiece {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const startsHere = segment.contains(startContainer);
  const endsHere = segment.contains(endContainer);
  return {
    segmentStart: Number(segment.getAttribute("data-start")),
    length: segment.textContent.length,
    from: startsHere ? lengthBefore(segment, startContainer, startOffset) : undefined,
    to: endsHere ? lengthBefore(segment, endContainer, endOffset) : undefined,
  };
}

/** UTF-16 code units of the segment before a boundary in it. */
function lengthBefore(segment: Element, container: Node, offset: number): number {
  const before = new Range();
  before.setStart(segment, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** The box of the last words that are selected; line ends have boxes without a width. */
function lastBox(range: Range): DOMRect {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
  return boxes.at(-1) ?? range.getBoundingClientRect();
}
