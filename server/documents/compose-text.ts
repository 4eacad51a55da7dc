/** Composing: from the blocks of a marked-up document to one text, a line a block. */

import type { TextPosition } from "../model/selector.ts";

export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "boilerplate";
  readonly words: string;
}

export interface ComposedText {
  readonly text: string;
  readonly headings: readonly TextPosition[];
  readonly boilerplate: readonly TextPosition[];
}

/** Between two blocks. */
const GAP = "\n\n";

/**
 * The title, if there is one, and the blocks, with an empty line between any two; list entries begin
 * with "- ". A block that says the title again at the beginning is left out, as are empty ones.
 */
export function composeText(title: string | undefined, blocks: readonly Block[]): ComposedText {
  const parts: string[] = title === undefined ? [] : [title];
  const headings: TextPosition[] = [];
  const boilerplate: TextPosition[] = [];
  let length = title === undefined ? 0 : title.length + GAP.length;
  for (const { kind, words } of blocks) {
    if (words === "" || (words === title && parts.length === 1)) continue;
    const line = kind === "item" ? `- ${words}` : words;
    const position = { start: length, end: length + line.length };
    if (kind === "heading") headings.push(position);
    if (kind === "boilerplate") boilerplate.push(position);
    parts.push(line);
    length += line.length + GAP.length;
  }
  return { text: parts.join(GAP), headings, boilerplate };
}
