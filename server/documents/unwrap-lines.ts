/** Unwrapping: paragraphs that were broken into lines of one width become one line each. */

/** Code units of the widest lines that are taken for wrapped: beyond, nobody breaks by hand. */
const WIDEST = 100;
/** Code units of the narrowest: shorter lines are verse, lists and addresses. */
const NARROWEST = 45;
const BULLET = /^\s*(?:[-–—•*·>|]|\d{1,3}[.)])\s/u;

/**
 * The text with a space for each line break at which a line was full: the next word would not have
 * fitted. Its length stays, so every offset does.
 */
export function unwrapLines(text: string): string {
  return text
    .split(/(\n[ \t]*\n\s*)/u)
    .map((block) => (isWrapped(block) ? joined(block) : block))
    .join("");
}

function isWrapped(block: string): boolean {
  const lines = block.split("\n");
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (lines.length < 2 || width > WIDEST || width < NARROWEST) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || BULLET.test(next) || isFull(line, next, width);
  });
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trim().split(/\s/u, 1);
  return line.length >= NARROWEST && word !== "" && line.trimEnd().length + 1 + word.length > width;
}

function joined(block: string): string {
  const lines = block.split("\n");
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      return BULLET.test(next) ? `${line}\n` : `${line} `;
    })
    .join("");
}
