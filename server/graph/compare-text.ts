/** The order of texts: as an English reader expects, and the same on every machine. */

const collator = new Intl.Collator("en", { numeric: true });

/** Negative when `one` comes first; 0 for equal texts alone. */
export function compareText(one: string, two: string): number {
  return collator.compare(one, two) || compareId(one, two);
}

/** The order of code units: for ids, where any fixed order will do. */
export function compareId(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
