/** The aligner: what the documents of one collection have to do with one another, one document at a time. */

import { makeId } from "../model/ids.ts";
import type { CollectionId, NodeId, RecordId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { Method } from "../model/method.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { UndoRecord } from "../model/undo.ts";
import { createClaimStage } from "./claims/align-claims.ts";
import { Clusters } from "./clusters.ts";
import { collectViews } from "./collect-views.ts";
import type { FindNode } from "./collect-views.ts";
import type { DocumentView } from "./document-view.ts";
import { EditedNodes } from "./edited-nodes.ts";
import { createEventStage } from "./events/align-events.ts";
import { createNameStage } from "./names/align-names.ts";
import { documentsReadBy, Readings } from "./readings.ts";
import type { Identities, Judged, Stage } from "./stage.ts";
import { createTextStage } from "./texts/align-texts.ts";

/** What every name of a method of alignment begins with; the rule follows. */
const ALIGNMENT = "alignment: ";
/** Raised when what is judged changes. */
const VERSION = "3";

/** Whether a judgement was made by alignment, of whatever version. */
export function isAligned({ made }: Pick<LogRecord, "made">): boolean {
  return made.by.name.startsWith(ALIGNMENT);
}

/**
 * Holds what alignment needs of a collection's log. Names are judged first, then events, claims and
 * texts: each rests on what was judged before it.
 */
export class Aligner {
  readonly #collection: CollectionId;
  readonly #stages: readonly Stage[] = [
    createNameStage(),
    createEventStage(),
    createClaimStage(),
    createTextStage(),
  ];
  readonly #nodes = new EditedNodes();
  readonly #readings = new Readings();
  readonly #clusters = new Clusters();
  /** Judgements of identity that were taken, by their ids: one that is taken back may come again. */
  readonly #judgements = new Map<RecordId, JudgementRecord>();
  readonly #undos = new Map<RecordId, UndoRecord>();
  /** What a person took back or rejected: it is not judged so again. */
  readonly #declined = new Map<string, JudgementRecord>();
  /** Of texts the last judgement of a pair holds: what others said of it is left to stand. */
  readonly #textsJudged = new Map<string, RecordId>();

  constructor(collection: CollectionId) {
    this.#collection = collection;
  }

  readonly #find: FindNode = (id) => this.#nodes.find(id);

  /** Takes more of the log, in its order; documents of nodes that it edits are taken as they are now. */
  take(records: readonly LogRecord[]): void {
    const edited = this.#nodes.take(records);
    for (const record of records) {
      if (record.type === "judgement") this.#judge(record);
      if (record.type === "undo") this.#undo(record);
      if (record.type === "review" && record.verdict === "rejected") {
        this.#decline(record.target, record);
      }
    }
    for (const view of this.#views(records, edited)) this.takeView(view);
  }

  /** The documents of which there is more, or of which a node was edited, each with all of it. */
  #views(records: readonly LogRecord[], edited: ReadonlySet<NodeId>): readonly DocumentView[] {
    const more = new Set(records.flatMap(documentsReadBy));
    const again = new Set([...more].filter((id) => this.#readings.has(id)));
    for (const node of edited) {
      const record = this.#nodes.find(node);
      if (record?.type === "document") again.add(record.id);
      for (const document of this.#readings.documentsOf(node)) again.add(document);
    }
    const read = [...this.#readings.of(again), ...records];
    this.#readings.take(records);
    return collectViews(read, this.#find).filter(
      ({ document: { id } }) => more.has(id) || again.has(id) || !this.#readings.has(id),
    );
  }

  /** Takes all that was read in one document, when no record of it is to be taken otherwise. */
  takeView(view: DocumentView): void {
    for (const stage of this.#stages) stage.take(view, this.#clusters);
  }

  /** Notes a judgement that does not hold, so that it is known what a later record takes back. */
  note(record: JudgementRecord): void {
    this.#judgements.set(record.id, record);
  }

  /**
   * What is found of the nodes that `records` read in documents, none of which is taken yet. `at` is
   * when: an ISO 8601 instant in UTC. The same for the same log and records.
   *
   * @throws {WhenceError} RECORD_INVALID when a stage gives what is no judgement
   */
  judge(records: readonly LogRecord[], at: string): readonly JudgementRecord[] {
    return collectViews(records, this.#find).flatMap((view) => this.judgeView(view, at));
  }

  /** As `judge`, of one document. */
  judgeView(view: DocumentView, at: string): readonly JudgementRecord[] {
    const merges = [...this.#declined.values()].filter(isSame);
    const identities = new Overlay(this.#clusters, merges);
    const found: JudgementRecord[] = [];
    for (const stage of this.#stages) {
      for (const judged of stage.judge(view, identities)) {
        if (this.#declined.has(pairKey(judged))) continue;
        if (judged.about === "texts" && this.#textsJudged.has(endsKey(judged))) continue;
        if (isSame(judged) && identities.areApart(judged.source, judged.target)) continue;
        if (isSame(judged)) identities.join(judged.source, judged.target);
        found.push(this.#record(judged, at));
      }
    }
    return found;
  }

  #record({ rule, score, ...content }: Judged, at: string): JudgementRecord {
    const by: Method = { kind: "rule", name: `${ALIGNMENT}${rule}`, version: VERSION };
    const { about, verdict, source, target } = content;
    const id = makeId("judgement", this.#collection, [{ about, verdict, source, target, by }]);
    const made = { by, at };
    const rounded = score === undefined ? undefined : roundScore(score);
    const fields = { id, collection: this.#collection, made, ...content, score: rounded };
    const record = { type: "judgement", ...fields };
    // Through JSON, so that a record is the same here and read back: what is absent has no key.
    return parseRecord(JSON.parse(JSON.stringify(record))) as JudgementRecord;
  }

  #judge(record: JudgementRecord): void {
    this.#judgements.set(record.id, record);
    if (record.about === "identity") this.#clusters.judge(record);
    if (record.about === "texts" && !isAligned(record)) {
      this.#textsJudged.set(endsKey(record), record.id);
    }
    // Whoever judges so by hand wants it so again.
    this.#declined.delete(pairKey(record));
  }

  /** An undo of an undo brings back what the first took. */
  #undo(record: UndoRecord): void {
    this.#undos.set(record.id, record);
    for (const id of record.targets) {
      this.#decline(id, record);
      for (const target of this.#undos.get(id)?.targets ?? []) {
        const judgement = this.#judgements.get(target);
        if (judgement !== undefined) this.#judge(judgement);
      }
    }
  }

  #decline(id: RecordId, { made }: LogRecord): void {
    const judgement = this.#judgements.get(id);
    if (judgement === undefined) return;
    if (judgement.about === "identity") this.#clusters.retract(judgement);
    if (this.#textsJudged.get(endsKey(judgement)) === id) {
      this.#textsJudged.delete(endsKey(judgement));
    }
    if (made.by.kind === "person") this.#declined.set(pairKey(judgement), judgement);
  }
}

interface Pair {
  readonly source: NodeId;
  readonly target: NodeId;
}

/** The clusters of the log, with what was found of one more document on top: nothing is changed. */
class Overlay implements Identities {
  readonly #below: Identities;
  readonly #joined = new Map<NodeId, NodeId>();
  /** Merges that a person took back: nor are their nodes to be one through others. */
  readonly #declined: readonly Pair[];

  constructor(below: Identities, declined: readonly JudgementRecord[]) {
    this.#below = below;
    // They are judged of nodes, since they are about identity.
    this.#declined = declined as readonly Pair[];
  }

  canonical(id: NodeId): NodeId {
    let known = this.#below.canonical(id);
    for (let next = this.#joined.get(known); next !== undefined; next = this.#joined.get(known)) {
      known = next;
    }
    return known;
  }

  members(id: NodeId): readonly NodeId[] {
    return this.#below.members(this.canonical(id));
  }

  areApart(one: NodeId, two: NodeId): boolean {
    if (this.#below.areApart(one, two)) return true;
    const [first, second] = [this.canonical(one), this.canonical(two)];
    return this.#declined.some((pair) => {
      const [source, target] = [this.canonical(pair.source), this.canonical(pair.target)];
      return (source === first && target === second) || (source === second && target === first);
    });
  }

  /** What is of the new document goes under what is known. */
  join(source: NodeId, target: NodeId): void {
    const [from, to] = [this.canonical(source), this.canonical(target)];
    if (from !== to) this.#joined.set(from, to);
  }
}

/** To a thousandth; sums of shares may come out a little over 1. */
function roundScore(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}

function isSame({ about, verdict }: Pick<Judged, "about" | "verdict">): boolean {
  return about === "identity" && verdict === "same";
}

function pairKey(judged: Omit<Judged, "rule">): string {
  return `${judged.about} ${judged.verdict} ${endsKey(judged)}`;
}

function endsKey({ source, target }: Pick<Judged, "source" | "target">): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}
