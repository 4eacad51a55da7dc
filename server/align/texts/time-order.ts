/** Order in time: which of two documents came first, as far as they say when they were published. */

import { documentName } from "../../model/document-name.ts";
import type { DocumentRecord } from "../../model/document.ts";
import { shortened } from "../../model/shortened.ts";

/** A sentence for the reader. */
export function inOrderOfTime(documents: readonly DocumentRecord[]): string {
  const dated = documents.flatMap((document) => {
    const time = document.published?.value;
    const [start, end] = [time?.start, time?.end];
    return start === undefined || end === undefined ? [] : [{ document, start, end }];
  });
  const [one, two] = dated.toSorted((first, second) => (first.end < second.end ? -1 : 1));
  if (one === undefined || two === undefined) return "Which came first is not known.";
  if (one.end < two.start) {
    return `“${shortened(documentName(one.document), LONGEST)}” came first, on ${one.end}.`;
  }
  if (one.start === two.start && one.start === one.end && two.start === two.end) {
    return `Both are dated ${one.start}.`;
  }
  return "Which came first is not known.";
}

const DAY = 86_400_000;

/** Days between the publication of two documents, at least; 0 when it is not known. */
export function daysBetween(one: DocumentRecord, two: DocumentRecord): number {
  const [first, second] = [one.published?.value, two.published?.value];
  const gaps = [
    [first?.end, second?.start],
    [second?.end, first?.start],
  ].map(([from, to]) =>
    from === undefined || to === undefined ? 0 : (Date.parse(to) - Date.parse(from)) / DAY,
  );
  return Math.max(0, ...gaps);
}

/** Code units of a title in a sentence. */
const LONGEST = 70;
