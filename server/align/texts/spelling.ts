/** Spelling: whether two names, as they are compared, are one under a slip of the pen. */

/** Letters that a slip changes: one left out, added or wrong, or two that changed places. */
const SLIP = 2;

/** What a slip mostly leaves: the first letter and the consonants, none twice in a row. */
export function skeletonOf(name: string): string {
  return name.replace(/(?<=\p{L})[aeiouy]/gu, "").replace(/(.)\1+/gu, "$1");
}

/** Whether they differ by one or two letters within, not by an ending alone. */
export function isNearlySpelled(one: string, two: string): boolean {
  if (one.startsWith(two) || two.startsWith(one)) return false;
  if (Math.abs(one.length - two.length) > SLIP) return false;
  return distance(one, two) <= SLIP;
}

/** Levenshtein's. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let other = 0; other < two.length; other += 1) {
      const replaced = (row[other] ?? 0) + Number(one[at] !== two[other]);
      next.push(Math.min(replaced, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
