/** Shortening: a label that is to be one line of a list, or part of a sentence. */

/** Characters of a label that is one line of a list, or part of a sentence. */
const LABEL_LENGTH = 60;

/** A label that is short enough for a sentence: whole words, with a mark of what is left out. */
export function shortened(label: string, length: number = LABEL_LENGTH): string {
  if (label.length <= length) return label;
  const head = label.slice(0, length + 1);
  const lastSpace = head.lastIndexOf(" ");
  return `${head.slice(0, lastSpace > 0 ? lastSpace : length).trimEnd()}…`;
}
