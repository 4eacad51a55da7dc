/** Taking back: undo of one's own, or of anybody's by an administrator, and redo. */

import { WhenceError } from "../../model/errors.ts";
import { isSameMaker } from "../../model/method.ts";
import type { LogRecord } from "../../model/record.ts";
import { requireRecord, writeRecord } from "./correction.ts";
import type { Correction } from "./correction.ts";

export interface GivenUndo {
  /** The ids of the records; undefined for all of one's own last change. */
  readonly records?: readonly string[] | undefined;
  readonly reason?: string | undefined;
  /** Whether what others made may be taken back, too. */
  readonly ofOthers: boolean;
}

/**
 * @throws {WhenceError} NOTHING_TO_UNDO; RECORD_NOT_FOUND; NOT_YOURS; RECORD_INVALID for what was
 * taken back already
 */
export function undo(
  correction: Correction,
  { records, reason, ofOthers }: GivenUndo,
): readonly LogRecord[] {
  const targets =
    records === undefined
      ? lastOwnChange(correction)
      : [...new Set(records)].map((id) => requireTakeable(correction, id, ofOthers));
  if (targets.length === 0) throw nothing("take back", correction);
  const why = reason?.trim();
  return [writeRecord(correction, "undo", { targets, reason: why === "" ? undefined : why })];
}

/** Brings back what was taken back last. @throws {WhenceError} NOTHING_TO_UNDO */
export function redo(correction: Correction): readonly LogRecord[] {
  const { view, made } = correction;
  const { redoable } = view.history.ownHistory(made.by);
  if (redoable === undefined) throw nothing("bring back", correction);
  return [writeRecord(correction, "undo", { targets: [redoable] })];
}

function lastOwnChange({ view, made }: Correction): readonly string[] {
  return view.history.ownHistory(made.by).undoable ?? [];
}

function requireTakeable(correction: Correction, id: string, ofOthers: boolean): string {
  const record = requireRecord(correction, id);
  const { view, made } = correction;
  if (!ofOthers && !isSameMaker(record.made.by, made.by)) {
    throw new WhenceError(
      "NOT_YOURS",
      `Cannot take back "${id}": ${record.made.by.name} made it; reject or edit it instead, or ask an administrator`,
      { details: { id, by: record.made.by.name } },
    );
  }
  if (view.graph.stateOf(record.id) === "undone") {
    throw new WhenceError("RECORD_INVALID", `Cannot take back "${id}": it is taken back already`, {
      details: { id },
    });
  }
  return record.id;
}

function nothing(what: string, { view, made }: Correction): WhenceError {
  return new WhenceError(
    "NOTHING_TO_UNDO",
    `Cannot ${what} anything in "${view.info.title}": there is no such change of ${made.by.name}`,
    { details: { collection: view.info.id } },
  );
}
