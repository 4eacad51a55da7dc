/**
 * The knowledge graph: a collection's records folded into one graphology multigraph.
 *
 * A pure function of the records: the same records give the same graph, in whatever order
 * independent ones arrive. One more record changes only what it touches.
 */

import type { MultiDirectedGraph } from "graphology";
import type { Clusters } from "../align/clusters.ts";
import type { CollectionRecord } from "../model/collection.ts";
import type { CopyRecord } from "../model/copy.ts";
import type { EditRecord } from "../model/edit.ts";
import { WhenceError } from "../model/errors.ts";
import type { ActorId, CollectionId, DocumentId, NodeId, RecordId } from "../model/ids.ts";
import type { TextJudgement } from "../model/judgement.ts";
import type { NoteRecord } from "../model/note.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord, NodeKind, NodeRecord } from "../model/record.ts";
import type { RefusalRecord } from "../model/refusal.ts";
import type { ReliabilityRecord } from "../model/reliability.ts";
import type { ReviewableId, ReviewRecord } from "../model/review.ts";
import { unreachable } from "../model/unreachable.ts";
import { nodesNamedBy } from "./fact.ts";
import type { Fact } from "./fact.ts";
import { FactShelf, OUT_STATES } from "./fact-shelf.ts";
import type { OutState } from "./fact-shelf.ts";
import { GroundedGraph } from "./grounded-graph.ts";
import type { EdgeAttributes, NodeAttributes } from "./grounded-graph.ts";
import { RecordStates } from "./record-states.ts";
import type { Content, Remark } from "./record-states.ts";

/** Where a record stands: it holds, or it is out of the graph, and why. */
export const RECORD_STATES = ["held", ...OUT_STATES] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** What is derived from a graph and can go along with it. */
export interface Kept {
  /** Told of each record once the graph has it; false when it is right no longer. */
  readonly take: (record: LogRecord) => boolean;
}

