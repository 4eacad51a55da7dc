/** Labels: what a node is called in a list or on the canvas. */

import type { DocumentRecord } from "../model/document.ts";
import type { NodeRecord } from "../model/record.ts";
import { unreachable } from "../model/unreachable.ts";

/** Characters of a text that stand for a title it does not have: one line of a list. */
const FIRST_WORDS_LENGTH = 60;

/** A claim's short label, a document's title or else its first words, any other node's name. */
export function labelOf(record: NodeRecord): string {
  switch (record.type) {
    case "document":
      return record.title?.value ?? firstWords(record);
    case "claim":
      return record.shortLabel;
    case "actor":
    case "event":
    case "place":
      return record.name;
    default:
      return unreachable(record);
  }
}

function firstWords({ text }: DocumentRecord): string {
  const line =
    text
      .trimStart()
      .slice(0, FIRST_WORDS_LENGTH + 1)
      .split("\n", 1)[0] ?? "";
  if (line.length <= FIRST_WORDS_LENGTH) return line.trimEnd();
  const lastSpace = line.lastIndexOf(" ");
  return `${line.slice(0, lastSpace > 0 ? lastSpace : FIRST_WORDS_LENGTH).trimEnd()}…`;
}
