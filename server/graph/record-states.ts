/** Record states: what later records say of earlier ones, and which of that is in effect. */

import type { CollectionRecord } from "../model/collection.ts";
import type { CopyRecord } from "../model/copy.ts";
import type { EditRecord } from "../model/edit.ts";
import type { RecordId } from "../model/ids.ts";
import type { NoteRecord } from "../model/note.ts";
import type { NodeRecord } from "../model/record.ts";
import type { RefusalRecord } from "../model/refusal.ts";
import type { ReliabilityRecord } from "../model/reliability.ts";
import type { ReviewRecord, WithdrawalRecord } from "../model/review.ts";
import type { UndoRecord } from "../model/undo.ts";
import { unreachable } from "../model/unreachable.ts";
import { UndoneRecords } from "../model/undone-records.ts";
import { withEdits } from "../model/with-edits.ts";
import type { Fact } from "./fact.ts";

/** A record that speaks of one other. */
type Aimed =
  | ReviewRecord
  | WithdrawalRecord
  | EditRecord
  | NoteRecord
  | CopyRecord
  | ReliabilityRecord
  | RefusalRecord;

/** A record that says something of others, or of the collection, and is nothing of the graph. */
export type Remark = Aimed | UndoRecord | CollectionRecord;

/** The records that are no remarks. */
export type Content = NodeRecord | Fact;

/** Only records that remarks are about take memory here. */
export class RecordStates {
  readonly #undone = new UndoneRecords();
  readonly #remarks = new Map<string, Remark>();
  /** By target, in the order of the log. */
  readonly #aimed = new Map<string, Aimed[]>();
  /** Edited records as they were before any edit. */
  readonly #bases = new Map<string, Content>();
  readonly #reliabilities: ReliabilityRecord[] = [];
  readonly #refusals: RefusalRecord[] = [];
  readonly #collectionRecords: CollectionRecord[] = [];

  /** A remark by its id, in effect or not. */
  getRemark(id: string): Remark | undefined {
    return this.#remarks.get(id);
  }

  isUndone(id: RecordId): boolean {
    return this.#undone.has(id);
  }

  /** The last review of a record. */
  reviewOf(id: string): ReviewRecord | undefined {
    return this.#about(id).findLast((one) => one.type === "review");
  }

  /** The last withdrawal of a document. */
  withdrawalOf(id: string): WithdrawalRecord | undefined {
    return this.#about(id).findLast((one) => one.type === "withdrawal");
  }

  notesOn(id: string): readonly NoteRecord[] {
    return this.#about(id).filter((one) => one.type === "note");
  }

  copiesOf(id: string): readonly CopyRecord[] {
    return this.#about(id).filter((one) => one.type === "copy");
  }

  /** What was said of the reliability of actors, in the order of the log. */
  reliabilities(): readonly ReliabilityRecord[] {
    return this.#reliabilities.filter(({ id }) => !this.isUndone(id));
  }

  /** What was refused, in the order of the log. */
  refusals(): readonly RefusalRecord[] {
    return this.#refusals.filter(({ id }) => !this.isUndone(id));
  }

  collectionRecord(): CollectionRecord | undefined {
    return this.#collectionRecords.findLast(({ id }) => !this.isUndone(id));
  }

  /** A record as the edits in effect and then `more` leave it; `record` may be any version of it. */
  effective<Of extends Content>(record: Of, ...more: readonly EditRecord[]): Of {
    return withEdits(this.original(record), [...this.#editsOf(record), ...more]);
  }

  /** A record as the edits in effect that came before `edit` leave it. */
  before(record: Content, edit: EditRecord): Content {
    const aimed = this.#aimed.get(record.id) ?? NONE;
    const earlier = new Set(
      aimed.slice(
        0,
        aimed.findIndex(({ id }) => id === edit.id),
      ),
    );
    return withEdits(
      this.original(record),
      this.#editsOf(record).filter((one) => earlier.has(one)),
    );
  }

  /** Takes an edit of `target`, which is kept as it was before the first; returns as `take`. */
  takeEdit(edit: EditRecord, target: Content): readonly RecordId[] {
    if (!this.#bases.has(target.id)) this.#bases.set(target.id, target);
    return this.take(edit);
  }

  /** Takes one more remark; returns the nodes and facts of which it may change something. */
  take(remark: Remark): readonly RecordId[] {
    this.#remarks.set(remark.id, remark);
    switch (remark.type) {
      case "undo":
        return this.#undone.take(remark).flatMap((id) => this.#changedWith(id));
      case "collection":
        this.#collectionRecords.push(remark);
        return [];
      case "reliability":
        this.#reliabilities.push(remark);
        return [];
      case "refusal":
        this.#refusals.push(remark);
        return [];
      case "note":
      case "copy":
      case "review":
      case "withdrawal":
      case "edit": {
        const others = this.#aimed.get(remark.target);
        if (others === undefined) this.#aimed.set(remark.target, [remark]);
        else others.push(remark);
        return this.#changedWith(remark.id);
      }
      default:
        return unreachable(remark);
    }
  }

  /** A record as it was first declared; `record` may be any version of it. */
  original<Of extends Content>(record: Of): Of {
    // What is kept under an id is the first version of the record with this id.
    return (this.#bases.get(record.id) as Of | undefined) ?? record;
  }

  #editsOf({ id }: Content): readonly EditRecord[] {
    return this.#about(id).filter((one) => one.type === "edit");
  }

  /** The nodes and facts that differ by whether the record `id` is in effect. */
  #changedWith(id: RecordId): readonly RecordId[] {
    const remark = this.#remarks.get(id);
    switch (remark?.type) {
      case undefined:
        return [id];
      case "review":
      case "withdrawal":
      case "edit":
        return [remark.target];
      default:
        return [];
    }
  }

  /** What is in effect of what was said of a record, in the order of the log. */
  #about(id: string): readonly Aimed[] {
    const aimed = this.#aimed.get(id);
    return aimed === undefined ? NONE : aimed.filter((one) => !this.isUndone(one.id));
  }
}

const NONE: readonly Aimed[] = [];