export class KnowledgeGraph {
  readonly collection: CollectionId;
  readonly #grounded = new GroundedGraph(
    (id) => this.getDeclared(id),
    (id) => this.#states.original(this.getDeclared(id)),
  );
  /** As the edits in effect leave them. */
  readonly #declared = new Map<NodeId, NodeRecord>();
  readonly #facts = new FactShelf(this.#grounded);
  readonly #states = new RecordStates();
  /** Documents that are out: withdrawn, or taken back. */
  readonly #withdrawn = new Set<DocumentId>();
  #derived = new Map<unknown, unknown>();
  readonly #kept = new Map<unknown, Kept>();
  #version = 0;

  constructor(collection: CollectionId) {
    this.collection = collection;
  }

  /** How many records were appended. */
  get version(): number {
    return this.#version;
  }

  /** The graph itself, its nodes canonical: to be read only; `append` alone writes to it. */
  get graph(): MultiDirectedGraph<NodeAttributes, EdgeAttributes> {
    return this.#grounded.graph;
  }

  /** Which nodes are one. */
  get clusters(): Omit<Clusters, "judge" | "retract"> {
    return this.#grounded.clusters;
  }

  /**
   * Takes one more record; a record that is already in is taken once.
   *
   * @throws {WhenceError} RECORD_DANGLING when it refers to a record that did not come before it,
   * RECORD_INVALID when it is an edit that leaves no record; nothing is changed then
   */
  append(record: LogRecord): void {
    this.#take(record);
    this.#version += 1;
    // Nothing is derived from what is only written down.
    if (record.type !== "note") this.#derived = new Map();
    for (const [key, kept] of this.#kept) if (!kept.take(record)) this.#kept.delete(key);
  }

  /** Takes records in order. @throws as `append` does, at the first that cannot be taken */
  appendAll(records: Iterable<LogRecord>): this {
    for (const record of records) this.append(record);
    return this;
  }

  /** The record of the node that `id` is known under, or undefined when it is not in the graph. */
  findNode(id: string): NodeRecord | undefined {
    const canonical = this.clusters.canonical(id as NodeId);
    return this.graph.hasNode(canonical) ? this.#declared.get(canonical) : undefined;
  }

  /** The declared record of `id` itself, with its edits. @throws {TypeError} when it was never declared */
  getDeclared(id: NodeId): NodeRecord {
    const record = this.#declared.get(id);
    if (record === undefined) throw new TypeError(`Node ${id} was never declared`);
    return record;
  }

  /** A mention, appearance, statement or judgement that holds, by its id; undefined when none does. */
  findRecord(id: string): Fact | undefined {
    return this.#facts.findHeld(id);
  }

  /** Any record of the log by its id, with its edits, whether it holds or is out. */
  getRecord(id: string): LogRecord | undefined {
    return this.#getContent(id) ?? this.#states.getRemark(id);
  }

  /**
   * Where a record of the log stands; undefined when there is none with this id. What holds is in
   * the graph once all that it joins rests on a document that is in it.
   */
  stateOf(id: string): RecordState | undefined {
    const record = this.getRecord(id);
    if (record === undefined) return undefined;
    const out = this.#facts.outState(id);
    if (out !== undefined) return out;
    if (this.#states.isUndone(record.id)) return "undone";
    return record.type === "document" && this.isWithdrawn(record.id) ? "withdrawn" : "held";
  }

  /** What `edit` found: its target with the edits in effect that came before it. */
  recordBefore(edit: EditRecord): LogRecord | undefined {
    const target = this.#getContent(edit.target);
    return target && this.#states.before(target, edit);
  }

  /** What a person said last of a record, and did not take back. */
  reviewOf(id: ReviewableId): ReviewRecord | undefined {
    return this.#states.reviewOf(id);
  }

  /** The records that a person rejected last: out of the graph, and back in with another review. */
  rejectedRecords(): Iterable<Fact> {
    return this.#facts.out("rejected");
  }

  /** Whether a document was taken out, by a withdrawal or by an undo of the document itself. */
  isWithdrawn(document: DocumentId): boolean {
    return this.#withdrawn.has(document);
  }

  /** The last judgement about the wording of two documents that nobody took back or rejected. */
  textJudgement(one: DocumentId, two: DocumentId): TextJudgement | undefined {
    return this.#facts.textJudgement(one, two);
  }

  /** What was said last of how far an actor, under any of its names, can be trusted. */
  reliabilityOf(actor: ActorId): ReliabilityRecord | undefined {
    const last = this.derive("reliabilities", () => {
      const records = this.#states.reliabilities();
      return new Map(records.map((one) => [this.clusters.canonical(one.target), one]));
    });
    return last.get(this.clusters.canonical(actor));
  }

  /** What was proposed and refused of documents that are in, in the order of the log. */
  refusals(): readonly RefusalRecord[] {
    return this.#states.refusals().filter(({ target }) => !this.isWithdrawn(target));
  }

  /** The notes on a record, in the order in which they were made. */
  notesOn(id: string): readonly NoteRecord[] {
    return this.#states.notesOn(id);
  }

  /** Where else the text of a document was found, in the order in which that was seen. */
  copiesOf(document: DocumentId): readonly CopyRecord[] {
    return this.#states.copiesOf(document);
  }

  /** What the collection is called by its log; undefined when its log does not say. */
  get collectionRecord(): CollectionRecord | undefined {
    return this.#states.collectionRecord();
  }

  /** The ids of all nodes of `kind`, sorted; the same array until the next record. */
  nodesOfKind(kind: NodeKind): readonly NodeId[] {
    return this.derive(`nodes of kind ${kind}`, () =>
      this.graph
        .filterNodes((_id, { record }) => record.type === kind)
        .map((id) => id as NodeId)
        .toSorted(),
    );
  }

  /** What `compute` gives, computed once for `key` until the next record. */
  derive<Value>(key: unknown, compute: () => Value): Value {
    if (this.#derived.has(key)) return this.#derived.get(key) as Value;
    const value = compute();
    this.#derived.set(key, value);
    return value;
  }

  /** What `compute` gives, kept for `key` as long as it takes every record that comes after. */
  keep<Value extends Kept>(key: unknown, compute: () => Value): Value {
    const known = this.#kept.get(key);
    // Under one key there is only ever what one function computes.
    if (known !== undefined) return known as Value;
    const value = compute();
    this.#kept.set(key, value);
    return value;
  }

  #take(record: LogRecord): void {
    switch (record.type) {
      case "document":
      case "actor":
      case "place":
      case "event":
      case "claim":
        return this.#declare(record);
      case "mention":
      case "appearance":
      case "statement":
      case "judgement":
        return this.#addFact(record);
      case "review":
      case "withdrawal":
      case "edit":
      case "undo":
      case "note":
      case "copy":
      case "reliability":
      case "refusal":
      case "collection":
        return this.#remark(record);
      default:
        return unreachable(record);
    }
  }

  #declare(record: NodeRecord): void {
    if (this.#declared.has(record.id)) return;
    this.#declared.set(record.id, record);
    if (record.type === "document") this.#grounded.addDocument(record.id);
  }

  #addFact(record: Fact): void {
    this.#requireNodes(record, record);
    if (this.#facts.find(record.id) !== undefined) return;
    this.#facts.add(record, this.#restsOnWithdrawn(record) ? "withdrawn" : undefined);
  }

  #remark(remark: Remark): void {
    if (this.#states.getRemark(remark.id) !== undefined) return;
    for (const target of targetsOf(remark)) {
      if (this.getRecord(target) === undefined) throw dangling(remark, target);
    }
    const touched = remark.type === "edit" ? this.#edit(remark) : this.#states.take(remark);
    for (const id of touched) this.#settle(id);
  }

  #edit(edit: EditRecord): readonly RecordId[] {
    const target = this.#getContent(edit.target);
    if (target?.type !== edit.of) throw dangling(edit, edit.target);
    this.#requireNodes(edit, parseRecord(this.#states.effective(target, edit)));
    return this.#states.takeEdit(edit, target);
  }

  /** Makes of a node or fact what the records in effect say; nothing when it is that already. */
  #settle(id: RecordId): void {
    const fact = this.#facts.find(id);
    if (fact !== undefined) return this.#settleFact(fact);
    const node = this.#declared.get(id as NodeId);
    if (node === undefined) return;
    const record = this.#states.effective(node);
    this.#declared.set(node.id, record);
    this.#grounded.refresh(node.id);
    if (record.type === "document") this.#settleDocument(record.id);
  }

  #settleFact(fact: Fact): void {
    const record = this.#states.effective(fact);
    this.#facts.move(record, this.#outStateOf(record));
  }

  #settleDocument(id: DocumentId): void {
    const isOut = this.#states.isUndone(id) || this.#states.withdrawalOf(id) !== undefined;
    if (isOut === this.#withdrawn.has(id)) return;
    if (isOut) {
      this.#withdrawn.add(id);
      for (const fact of this.#grounded.records()) {
        if (this.#restsOnWithdrawn(fact)) this.#settleFact(fact);
      }
      this.#grounded.dropDocument(id);
    } else {
      this.#withdrawn.delete(id);
      this.#grounded.addDocument(id);
      for (const fact of this.#facts.out("withdrawn")) this.#settleFact(fact);
    }
  }

  #outStateOf(fact: Fact): OutState | undefined {
    if (this.#states.isUndone(fact.id)) return "undone";
    if (this.#states.reviewOf(fact.id)?.verdict === "rejected") return "rejected";
    return this.#restsOnWithdrawn(fact) ? "withdrawn" : undefined;
  }

  /** Whether every document that an edge rests on was taken out. */
  #restsOnWithdrawn(fact: Fact): boolean {
    if (this.#withdrawn.size === 0) return false;
    if (fact.type === "mention" || fact.type === "appearance") {
      return this.#withdrawn.has(fact.document);
    }
    // A judgement about identity is no edge: it holds for nodes, whatever they rest on.
    if (fact.type === "judgement" && fact.about === "identity") return false;
    const { evidence } = fact;
    return evidence.length > 0 && evidence.every(({ document }) => this.#withdrawn.has(document));
  }

  #getContent(id: string): Content | undefined {
    return this.#declared.get(id as NodeId) ?? this.#facts.find(id);
  }

  /** @throws {WhenceError} RECORD_DANGLING when `record` names a node that was not declared */
  #requireNodes(appended: LogRecord, record: LogRecord): void {
    for (const id of nodesNamedBy(record)) {
      if (!this.#declared.has(id)) throw dangling(appended, id);
    }
  }
}

/** The records that a remark speaks of. */
function targetsOf(remark: Remark): readonly RecordId[] {
  if (remark.type === "collection") return [];
  return remark.type === "undo" ? remark.targets : [remark.target];
}

function dangling(record: LogRecord, missing: string): WhenceError {
  return new WhenceError(
    "RECORD_DANGLING",
    `Cannot append ${record.type} "${record.id}": "${missing}" is not in the log before it`,
    { details: { record: record.id, missing } },
  );
}
