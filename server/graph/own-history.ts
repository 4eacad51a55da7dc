/** Own histories: what of one's own changes one can take back next, or bring back. */

import type { RecordId, UndoId } from "../model/ids.ts";
import { isSameMaker } from "../model/method.ts";
import type { Made, Method } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import type { UndoRecord } from "../model/undo.ts";
import { UndoneRecords } from "../model/undone-records.ts";

export interface UndoableAndRedoable {
  /** The records of one's last change that holds, to be the targets of an undo. */
  readonly undoable: readonly RecordId[] | undefined;
  /** The undo that took back one's last change that is out, to be the target of another. */
  readonly redoable: UndoId | undefined;
}

/** Records that follow one another in the log and were made in one act. */
interface Change {
  readonly made: Made;
  readonly ids: Set<RecordId>;
  /** What took it back, once something did. */
  undo?: UndoId;
}

/**
 * One maker's changes, as a log goes on. An undo of the maker's own is no change: one that takes back
 * a whole change puts it with what can be brought back, until there is a new change. An undo of what
 * others made is a change like any other.
 */
export class OwnHistory {
  readonly #maker: Method;
  readonly #undone = new UndoneRecords();
  readonly #own = new Set<RecordId>();
  #done: Change[] = [];
  #takenBack: Change[] = [];
  /** The change that the next record may belong to. */
  #last: Change | undefined;

  constructor(maker: Method) {
    this.#maker = maker;
  }

  /** What can be taken back or brought back now; what others took or brought back is passed over. */
  get next(): UndoableAndRedoable {
    const done = this.#done.findLast((change) => !this.#isUndone(change));
    const takenBack = this.#takenBack.findLast(
      ({ undo }) => undo !== undefined && !this.#undone.has(undo),
    );
    return {
      undoable: done && [...done.ids].filter((id) => !this.#undone.has(id)),
      redoable: takenBack?.undo,
    };
  }

  /** Takes the next record of the log, whoever made it. */
  take(record: LogRecord): void {
    const isOwn = isSameMaker(record.made.by, this.#maker);
    if (record.type === "undo") this.#undone.take(record);
    const isChange =
      record.type !== "undo" || record.targets.every((target) => !this.#own.has(target));
    if (isOwn) this.#own.add(record.id);
    if (isOwn && isChange) return this.#change(record);
    this.#last = undefined;
    if (isOwn && record.type === "undo") this.#undo(record);
  }

  #change({ id, made }: LogRecord): void {
    if (this.#last !== undefined && isSameAct(this.#last.made, made)) {
      this.#last.ids.add(id);
      return;
    }
    this.#last = { made, ids: new Set([id]) };
    this.#done.push(this.#last);
    this.#takenBack = [];
  }

  #undo({ id, targets }: UndoRecord): void {
    const back = this.#takenBack.findLast(
      ({ undo }) => undo !== undefined && targets.includes(undo),
    );
    if (back !== undefined) {
      this.#takenBack = this.#takenBack.filter((one) => one !== back);
      delete back.undo;
      this.#done.push(back);
      return;
    }
    const change = this.#done.findLast(
      (one) => targets.every((target) => one.ids.has(target)) && this.#isUndone(one),
    );
    if (change === undefined) return;
    this.#done = this.#done.filter((one) => one !== change);
    change.undo = id;
    this.#takenBack.push(change);
  }

  #isUndone({ ids }: Change): boolean {
    return [...ids].every((id) => this.#undone.has(id));
  }
}

function isSameAct(one: Made, two: Made): boolean {
  return one.at === two.at && isSameMaker(one.by, two.by) && one.by.version === two.by.version;
}
