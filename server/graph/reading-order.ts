/** Reading order: documents by publication, and within one what it says by its place in the text. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { compareId } from "./compare-text.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { declaredDocument } from "./passage.ts";

/** Earlier first, by first day and then by last; unknown last; 0 when nothing tells them apart. */
export function compareTime(one: TimeSpan | undefined, two: TimeSpan | undefined): number {
  return (
    compareDay(one?.start ?? one?.end, two?.start ?? two?.end) || compareDay(one?.end, two?.end)
  );
}

/**
 * Documents by the last day on which they can have been published, then by the first; ones for
 * which that day is unknown or open last. Equal ones by id.
 */
export function compareByPublication(one: DocumentRecord, two: DocumentRecord): number {
  const first = one.published?.value;
  const second = two.published?.value;
  return (
    compareDay(first?.end, second?.end) ||
    compareDay(first?.start, second?.start) ||
    compareId(one.id, two.id)
  );
}

/** Appearances or mentions: documents by publication, then place in the text, then id. */
export function inReadingOrder<Record extends AppearanceRecord | MentionRecord>(
  graph: KnowledgeGraph,
  records: readonly Record[],
): readonly Record[] {
  if (records.length < 2) return records;
  return records.toSorted(
    (one, two) =>
      compareDocuments(graph, one, two) ||
      firstPlace(one) - firstPlace(two) ||
      compareId(one.id, two.id),
  );
}

/** Where a record's words begin in its document, in UTF-16 code units. */
export function firstPlace({ positions }: AppearanceRecord | MentionRecord): number {
  return Math.min(...positions.map(({ start }) => start));
}

function compareDocuments(
  graph: KnowledgeGraph,
  one: AppearanceRecord | MentionRecord,
  two: AppearanceRecord | MentionRecord,
): number {
  if (one.document === two.document) return 0;
  return compareByPublication(
    declaredDocument(graph, one.document),
    declaredDocument(graph, two.document),
  );
}

function compareDay(one: string | undefined, two: string | undefined): number {
  if (one === two) return 0;
  if (one === undefined) return 1;
  if (two === undefined) return -1;
  return compareId(one, two);
}
