/** Undone records: which records of a log an undo that is itself in effect took back. */

import type { RecordId } from "./ids.ts";
import type { UndoRecord } from "./undo.ts";

interface NumberedUndo {
  readonly undo: UndoRecord;
  /** Its place among the undos of the log. */
  readonly number: number;
}

export class UndoneRecords {
  readonly #undos = new Map<RecordId, NumberedUndo>();
  /** By target: how many undos of it are in effect. */
  readonly #counts = new Map<RecordId, number>();

  /** Whether an undo that is in effect took this record back. */
  has(id: RecordId): boolean {
    return this.#counts.has(id);
  }

  /** Takes one more undo; returns the records that it took back or brought back. */
  take(undo: UndoRecord): readonly RecordId[] {
    if (this.#undos.has(undo.id)) return [];
    const first: NumberedUndo = { undo, number: this.#undos.size };
    this.#undos.set(undo.id, first);
    /** Of all whose count was touched: whether it was undone before. */
    const before = new Map<RecordId, boolean>([[undo.id, true]]);
    const open = [first];
    // Later undos first: an undo targets earlier records alone, so each is settled at one visit.
    for (let next = takeLatest(open); next !== undefined; next = takeLatest(open)) {
      const isUndone = this.has(next.undo.id);
      if (before.get(next.undo.id) === isUndone) continue;
      for (const target of new Set(next.undo.targets)) {
        const inner = this.#undos.get(target);
        if (inner !== undefined && !before.has(target)) open.push(inner);
        if (!before.has(target)) before.set(target, this.has(target));
        this.#count(target, isUndone ? -1 : 1);
      }
    }
    before.delete(undo.id);
    return [...before].filter(([id, was]) => this.has(id) !== was).map(([id]) => id);
  }

  #count(id: RecordId, more: number): void {
    const count = (this.#counts.get(id) ?? 0) + more;
    if (count === 0) this.#counts.delete(id);
    else this.#counts.set(id, count);
  }
}

function takeLatest(open: NumberedUndo[]): NumberedUndo | undefined {
  let latest = 0;
  for (const [index, { number }] of open.entries()) {
    if (number > (open[latest]?.number ?? -1)) latest = index;
  }
  return open.splice(latest, 1)[0];
}
