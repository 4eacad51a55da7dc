/**
 * Clusters: which nodes are one, by the `same` judgements that hold.
 *
 * The later judgement of a pair holds, so a `different` undoes a `same`. Nodes that are joined by
 * `same` judgements, directly or through others, are one cluster; its canonical id is the first of
 * its members in an order of all nodes, so it does not depend on the order of judgements about
 * different pairs.
 */

import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";

interface Cluster {
  readonly canonical: NodeId;
  /** Two or more, in order. */
  readonly members: NodeId[];
}

export class Clusters {
  readonly #compare: (one: NodeId, two: NodeId) => number;
  /** By one id of a pair and then the other: what was judged about it, in the order it came. */
  readonly #judgements = new Map<NodeId, Map<NodeId, IdentityJudgement[]>>();
  /** What was judged of the pairs of which a `different` is or was among it. */
  readonly #differing = new Set<readonly IdentityJudgement[]>();
  /** The ids of judgements that are left out. */
  readonly #retracted = new Set<string>();
  /** By member; only nodes that are one with another are in it. */
  readonly #clusters = new Map<NodeId, Cluster>();

  /** `compare` orders nodes, a total order: the first of a cluster's is canonical. By default by id. */
  constructor(compare: (one: NodeId, two: NodeId) => number = byId) {
    this.#compare = compare;
  }

  /** The id under which `id` is known: its own, unless it is one with others. */
  canonical(id: NodeId): NodeId {
    return this.#clusters.get(id)?.canonical ?? id;
  }

  /** All ids that are one with `id`, the canonical one first; itself alone when there are no others. */
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
   * The judgements that tie `id` to others directly, by their ids: of each pair on which `same` holds
   * all that say so since it was last judged otherwise. Without them it is one with nothing.
   */
  tiesOf(id: NodeId): readonly IdentityJudgement[] {
    const others = [...(this.#judgements.get(id)?.values() ?? [])];
    return others
      .flatMap((judgements) => {
        const kept = judgements.filter((one) => !this.#retracted.has(one.id));
        return kept.slice(kept.findLastIndex(({ verdict }) => verdict !== "same") + 1);
      })
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

  /** Whether two nodes, or any that are one with them, are judged different. */
  areApart(one: NodeId, two: NodeId): boolean {
    const [first, second] = [this.canonical(one), this.canonical(two)];
    for (const judgements of this.#differing) {
      const judgement = this.#holding(judgements);
      if (judgement?.verdict !== "different") continue;
      const [source, target] = [this.canonical(judgement.source), this.canonical(judgement.target)];
      if (source === first && target === second) return true;
      if (source === second && target === first) return true;
    }
    return false;
  }

  /**
   * Takes one more judgement, or one that is known, in its old place, as it is now; returns the nodes
   * that are known under another id than before, with the ids that they were known under.
   */
  judge(judgement: IdentityJudgement): readonly NodeId[] {
    const { source, target } = judgement;
    this.#retracted.delete(judgement.id);
    const judgements = this.#judged(source, target);
    place(judgements, judgement);
    place(this.#judged(target, source), judgement);
    if (judgement.verdict === "different") this.#differing.add(judgements);
    const areOne = this.canonical(source) === this.canonical(target);
    if (this.#holding(judgements)?.verdict === "same") {
      return areOne ? [] : this.#join(this.members(source), this.members(target));
    }
    return areOne ? this.#regroup(judgement) : [];
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

  /** Puts the smaller cluster into the larger: what it costs does not grow with the larger one. */
  #join(one: readonly NodeId[], two: readonly NodeId[]): readonly NodeId[] {
    const [small, large] = one.length <= two.length ? [one, two] : [two, one];
    const [first] = large;
    if (first === undefined) return small;
    const known = this.#clusters.get(first);
    const members = known?.members ?? [first];
    for (const id of small) members.splice(this.#placeIn(members, id), 0, id);
    const canonical = members[0] ?? first;
    if (canonical === first && known !== undefined) {
      for (const id of small) this.#clusters.set(id, known);
      return small;
    }
    const cluster = { canonical, members };
    for (const id of members) this.#clusters.set(id, cluster);
    return canonical === first ? small : [...members];
  }

  /** Where `id` belongs among sorted ids. */
  #placeIn(sorted: readonly NodeId[], id: NodeId): number {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#compare(sorted[middle] ?? id, id) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #regroup({ source, target }: IdentityJudgement): readonly NodeId[] {
    const touched = new Set([...this.members(source), ...this.members(target)]);
    for (const id of touched) this.#clusters.delete(id);
    const grouped = new Set<NodeId>();
    for (const id of touched) {
      if (grouped.has(id)) continue;
      const members = [...this.#reach(id)].toSorted(this.#compare);
      for (const member of members) grouped.add(member);
      const cluster = { canonical: members[0] ?? id, members };
      if (members.length < 2) continue;
      for (const member of members) this.#clusters.set(member, cluster);
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

function byId(one: NodeId, two: NodeId): number {
  return Number(one > two) - Number(one < two);
}
