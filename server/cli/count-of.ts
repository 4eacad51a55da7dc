/** Counts in words: `1 log`, `2 logs`. */

export function countOf(count: number, what: string, many = `${what}s`): string {
  return `${count} ${count === 1 ? what : many}`;
}
