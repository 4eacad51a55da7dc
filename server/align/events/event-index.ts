/** The event index: which events taken so far may be one with another, by what is rare about them. */

import { wordsOf } from "../../documents/words.ts";
import type { NodeId } from "../../model/ids.ts";
import type { EventNode } from "./event-node.ts";
import { familyOf } from "./event-types.ts";
import { weightOf } from "./word-weights.ts";

/** Words whose weight is less stand in every other text. */
const TELLING = 1.5;
/** Entries under one key that are looked at: the last ones, for news of one event comes together. */
const MOST_ENTRIES = 60;
/** Candidates that are compared, those with the most in common first. */
const MOST_CANDIDATES = 8;

interface Entry {
  readonly node: EventNode;
  /** In the order in which they were taken. */
  readonly number: number;
}

export class EventIndex {
  readonly #entries = new Map<string, Entry[]>();
  readonly #known = new Map<NodeId, Entry>();
  #size = 0;

  /** Takes an event; of one that its document gave before, what it is now. */
  take(node: EventNode): void {
    const known = this.#known.get(node.record.id);
    if (known !== undefined && known.node.document.id !== node.document.id) return;
    if (known !== undefined) this.#drop(known);
    const entry = { node, number: known?.number ?? this.#size };
    this.#known.set(node.record.id, entry);
    if (known === undefined) this.#size += 1;
    for (const key of keysOf(node)) {
      const entries = this.#entries.get(key) ?? [];
      this.#entries.set(key, entries);
      entries.push(entry);
    }
  }

  #drop(entry: Entry): void {
    for (const key of keysOf(entry.node)) {
      const entries = this.#entries.get(key);
      if (entries?.includes(entry) === true) entries.splice(entries.indexOf(entry), 1);
    }
  }

  /** Of several events the one that was taken first. */
  first(ids: readonly NodeId[]): EventNode | undefined {
    let first: Entry | undefined;
    for (const id of ids) {
      const entry = this.#known.get(id);
      if (entry !== undefined && (first === undefined || entry.number < first.number)) {
        first = entry;
      }
    }
    return first?.node;
  }

  /** Events of other documents that may be the same, the likeliest first. */
  candidates(node: EventNode): readonly EventNode[] {
    const worth = new Map<Entry, number>();
    for (const key of keysOf(node)) {
      const entries = this.#entries.get(key) ?? [];
      const rarity = Math.log((this.#size + 1) / (entries.length + 1)) + 1;
      for (const entry of entries.slice(-MOST_ENTRIES)) {
        if (entry.node.document.id === node.document.id) continue;
        worth.set(entry, (worth.get(entry) ?? 0) + rarity);
      }
    }
    return [...worth]
      .toSorted(([one, first], [two, second]) => second - first || one.number - two.number)
      .slice(0, MOST_CANDIDATES)
      .map(([entry]) => entry.node);
  }
}

/** The telling words of its name and of who and where it names, its day or its beginning; each with its type. */
function keysOf({ record, participants, places }: EventNode): ReadonlySet<string> {
  const family = familyOf(record.eventType);
  const named = [record.name, ...[...participants, ...places].map(({ name }) => name)];
  const words = named.flatMap((name) => wordsOf(name)).map(({ term }) => term);
  const keys = words.filter((word) => weightOf(word) > TELLING);
  const { start } = record.time ?? {};
  if (start !== undefined) keys.push(start, start.slice(0, "2026-01".length));
  return new Set([family, ...keys].map((key) => `${family} ${key}`));
}
