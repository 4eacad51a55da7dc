/** Histories: who did what to a collection when, read from its log. */

import type { NodeId } from "../model/ids.ts";
import type { Method } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import { actionOf } from "./history-action.ts";
import type { HistoryAction } from "./history-action.ts";
import type { KnowledgeGraph, RecordState } from "./knowledge-graph.ts";
import { spokenOf } from "./history-subjects.ts";
import { OwnHistory } from "./own-history.ts";
import type { UndoableAndRedoable } from "./own-history.ts";

export interface LogEntry {
  /** Its place in the log; the first record has 1. */
  readonly number: number;
  readonly record: LogRecord;
}

/** All that is given must hold. */
export interface HistoryFilter {
  /** The name of the person, rule or model that made it. */
  readonly maker?: string | undefined;
  /** One of these; none when empty. */
  readonly actions?: readonly HistoryAction[] | undefined;
  /** How the record stands now: one of these; none when empty. */
  readonly states?: readonly RecordState[] | undefined;
  /** The first instant, ISO 8601. */
  readonly since?: string | undefined;
  /** The first instant that is too late, ISO 8601. */
  readonly until?: string | undefined;
  /** The id of the record that it is or speaks of. */
  readonly about?: string | undefined;
}

/** What an answer takes from the graph: which nodes are one, and how records stand now. */
type AsItIs = Pick<KnowledgeGraph, "clusters" | "stateOf">;

/** One number, or more in their order: most records are spoken of by themselves alone. */
type Numbers = number | number[];

/** What is said of these is said of the nodes that they are of, too. */
const REVIEWED: ReadonlySet<LogRecord["type"]> = new Set([
  "mention",
  "appearance",
  "statement",
  "judgement",
]);

export class LogHistory {
  readonly #log: LogRecord[] = [];
  /** By id: the numbers of the entries that are this record or speak of it, but for undos. */
  readonly #about = new Map<string, Numbers>();
  /** By target: the numbers of the undos of it. */
  readonly #undos = new Map<string, Numbers>();
  /** How many entries are in the maps: they grow when they are asked. */
  #indexed = 0;
  readonly #own = new Map<string, { readonly history: OwnHistory; seen: number }>();

  /** How many entries there are; the number of the last one. */
  get version(): number {
    return this.#log.length;
  }

  /** Takes the next record of the log. */
  append(record: LogRecord): void {
    this.#log.push(record);
  }

  /**
   * The entries that are the record `id` or speak of it, under any id of its cluster, or of a
   * mention, appearance, statement or judgement of it; in order.
   */
  entriesAbout(id: string, { clusters }: Pick<AsItIs, "clusters">): readonly LogEntry[] {
    this.#index();
    const numbers = new Set<number>();
    for (const member of clusters.members(id as NodeId)) {
      for (const number of listed(this.#about.get(member))) numbers.add(number);
    }
    // A set that grows while it is walked: what was said of what is in it, and undos of all that.
    for (const number of numbers) {
      const record = this.#log[number - 1];
      if (record === undefined) continue;
      for (const undo of listed(this.#undos.get(record.id))) numbers.add(undo);
      if (!REVIEWED.has(record.type)) continue;
      for (const remark of listed(this.#about.get(record.id))) numbers.add(remark);
    }
    return [...numbers].toSorted((one, two) => one - two).flatMap((one) => this.#entry(one));
  }

  /** The entries that pass `filter`, the newest first. */
  listEntries(filter: HistoryFilter, graph: AsItIs): readonly LogEntry[] {
    const { about } = filter;
    const entries =
      about === undefined
        ? this.#log.map((record, index) => ({ number: index + 1, record }))
        : this.entriesAbout(about, graph);
    return entries.filter(passing(filter, graph)).toReversed();
  }

  /** What `maker` can take back or bring back of their own. */
  ownHistory(maker: Method): UndoableAndRedoable {
    const key = JSON.stringify([maker.kind, maker.name, maker.subject]);
    let own = this.#own.get(key);
    if (own === undefined) this.#own.set(key, (own = { history: new OwnHistory(maker), seen: 0 }));
    for (; own.seen < this.#log.length; own.seen += 1) {
      const record = this.#log[own.seen];
      if (record !== undefined) own.history.take(record);
    }
    return own.history.next;
  }

  #entry(number: number): readonly LogEntry[] {
    const record = this.#log[number - 1];
    return record === undefined ? [] : [{ number, record }];
  }

  #index(): void {
    for (; this.#indexed < this.#log.length; this.#indexed += 1) {
      const record = this.#log[this.#indexed];
      if (record === undefined) return;
      const number = this.#indexed + 1;
      addNumber(this.#about, record.id, number);
      const numbers = record.type === "undo" ? this.#undos : this.#about;
      for (const id of spokenOf(record)) addNumber(numbers, id, number);
    }
  }
}

function passing(filter: HistoryFilter, graph: AsItIs): (entry: LogEntry) => boolean {
  const { maker, actions, states } = filter;
  const since = instant(filter.since);
  const until = instant(filter.until);
  return ({ record }) => {
    if (maker !== undefined && record.made.by.name !== maker) return false;
    if (actions?.includes(actionOf(record)) === false) return false;
    if (since !== undefined && Date.parse(record.made.at) < since) return false;
    if (until !== undefined && Date.parse(record.made.at) >= until) return false;
    if (states === undefined) return true;
    const state = graph.stateOf(record.id);
    return state !== undefined && states.includes(state);
  };
}

function instant(at: string | undefined): number | undefined {
  return at === undefined ? undefined : Date.parse(at);
}

function addNumber(numbers: Map<string, Numbers>, id: string, number: number): void {
  const known = numbers.get(id);
  if (known === undefined) numbers.set(id, number);
  else if (typeof known === "number") {
    if (known !== number) numbers.set(id, [known, number]);
  } else if (known.at(-1) !== number) known.push(number);
}

function listed(numbers: Numbers | undefined): readonly number[] {
  if (numbers === undefined) return [];
  return typeof numbers === "number" ? [numbers] : numbers;
}
