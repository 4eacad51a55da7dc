/**
 * The knowledge graph: a collection's records folded into one graphology multigraph.
 *
 * A pure function of the records: the same records give the same graph, in whatever order
 * independent ones arrive. One more record changes only what it touches.
 */

import type { MultiDirectedGraph } from "graphology";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId, DocumentId, NodeId } from "../model/ids.ts";
import type { IdentityJudgement, JudgementRecord, TextJudgement } from "../model/judgement.ts";
import type { LogRecord, NodeKind, NodeRecord } from "../model/record.ts";
import type { ReviewableId, ReviewRecord, WithdrawalRecord } from "../model/review.ts";
import { unreachable } from "../model/unreachable.ts";
import type { Clusters } from "./clusters.ts";
import { edgesOf } from "./edge-kind.ts";
import type { EdgeRecord } from "./edge-kind.ts";
import { GroundedGraph } from "./grounded-graph.ts";
import type { EdgeAttributes, NodeAttributes } from "./grounded-graph.ts";

export class KnowledgeGraph {
  readonly collection: CollectionId;
  readonly #grounded = new GroundedGraph((id) => this.getDeclared(id));
  readonly #declared = new Map<NodeId, NodeRecord>();
  readonly #identityJudgements = new Map<string, IdentityJudgement>();
  /** By pair of documents: what was judged of their wording, in the order it came. */
  readonly #textJudgements = new Map<string, TextJudgement[]>();
  readonly #reviews = new Map<ReviewableId, ReviewRecord>();
  readonly #rejected = new Map<ReviewableId, EdgeRecord | IdentityJudgement>();
  readonly #withdrawn = new Map<DocumentId, WithdrawalRecord>();
  /** Records that rest on withdrawn documents alone. */
  readonly #left = new Map<string, EdgeRecord>();
  #derived = new Map<unknown, unknown>();
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
  get clusters(): Pick<Clusters, "canonical" | "members" | "judgementsAbout" | "contradictions"> {
    return this.#grounded.clusters;
  }

