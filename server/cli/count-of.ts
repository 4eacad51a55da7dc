/** Counts in words: `1 log`, `2 logs`. */

export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
