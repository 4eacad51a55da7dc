/** Labels: what a node is called in a list or on the canvas. */

import type { DocumentRecord } from "../model/document.ts";
import type { NodeRecord } from "../model/record.ts";
import { unreachable } from "../model/unreachable.ts";

/** Characters of a label that is one line of a list, or part of a sentence. */
const LABEL_LENGTH = 60;

/** Characters of a text in which its first words are looked for, behind any blank lines. */
const BEGINNING_LENGTH = 500;

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

/** A label that is short enough for a sentence: whole words, with a mark of what is left out. */
export function shortened(label: string, length: number = LABEL_LENGTH): string {
  if (label.length <= length) return label;
  const head = label.slice(0, length + 1);
  const lastSpace = head.lastIndexOf(" ");
  return `${head.slice(0, lastSpace > 0 ? lastSpace : length).trimEnd()}…`;
}

function firstWords({ text }: DocumentRecord): string {
  // Only a text's beginning is looked at: labels are asked for more often than texts are read.
  const beginning = text.slice(0, BEGINNING_LENGTH).trim();
  const lineEnd = beginning.indexOf("\n");
  return shortened(lineEnd === -1 ? beginning : beginning.slice(0, lineEnd).trimEnd());
}