  /**
   * Takes one more record; a record that is already in is taken once.
   *
   * @throws {WhenceError} RECORD_DANGLING when it refers to a record that did not come before it;
   * nothing is changed then
   */
  append(record: LogRecord): void {
    this.#take(record);
    this.#version += 1;
    this.#derived = new Map();
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

  /** The declared record of `id` itself. @throws {TypeError} when it was never declared */
  getDeclared(id: NodeId): NodeRecord {
    const record = this.#declared.get(id);
    if (record === undefined) throw new TypeError(`Node ${id} was never declared`);
    return record;
  }

  /** A mention, appearance, statement or judgement that holds, by its id; undefined when none does. */
  findRecord(id: string): EdgeRecord | IdentityJudgement | undefined {
    return this.#grounded.findRecord(id) ?? this.#identityJudgements.get(id);
  }

  /** What a person said last of a record. */
  reviewOf(id: ReviewableId): ReviewRecord | undefined {
    return this.#reviews.get(id);
  }

  /** The records that a person rejected last: out of the graph, and back in with another review. */
  rejectedRecords(): Iterable<EdgeRecord | IdentityJudgement> {
    return this.#rejected.values();
  }

  /** Whether a document was taken out. */
  isWithdrawn(document: DocumentId): boolean {
    return this.#withdrawn.has(document);
  }

  /** The last judgement about the wording of two documents that was not rejected. */
  textJudgement(one: DocumentId, two: DocumentId): TextJudgement | undefined {
    const judgements = this.#textJudgements.get(pairKey(one, two)) ?? [];
    return judgements.findLast(({ id }) => !this.#rejected.has(id));
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
        return this.#addEdges(record);
      case "judgement":
        return this.#judge(record);
      case "review":
        return this.#review(record);
      case "withdrawal":
        return this.#withdraw(record);
      case "edit":
      case "undo":
      case "note":
      case "reliability":
      case "collection":
        return;
      default:
        return unreachable(record);
    }
  }

  #declare(record: NodeRecord): void {
    if (this.#declared.has(record.id)) return;
    this.#declared.set(record.id, record);
    if (record.type === "document") this.#grounded.addDocument(record.id);
  }

  #addEdges(record: EdgeRecord): void {
    for (const { source, target } of edgesOf(record)) this.#require(record, source, target);
    if (record.type === "appearance" && record.occasion !== undefined) {
      this.#require(record, record.occasion);
    }
    if (this.#rejected.has(record.id) || this.findRecord(record.id) !== undefined) return;
    this.#place(record);
  }

  #place(record: EdgeRecord): void {
    if (this.#restsOnWithdrawn(record)) this.#left.set(record.id, record);
    else this.#grounded.add(record);
  }

  #require(record: LogRecord, ...ids: readonly NodeId[]): void {
    const missing = ids.find((id) => !this.#declared.has(id));
    if (missing !== undefined) throw dangling(record, missing);
  }

  #judge(record: JudgementRecord): void {
    this.#require(record, record.source, record.target);
    if (record.about === "claims") return this.#addEdges(record);
    if (record.about === "texts") {
      const pair = pairKey(record.source, record.target);
      const judgements = this.#textJudgements.get(pair) ?? [];
      if (!judgements.some(({ id }) => id === record.id)) judgements.push(record);
      this.#textJudgements.set(pair, judgements);
      return this.#addEdges(record);
    }
    if (this.#identityJudgements.has(record.id) || this.#rejected.has(record.id)) return;
    this.#identityJudgements.set(record.id, record);
    this.#grounded.rewire(this.#grounded.clusters.judge(record));
  }

  #review(review: ReviewRecord): void {
    const target =
      this.findRecord(review.target) ??
      this.#rejected.get(review.target) ??
      this.#left.get(review.target);
    if (target === undefined) throw dangling(review, review.target);
    this.#reviews.set(review.target, review);
    if (review.verdict === "rejected") this.#reject(target);
    else if (this.#rejected.delete(target.id)) this.#restore(target);
  }

  #reject(target: EdgeRecord | IdentityJudgement): void {
    if (this.#rejected.has(target.id)) return;
    this.#rejected.set(target.id, target);
    if (isIdentityJudgement(target)) {
      this.#identityJudgements.delete(target.id);
      this.#grounded.rewire(this.#grounded.clusters.retract(target));
    } else if (!this.#left.delete(target.id)) {
      this.#grounded.drop(target);
    }
  }

  #restore(target: EdgeRecord | IdentityJudgement): void {
    if (isIdentityJudgement(target)) {
      this.#identityJudgements.set(target.id, target);
      this.#grounded.rewire(this.#grounded.clusters.restore(target));
    } else {
      this.#place(target);
    }
  }

  #withdraw(record: WithdrawalRecord): void {
    this.#require(record, record.target);
    if (this.#withdrawn.has(record.target)) return;
    this.#withdrawn.set(record.target, record);
    for (const resting of this.#grounded.records()) {
      if (!this.#restsOnWithdrawn(resting)) continue;
      this.#grounded.drop(resting);
      this.#left.set(resting.id, resting);
    }
    this.#grounded.dropDocument(record.target);
  }

  /** Whether every document that `record` rests on was taken out. */
  #restsOnWithdrawn(record: EdgeRecord): boolean {
    if (this.#withdrawn.size === 0) return false;
    if (record.type === "mention" || record.type === "appearance") {
      return this.#withdrawn.has(record.document);
    }
    const { evidence } = record;
    return evidence.length > 0 && evidence.every(({ document }) => this.#withdrawn.has(document));
  }
}

function isIdentityJudgement(record: EdgeRecord | IdentityJudgement): record is IdentityJudgement {
  return record.type === "judgement" && record.about === "identity";
}

function dangling(record: LogRecord, missing: string): WhenceError {
  return new WhenceError(
    "RECORD_DANGLING",
    `Cannot append ${record.type} "${record.id}": "${missing}" is not in the log before it`,
    { details: { record: record.id, missing } },
  );
}

function pairKey(one: string, two: string): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}
