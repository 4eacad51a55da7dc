/** As of a day: what a collection's log says when only what was published by then is read. */

import type { DocumentRecord } from "../model/document.ts";
import type { LogRecord } from "../model/record.ts";

export interface RecordsAsOf {
  /** The records that remain, in their order, with evidence in documents left out taken away. */
  readonly records: readonly LogRecord[];
  /** The documents left out because nothing shows that they were published by then. */
  readonly leftOut: readonly DocumentRecord[];
}

/**
 * The records that rest on documents shown to be published by the end of `day` (`YYYY-MM-DD`).
 *
 * A document counts when the last day that its publication can have been is not after `day`; one
 * whose publication is unknown or open-ended is left out, and named.
 */
export function recordsAsOf(records: readonly LogRecord[], day: string): RecordsAsOf {
  const documents = records.filter((record) => record.type === "document");
  const leftOut = documents.filter((document) => !isPublishedBy(document, day));
  const out = new Set<string>(leftOut.map(({ id }) => id));
  const kept = new Set<string>();
  const remaining = records.flatMap((record) => {
    const one = remainder(record, out, kept);
    if (one === undefined) return [];
    kept.add(one.id);
    return [one];
  });
  return { records: remaining, leftOut };
}

function isPublishedBy({ published }: DocumentRecord, day: string): boolean {
  const end = published?.value.end;
  return end !== undefined && end <= day;
}

function remainder(
  record: LogRecord,
  out: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): LogRecord | undefined {
  switch (record.type) {
    case "document":
      return out.has(record.id) ? undefined : record;
    case "actor":
    case "place":
    case "event":
    case "claim":
      return record;
    case "mention":
    case "appearance":
      return out.has(record.document) ? undefined : record;
    case "statement": {
      if (out.has(record.source) || out.has(record.target)) return undefined;
      const evidence = record.evidence.filter(({ document }) => !out.has(document));
      return evidence.length === 0 ? undefined : { ...record, evidence };
    }
    case "judgement": {
      if (out.has(record.source) || out.has(record.target)) return undefined;
      return { ...record, evidence: record.evidence.filter(({ document }) => !out.has(document)) };
    }
    case "review":
    case "withdrawal":
      return kept.has(record.target) ? record : undefined;
  }
}
