/** Packed nodes: the nodes that a log declares, kept small. */

import { LRUCache } from "lru-cache";
import type { NodeId } from "../model/ids.ts";
import type { NodeRecord } from "../model/record.ts";
import { pack, unpack } from "./packed.ts";
import type { Packed } from "./packed.ts";

/** Batches that are kept unpacked: who asks for a node mostly asks for its neighbours as well. */
const UNPACKED = 32;

export class PackedNodes {
  readonly #batches: Packed[] = [];
  readonly #batchOf = new Map<NodeId, number>();
  readonly #unpacked = new LRUCache<number, ReadonlyMap<NodeId, NodeRecord>>({ max: UNPACKED });

  /** Keeps those of which there is none yet. */
  take(records: readonly NodeRecord[]): void {
    const fresh = new Map<NodeId, NodeRecord>();
    for (const record of records) {
      if (!this.#batchOf.has(record.id) && !fresh.has(record.id)) fresh.set(record.id, record);
    }
    if (fresh.size === 0) return;
    const at = this.#batches.push(pack([...fresh.values()])) - 1;
    for (const id of fresh.keys()) this.#batchOf.set(id, at);
  }

  find(id: NodeId): NodeRecord | undefined {
    const at = this.#batchOf.get(id);
    const batch = at === undefined ? undefined : this.#batches[at];
    if (at === undefined || batch === undefined) return undefined;
    const known = this.#unpacked.get(at);
    if (known !== undefined) return known.get(id);
    const records = unpack(batch) as readonly NodeRecord[];
    const nodes = new Map(records.map((record): [NodeId, NodeRecord] => [record.id, record]));
    this.#unpacked.set(at, nodes);
    return nodes.get(id);
  }
}
