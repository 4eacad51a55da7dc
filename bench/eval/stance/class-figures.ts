/** Figures of a choice among classes: how often it is right, beside always the commonest, and by class. */

import type { Figure } from "../figure.ts";

/** What a reader says and what the program does. */
export interface Compared<Class extends string = string> {
  readonly gold: Class;
  readonly read: Class;
}

export interface ComparedSample {
  readonly name: string;
  readonly compared: readonly Compared[];
  /** Whether each class gets its figures too. */
  readonly byClass?: boolean;
}

export interface Naming {
  readonly table: string;
  readonly what: string;
}

/** Accuracy of each sample; where asked, precision and recall of its classes, the commonest first. */
export function classFigures(
  samples: readonly ComparedSample[],
  { table, what }: Naming,
): readonly Figure[] {
  return samples.flatMap(({ name, compared, byClass = false }) => {
    if (compared.length === 0) return [];
    const classes = [...Map.groupBy(compared, ({ gold }) => gold)].toSorted(
      ([one, many], [two, more]) => more.length - many.length || (one < two ? -1 : 1),
    );
    const [commonest = "", most = []] = classes[0] ?? [];
    const accuracy: Figure = {
      table,
      what: `${what}, ${name}: right`,
      value: share(compared, ({ gold, read }) => gold === read),
      beside: `always "${commonest}" ${((100 * most.length) / compared.length).toFixed(1)}`,
      sample: `${compared.length} labelled`,
    };
    const rows = byClass ? classes.flatMap(([one]) => rowsOf(one, compared, { table, what })) : [];
    return [accuracy, ...rows];
  });
}

function rowsOf(one: string, compared: readonly Compared[], { table, what }: Naming) {
  const gold = compared.filter((pair) => pair.gold === one);
  const read = compared.filter((pair) => pair.read === one);
  const precision: Figure = {
    table,
    what: `${what}, "${one}": precision`,
    value: share(read, (pair) => pair.gold === one),
    sample: `${read.length} read so`,
  };
  const recall: Figure = {
    table,
    what: `${what}, "${one}": recall`,
    value: share(gold, (pair) => pair.read === one),
    sample: `${gold.length} labelled so`,
  };
  return read.length === 0 ? [recall] : [precision, recall];
}

function share(pairs: readonly Compared[], holds: (pair: Compared) => boolean): number {
  return pairs.length === 0 ? 0 : pairs.filter(holds).length / pairs.length;
}
