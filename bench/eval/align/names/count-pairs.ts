/** Counting pairs: of the names of different documents, which are one and which were judged so. */

/** A node of a document with what it is by the gold, and what it is known as by the judgements. */
export interface GoldNode {
  readonly document: string;
  readonly kind: "actor" | "place";
  readonly gold: string;
  readonly judged: string;
  /** Whoever looks at what is wrong is shown this. */
  readonly name: string;
}

export interface PairCounts {
  /** Pairs that are one. */
  readonly gold: number;
  /** Pairs that were judged one, or are one through others. */
  readonly judged: number;
  readonly right: number;
  readonly wrong: readonly (readonly [GoldNode, GoldNode])[];
  readonly missed: readonly (readonly [GoldNode, GoldNode])[];
}

/** Over all pairs of nodes of one kind in two documents. */
export function countPairs(nodes: readonly GoldNode[]): PairCounts {
  const pairs = nodes
    .flatMap((one, index) => nodes.slice(index + 1).map((two) => [one, two] as const))
    .filter(([one, two]) => one.document !== two.document && one.kind === two.kind);
  const gold = pairs.filter(([one, two]) => one.gold === two.gold);
  const judged = pairs.filter(([one, two]) => one.judged === two.judged);
  const wrong = judged.filter(([one, two]) => one.gold !== two.gold);
  const missed = gold.filter(([one, two]) => one.judged !== two.judged);
  const right = judged.length - wrong.length;
  return { gold: gold.length, judged: judged.length, right, wrong, missed };
}

export function addCounts(all: readonly PairCounts[]): PairCounts {
  const sum = (count: (one: PairCounts) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  return {
    gold: sum((one) => one.gold),
    judged: sum((one) => one.judged),
    right: sum((one) => one.right),
    wrong: all.flatMap(({ wrong }) => wrong),
    missed: all.flatMap(({ missed }) => missed),
  };
}
