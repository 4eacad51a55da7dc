/** The fact shelf: every mention, appearance, statement and judgement, in the graph or out of it. */

import type { DocumentId } from "../model/ids.ts";
import type { IdentityJudgement, TextJudgement } from "../model/judgement.ts";
import type { Fact } from "./fact.ts";
import type { GroundedGraph } from "./grounded-graph.ts";

/**
 * Why a fact is out of the graph: it was taken back, a person rejected it, or it rests on documents
 * alone that were taken out. Where several hold, the first of them counts.
 */
export const OUT_STATES = ["undone", "rejected", "withdrawn"] as const;
export type OutState = (typeof OUT_STATES)[number];

export class FactShelf {
  readonly #grounded: GroundedGraph;
  readonly #identityJudgements = new Map<string, IdentityJudgement>();
  /** By pair of documents: the ids of what was judged of their wording, in the order it came. */
  readonly #textJudgements = new Map<string, string[]>();
  readonly #out: Readonly<Record<OutState, Map<string, Fact>>> = {
    undone: new Map(),
    rejected: new Map(),
    withdrawn: new Map(),
  };

  constructor(grounded: GroundedGraph) {
    this.#grounded = grounded;
  }

  /** A fact that holds, in the graph or waiting for an end. */
  findHeld(id: string): Fact | undefined {
    return this.#grounded.findRecord(id) ?? this.#identityJudgements.get(id);
  }

  /** A fact that holds or is out. */
  find(id: string): Fact | undefined {
    const state = this.outState(id);
    return state === undefined ? this.findHeld(id) : this.#out[state].get(id);
  }

  /** Why a fact is out; undefined when it holds, or there is none. */
  outState(id: string): OutState | undefined {
    const { undone, rejected, withdrawn } = this.#out;
    if (undone.has(id)) return "undone";
    if (rejected.has(id)) return "rejected";
    return withdrawn.has(id) ? "withdrawn" : undefined;
  }

  /** The facts that are out for this reason. */
  out(state: OutState): readonly Fact[] {
    return [...this.#out[state].values()];
  }

  /** The last judgement about the wording of two documents that nobody took back or rejected. */
  textJudgement(one: DocumentId, two: DocumentId): TextJudgement | undefined {
    const ids = this.#textJudgements.get(pairKey(one, two)) ?? [];
    const id = ids.findLast((candidate) => {
      const state = this.outState(candidate);
      return state === undefined || state === "withdrawn";
    });
    const fact = id === undefined ? undefined : this.find(id);
    return fact?.type === "judgement" && fact.about === "texts" ? fact : undefined;
  }

  /** Takes a new fact. */
  add(fact: Fact, state: OutState | undefined): void {
    if (fact.type === "judgement" && fact.about === "texts") {
      const pair = pairKey(fact.source, fact.target);
      const ids = this.#textJudgements.get(pair);
      if (ids === undefined) this.#textJudgements.set(pair, [fact.id]);
      else ids.push(fact.id);
    }
    this.#put(fact, state);
  }

  /** Puts a fact that is in already where it belongs, as it is now; nothing when it is so already. */
  move(fact: Fact, state: OutState | undefined): void {
    const before = this.outState(fact.id);
    const known = this.find(fact.id);
    if (known === fact && before === state) return;
    if (before !== undefined) this.#out[before].delete(fact.id);
    else if (known !== undefined) this.#takeOut(known, state);
    this.#put(fact, state);
  }

  #put(fact: Fact, state: OutState | undefined): void {
    if (state !== undefined) this.#out[state].set(fact.id, fact);
    else if (isIdentityJudgement(fact)) {
      this.#identityJudgements.set(fact.id, fact);
      this.#grounded.rewire(this.#grounded.clusters.judge(fact));
    } else {
      this.#grounded.add(fact);
    }
  }

  #takeOut(known: Fact, state: OutState | undefined): void {
    if (!isIdentityJudgement(known)) return this.#grounded.drop(known);
    // A judgement that goes on to hold takes its own place, and its cluster is joined once.
    if (state === undefined) return;
    this.#identityJudgements.delete(known.id);
    this.#grounded.rewire(this.#grounded.clusters.retract(known));
  }
}

function isIdentityJudgement(fact: Fact): fact is IdentityJudgement {
  return fact.type === "judgement" && fact.about === "identity";
}

function pairKey(one: string, two: string): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}
