/** Edited nodes: the nodes of a log as the edits that are in effect leave them. */

import type { EditRecord } from "../model/edit.ts";
import type { NodeId, RecordId } from "../model/ids.ts";
import { isNodeRecord } from "../model/record.ts";
import type { LogRecord, NodeRecord } from "../model/record.ts";
import { UndoneRecords } from "../model/undone-records.ts";
import { PackedNodes } from "./packed-nodes.ts";
import { withEdits } from "../model/with-edits.ts";

/** A node that was edited: as it was declared, with its edits in the order of the log. */
interface Edited {
  readonly base: NodeRecord;
  readonly edits: EditRecord[];
}

export class EditedNodes {
  readonly #declared = new PackedNodes();
  /** Those that were edited, as they are now. */
  readonly #current = new Map<NodeId, NodeRecord>();
  readonly #edited = new Map<NodeId, Edited>();
  /** By the ids of their edits. */
  readonly #targets = new Map<RecordId, NodeId>();
  readonly #undone = new UndoneRecords();

  find(id: NodeId): NodeRecord | undefined {
    return this.#current.get(id) ?? this.#declared.find(id);
  }

  /** Takes more of the log, in its order; returns the nodes that an edit or an undo changed. */
  take(records: readonly LogRecord[]): ReadonlySet<NodeId> {
    const changed = new Set<NodeId>();
    this.#declared.take(records.filter(isNodeRecord));
    for (const record of records) {
      if (record.type === "edit") {
        const node = this.#edit(record);
        if (node !== undefined) changed.add(node);
      }
      if (record.type === "undo") {
        for (const id of this.#undone.take(record)) {
          const node = this.#targets.get(id);
          if (node !== undefined) changed.add(node);
        }
      }
    }
    for (const id of changed) this.#renew(id);
    return changed;
  }

  /** The node that it is of; undefined when it is of no node. */
  #edit(edit: EditRecord): NodeId | undefined {
    const { of, target } = edit;
    if (of === "mention" || of === "appearance" || of === "statement" || of === "judgement") {
      return undefined;
    }
    const base = this.#declared.find(target);
    if (base === undefined) return undefined;
    const known = this.#edited.get(target);
    if (known === undefined) this.#edited.set(target, { base, edits: [edit] });
    else known.edits.push(edit);
    this.#targets.set(edit.id, target);
    return target;
  }

  #renew(id: NodeId): void {
    const known = this.#edited.get(id);
    if (known === undefined) return;
    const inEffect = known.edits.filter((edit) => !this.#undone.has(edit.id));
    this.#current.set(id, withEdits(known.base, inEffect));
  }
}
