/** Where one is in a queue that gets shorter, and grows again, while one works on it. */

interface Placed {
  readonly id: string;
}

export interface Place {
  readonly id: string;
  /** Where it stood when one came to it, from 0. */
  readonly index: number;
}

/** The place of the item, or of what has come where it stood; 0 when nothing is there. */
export function whereNow(items: readonly Placed[], { id, index }: Place): number {
  const found = items.findIndex((item) => item.id === id);
  return found === -1 ? Math.max(0, Math.min(index, items.length - 1)) : found;
}

/** Those of the decided ids that the server still has on its list. */
export function stillDecided(
  decided: ReadonlySet<string>,
  held: readonly Placed[],
): ReadonlySet<string> {
  if (decided.size === 0) return decided;
  return new Set(held.map(({ id }) => id).filter((id) => decided.has(id)));
}
