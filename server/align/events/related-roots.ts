/** Related roots: how often mentions with two words were one event, in reports of one story. */

/** By pair key: how often they were one, and how often both stood there; each topic counts for a few. */
export type RelatedRoots = ReadonlyMap<string, readonly [one: number, both: number]>;

/** The same for both orders. */
export function rootPair(one: string, two: string): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}

/** What the counts are pulled towards, and how strongly: for words of one root, and for others. */
const SAME_ROOT = { prior: 0.6, strength: 3 } as const;
const OTHER_ROOTS = { prior: 0.03, strength: 4 } as const;

export interface RootRate {
  /** Log-odds above those of any two words. */
  readonly surplus: number;
  readonly isSeen: boolean;
  /** Whether two words of different roots are known to tell of one event now and then. */
  readonly isKnown: boolean;
}

/** Of different roots that are known the counts tell of one event in so many pairs at least. */
const KNOWN_FROM = 0.08;

export function rootRate(related: RelatedRoots, one: string, two: string): RootRate {
  const counts = related.get(rootPair(one, two));
  const { prior, strength } = one === two ? SAME_ROOT : OTHER_ROOTS;
  if (counts === undefined) return { surplus: 0, isSeen: false, isKnown: false };
  const [hits, both] = counts;
  const rate = (hits + strength * prior) / (both + strength);
  const isKnown = hits / (both + 1) > KNOWN_FROM;
  return { surplus: logOdds(rate) - logOdds(prior), isSeen: true, isKnown };
}

function logOdds(rate: number): number {
  return Math.log(rate / (1 - rate));
}
