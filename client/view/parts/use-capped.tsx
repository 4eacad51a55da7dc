/** Capped lists: the first of many, with a button for more. */

import { useState } from "react";
import type { ReactNode } from "react";

export interface Capped<Item> {
  readonly shown: readonly Item[];
  /** The button; null when nothing is left. */
  readonly more: ReactNode;
}

/** The first `size` items, and as many more with each click. */
export function useCapped<Item>(items: readonly Item[], size: number): Capped<Item> {
  const [most, setMost] = useState(size);
  const left = items.length - most;
  const more =
    left <= 0 ? null : (
      <button type="button" className="text-button" onClick={() => setMost(most + size)}>
        Show more: {left} left
      </button>
    );
  return { shown: items.slice(0, most), more };
}
