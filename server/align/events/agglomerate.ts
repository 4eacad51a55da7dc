/** Agglomeration: grouping things bottom up, the two groups with the highest mean score first. */

export interface AgglomerateOptions {
  /** Of two things, by their indices; symmetric. */
  readonly score: (one: number, two: number) => number;
  /** Groups whose mean score is lower are not joined. */
  readonly least: number;
}

/**
 * The number of each thing's group (the index of its first member): average linkage. Of equal scores
 * the first pair goes first, so the same scores give the same groups.
 */
export function agglomerate(
  count: number,
  { score, least }: AgglomerateOptions,
): readonly number[] {
  const groups = Array.from({ length: count }, (_, index) => index);
  const sizes = new Int32Array(count).fill(1);
  const means = Array.from({ length: count }, () => new Float64Array(count));
  for (let one = 0; one < count; one += 1) {
    for (let two = one + 1; two < count; two += 1) {
      const found = score(one, two);
      (means[one] ?? means[0])?.fill(found, two, two + 1);
      (means[two] ?? means[0])?.fill(found, one, one + 1);
    }
  }
  const best = new Int32Array(count).fill(-1);
  const find = (one: number): void => {
    let [at, most] = [-1, -Infinity];
    for (let two = 0; two < count; two += 1) {
      const mean = means[one]?.[two] ?? 0;
      if (two === one || sizes[two] === 0 || mean <= most) continue;
      [at, most] = [two, mean];
    }
    best[one] = at;
  };
  for (let one = 0; one < count; one += 1) find(one);
  for (;;) {
    let [one, most] = [-1, -Infinity];
    for (let index = 0; index < count; index += 1) {
      const mean = means[index]?.[best[index] ?? -1] ?? -Infinity;
      if (sizes[index] !== 0 && mean > most) [one, most] = [index, mean];
    }
    if (one === -1 || most < least) return groups;
    const two = best[one] ?? -1;
    const [kept, gone] = one < two ? [one, two] : [two, one];
    const [first, second] = [sizes[kept] ?? 0, sizes[gone] ?? 0];
    const [row, other] = [means[kept], means[gone]];
    for (let index = 0; index < count; index += 1) {
      if (index === kept || sizes[index] === 0 || row === undefined) continue;
      const mean = (first * (row[index] ?? 0) + second * (other?.[index] ?? 0)) / (first + second);
      row[index] = mean;
      const column = means[index];
      if (column !== undefined) column[kept] = mean;
    }
    sizes[kept] = first + second;
    sizes[gone] = 0;
    for (let index = 0; index < count; index += 1) if (groups[index] === gone) groups[index] = kept;
    for (let index = 0; index < count; index += 1) {
      if (sizes[index] === 0) continue;
      const held = best[index] ?? -1;
      if (index === kept || held === kept || held === gone) find(index);
      else if ((means[index]?.[kept] ?? 0) > (means[index]?.[held] ?? 0)) best[index] = kept;
    }
  }
}
