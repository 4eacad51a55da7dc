/** As of a day: what a collection's log says when only what was published by then is read. */

import type { DocumentRecord } from "../model/document.ts";
import type { EditRecord } from "../model/edit.ts";
import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";
import type { LogRecord } from "../model/record.ts";
import type { StatementRecord } from "../model/statement.ts";
import { unreachable } from "../model/unreachable.ts";
import { UndoneRecords } from "../model/undone-records.ts";
import { withEdits } from "../model/with-edits.ts";
import { bridgesBetween, nodesSeen } from "./identities-as-of.ts";

export interface RecordsAsOf {
  /** The records that remain, in their order, with evidence in documents left out taken away. */
  readonly records: readonly LogRecord[];
  /** The documents left out because nothing shows that they were published by then. */
  readonly leftOut: readonly DocumentRecord[];
}

/** What decides on what remains of a record. */
interface Cut {
  /** By target: the edits in effect. */
  readonly edits: ReadonlyMap<string, readonly EditRecord[]>;
  /** The ids of the documents left out. */
  readonly out: ReadonlySet<string>;
  /** The nodes that a document that remains names or carries. */
  readonly seen: ReadonlySet<NodeId>;
  /** The ids of the records that remain. */
  readonly kept: Set<string>;
}

/**
 * The records that rest on documents shown to be published by the end of `day` (`YYYY-MM-DD`).
 *
 * A document counts when the last day that its publication can have been, as it is known now, is not
 * after `day`; one whose publication is unknown or open-ended is left out, and named. What speaks of
 * a record remains with it.
 */
export function recordsAsOf(records: readonly LogRecord[], day: string): RecordsAsOf {
  const edits = editsInEffect(records);
  const leftOut = records
    .filter((record) => record.type === "document")
    .map((document) => withEdits(document, edits.get(document.id) ?? []))
    .filter((document) => !isPublishedBy(document, day));
  const out = new Set<string>(leftOut.map(({ id }) => id));
  const seen = nodesSeen(records, out);
  const cut: Cut = { edits, out, seen, kept: new Set() };
  const remaining = records.flatMap((record) => {
    const one = remainder(record, cut);
    if (one === undefined) return [];
    cut.kept.add(one.id);
    return [one];
  });
  const bridges = leftOut.length === 0 ? [] : bridgesBetween(records, seen);
  return { records: [...remaining, ...bridges], leftOut };
}

function editsInEffect(records: readonly LogRecord[]): Cut["edits"] {
  const undone = new UndoneRecords();
  for (const record of records) if (record.type === "undo") undone.take(record);
  const edits = records.filter((record) => record.type === "edit");
  return Map.groupBy(
    edits.filter(({ id }) => !undone.has(id)),
    ({ target }) => target,
  );
}

function isPublishedBy({ published }: DocumentRecord, day: string): boolean {
  const end = published?.value.end;
  return end !== undefined && end <= day;
}

function remainder(record: LogRecord, cut: Cut): LogRecord | undefined {
  const { out, kept } = cut;
  switch (record.type) {
    case "document":
      return out.has(record.id) ? undefined : record;
    case "actor":
    case "place":
    case "event":
    case "claim":
    case "collection":
      return record;
    case "mention":
    case "appearance":
      return out.has(record.document) ? undefined : record;
    case "statement":
      return remainingStatement(record, cut);
    case "judgement": {
      if (out.has(record.source) || out.has(record.target)) return undefined;
      if (record.about === "identity" && !areSeen(record, cut)) return undefined;
      return { ...record, evidence: within(record.evidence, out) };
    }
    case "edit":
      return kept.has(record.target) ? remainingEdit(record, out) : undefined;
    case "review":
    case "withdrawal":
    case "note":
    case "copy":
    case "refusal":
    case "reliability":
      return kept.has(record.target) ? record : undefined;
    case "undo": {
      const targets = record.targets.filter((id) => kept.has(id));
      return targets.length === 0 ? undefined : { ...record, targets };
    }
    default:
      return unreachable(record);
  }
}

/** What is said of a node that nobody could know of says nothing of another. */
function areSeen({ source, target }: IdentityJudgement, { out, seen }: Cut): boolean {
  return out.size === 0 || (seen.has(source) && seen.has(target));
}

/** A statement remains when it rests, as it was edited, on a document that is not left out. */
function remainingStatement(
  record: StatementRecord,
  { edits, out }: Cut,
): StatementRecord | undefined {
  if (out.has(record.source) || out.has(record.target)) return undefined;
  const evidence = within(withEdits(record, edits.get(record.id) ?? []).evidence, out);
  if (evidence.length === 0) return undefined;
  const own = within(record.evidence, out);
  return { ...record, evidence: own.length === 0 ? evidence : own };
}

/** An edit without evidence in documents left out; undefined when it changed nothing else. */
function remainingEdit(record: EditRecord, out: Cut["out"]): EditRecord | undefined {
  if (record.of !== "statement" || record.changes.evidence === undefined) return record;
  const { evidence: all, ...changes } = record.changes;
  const evidence = within(all, out);
  if (evidence.length > 0) return { ...record, changes: { ...changes, evidence } };
  return Object.keys(changes).length === 0 ? undefined : { ...record, changes };
}

function within<Part extends { readonly document: string }>(
  evidence: readonly Part[],
  out: Cut["out"],
): readonly Part[] {
  return evidence.filter(({ document }) => !out.has(document));
}
