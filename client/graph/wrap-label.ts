/** Label wrapping: a label on one or two short lines, in whole words where there are any. */

/** Characters of a line; two such lines hold every short label of a claim. */
export const LINE_LENGTH = 18;
const ELLIPSIS = "…";

/**
 * The lines of `label`, one to `lines` of them: broken between words so that the longest is as
 * short as can be, each of about `length` characters. A word is cut only when it is longer than a
 * line. What does not fit is left out and marked with an ellipsis after the words that do, never an
 * ellipsis alone; a label without any character but spaces gives no lines.
 */
export function wrapLabel(label: string, length = LINE_LENGTH, lines = 2): readonly string[] {
  const words = label.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return [];
  const whole = words.join(" ");
  if (count(whole) <= length) return [whole];
  // Wrapping tighter than needed balances the lines; a few characters over beat words left out.
  for (let width = Math.ceil(count(whole) / lines); width <= length + 4; width += 1) {
    const wrapped = fill(words, width);
    if (wrapped.length <= lines && wrapped.every((line) => count(line) <= width)) return wrapped;
  }
  return cut(fill(words, length), length, lines);
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && count(line) + 1 + count(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function cut(wrapped: readonly string[], length: number, lines: number): readonly string[] {
  const kept = wrapped.slice(0, lines).map((line) => shorten(line, length));
  const last = kept.at(-1);
  if (last === undefined || wrapped.length <= lines || last.endsWith(ELLIPSIS)) return kept;
  return [...kept.slice(0, -1), shorten(`${last}${ELLIPSIS}`, length)];
}

function shorten(line: string, length: number): string {
  const characters = [...line];
  if (characters.length <= length) return line;
  const head = characters.slice(0, Math.max(1, length - 1)).join("");
  return `${head.replace(/[\s…]+$/u, "")}${ELLIPSIS}`;
}

function count(line: string): number {
  return [...line].length;
}
