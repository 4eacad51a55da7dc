/** A box index: boxes by the cells of a grid, so that only near ones are compared. */

import { overlaps } from "./box.ts";
import type { Box } from "./box.ts";

/** Side of a cell, pixels: about the length of a label. */
const CELL = 120;

export class BoxIndex<Owner> {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: Owner }[]>();

  add(box: Box, owner: Owner): void {
    for (const cell of cellsOf(box)) {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [{ box, owner }]);
      else held.push({ box, owner });
    }
  }

  /** Whether a box that shares an area with `box` has an owner that `counts`. */
  some(box: Box, counts: (owner: Owner) => boolean): boolean {
    return cellsOf(box).some((cell) =>
      this.#cells.get(cell)?.some((held) => overlaps(held.box, box) && counts(held.owner)),
    );
  }
}

function cellsOf({ left, top, width, height }: Box): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor((left + width) / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor((top + height) / CELL); y += 1) {
      cells.push(`${x} ${y}`);
    }
  }
  return cells;
}
