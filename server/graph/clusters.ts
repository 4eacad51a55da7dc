/**
 * Clusters: which nodes are one, by the `same` judgements that hold.
 *
 * The later judgement of a pair holds, so a `different` undoes a `same`. Nodes that are joined by
 * `same` judgements, directly or through others, are one cluster; its canonical id is the smallest
 * of its members' ids, so it does not depend on the order of judgements about different pairs.
 */

import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";

interface Cluster {
  readonly canonical: NodeId;
  /** Two or more, sorted. */
  readonly members: readonly NodeId[];
}

export class Clusters {
  /** By one id of a pair and then the other: what was judged about it, in the order it came. */
  readonly #judgements = new Map<NodeId, Map<NodeId, IdentityJudgement[]>>();
  /** The ids of judgements that are left out. */
  readonly #retracted = new Set<string>();
  /** By member; only nodes that are one with another are in it. */
  readonly #clusters = new Map<NodeId, Cluster>();

  /** The id under which `id` is known: its own, unless it is one with others. */
  canonical(id: NodeId): NodeId {
    return this.#clusters.get(id)?.canonical ?? id;
  }

  /** All ids that are one with `id`, sorted; itself alone when there are no others. */
  members(id: NodeId): readonly NodeId[] {
    return this.#clusters.get(id)?.members ?? [id];
  }

  /** The judgements that hold about `id` and another node, whatever their verdict, by their ids. */
  judgementsAbout(id: NodeId): readonly IdentityJudgement[] {
    const others = [...(this.#judgements.get(id)?.values() ?? [])];
    return others
      .flatMap((judgements) => this.#holding(judgements) ?? [])
      .toSorted((one, two) => (one.id < two.id ? -1 : 1));
  }

  /**
   * Pairs inside one cluster that are judged different: they are one through others, and somebody
   * said that they are not. Sorted by the judgement's id.
   */
  contradictions(): readonly IdentityJudgement[] {
    const found = new Set<IdentityJudgement>();
    for (const others of this.#judgements.values()) {
      for (const judgements of others.values()) {
        const judgement = this.#holding(judgements);
        if (judgement?.verdict !== "different") continue;
        const { source, target } = judgement;
        if (this.canonical(source) === this.canonical(target)) found.add(judgement);
      }
    }
    return [...found].toSorted((one, two) => (one.id < two.id ? -1 : 1));
  }

  /**
   * Takes one more judgement, or one that is known, in its old place, as it is now; returns every
   * node whose cluster may have changed.
   */
  judge(judgement: IdentityJudgement): readonly NodeId[] {
    this.#retracted.delete(judgement.id);
    place(this.#judged(judgement.source, judgement.target), judgement);
    place(this.#judged(judgement.target, judgement.source), judgement);
    return this.#regroup(judgement);
  }

  /** Leaves `judgement` out until it is judged again; returns what `judge` returns. */
  retract(judgement: IdentityJudgement): readonly NodeId[] {
    this.#retracted.add(judgement.id);
    return this.#regroup(judgement);
  }

  #judged(id: NodeId, other: NodeId): IdentityJudgement[] {
    const others = this.#judgements.get(id) ?? new Map<NodeId, IdentityJudgement[]>();
    this.#judgements.set(id, others);
    const judgements = others.get(other) ?? [];
    others.set(other, judgements);
    return judgements;
  }

  #holding(judgements: readonly IdentityJudgement[]): IdentityJudgement | undefined {
    return judgements.findLast(({ id }) => !this.#retracted.has(id));
  }

  #regroup({ source, target }: IdentityJudgement): readonly NodeId[] {
    const touched = new Set([...this.members(source), ...this.members(target)]);
    for (const id of touched) this.#clusters.delete(id);
    const grouped = new Set<NodeId>();
    for (const id of touched) {
      if (grouped.has(id)) continue;
      const members = [...this.#reach(id)].toSorted();
      for (const member of members) grouped.add(member);
      const canonical = members[0];
      if (members.length < 2 || canonical === undefined) continue;
      for (const member of members) this.#clusters.set(member, { canonical, members });
    }
    return [...touched];
  }

  #reach(start: NodeId): ReadonlySet<NodeId> {
    const reached = new Set([start]);
    for (const id of reached) {
      for (const [other, judgements] of this.#judgements.get(id) ?? []) {
        if (this.#holding(judgements)?.verdict === "same") reached.add(other);
      }
    }
    return reached;
  }
}

function place(judgements: IdentityJudgement[], judgement: IdentityJudgement): void {
  const known = judgements.findIndex(({ id }) => id === judgement.id);
  if (known === -1) judgements.push(judgement);
  else judgements[known] = judgement;
}
