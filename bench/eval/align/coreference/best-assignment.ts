/** The best assignment: rows to columns, each at most once, so that the sum of what they are worth is greatest. */

/** What a row is worth with each column; with a column that is absent it is worth nothing. */
export type WorthRow = ReadonlyMap<string, number>;

/** The greatest sum; rows that share no column, directly or through others, are solved apart. */
export function bestAssignment(rows: readonly WorthRow[]): number {
  return componentsOf(rows).reduce((sum, component) => sum + solve(component), 0);
}

function componentsOf(rows: readonly WorthRow[]): readonly (readonly WorthRow[])[] {
  const byColumn = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const column of row.keys()) {
      const users = byColumn.get(column) ?? [];
      users.push(index);
      byColumn.set(column, users);
    }
  }
  const placed = new Set<number>();
  const components: WorthRow[][] = [];
  for (const start of rows.keys()) {
    if (placed.has(start)) continue;
    const component = new Set([start]);
    for (const index of component) {
      placed.add(index);
      for (const column of rows[index]?.keys() ?? []) {
        for (const other of byColumn.get(column) ?? []) component.add(other);
      }
    }
    components.push([...component].flatMap((index) => rows[index] ?? []));
  }
  return components;
}

function solve(rows: readonly WorthRow[]): number {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (rows.length === 1 || columns.length === 1) {
    return Math.max(0, ...rows.flatMap((row) => [...row.values()]));
  }
  const size = Math.max(rows.length, columns.length);
  const costs = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_unused, column) => {
      const name = columns[column];
      return name === undefined ? 0 : -(rows[row]?.get(name) ?? 0);
    }),
  );
  return -leastCost(costs);
}

/** The Hungarian method, O(n³); `costs` is square. */
function leastCost(costs: readonly Float64Array[]): number {
  const assignment = new Assignment(costs);
  for (let row = 1; row <= costs.length; row += 1) assignment.place(row);
  return assignment.cost();
}

/** Rows placed in columns so far, with the potentials that show it best; rows and columns count from 1. */
class Assignment {
  readonly #costs: readonly Float64Array[];
  readonly #size: number;
  readonly #rowPotentials: Float64Array;
  readonly #columnPotentials: Float64Array;
  /** The row of each column; 0 for none. */
  readonly #rowOf: Int32Array;

  constructor(costs: readonly Float64Array[]) {
    this.#costs = costs;
    this.#size = costs.length;
    this.#rowPotentials = new Float64Array(costs.length + 1);
    this.#columnPotentials = new Float64Array(costs.length + 1);
    this.#rowOf = new Int32Array(costs.length + 1);
  }

  cost(): number {
    let total = 0;
    for (let column = 1; column <= this.#size; column += 1) {
      total += this.#cost(this.#rowOf[column] ?? 0, column);
    }
    return total;
  }

  /** Finds a column for one more row by the shortest augmenting path, and moves others along it. */
  place(row: number): void {
    const path: Path = {
      before: new Int32Array(this.#size + 1),
      slack: new Float64Array(this.#size + 1).fill(Infinity),
      isUsed: new Uint8Array(this.#size + 1),
    };
    this.#rowOf[0] = row;
    let column = 0;
    do {
      path.isUsed[column] = 1;
      const { next, least } = this.#nearest(column, path);
      this.#shift(path, least);
      column = next;
    } while (this.#rowOf[column] !== 0);
    while (column !== 0) {
      const previous = path.before[column] ?? 0;
      this.#rowOf[column] = this.#rowOf[previous] ?? 0;
      column = previous;
    }
  }

  #nearest(column: number, { before, slack, isUsed }: Path): { next: number; least: number } {
    const row = this.#rowOf[column] ?? 0;
    let [next, least] = [0, Infinity];
    for (let other = 1; other <= this.#size; other += 1) {
      if (isUsed[other] === 1) continue;
      const potential = (this.#rowPotentials[row] ?? 0) + (this.#columnPotentials[other] ?? 0);
      const reduced = this.#cost(row, other) - potential;
      if (reduced < (slack[other] ?? 0)) {
        slack[other] = reduced;
        before[other] = column;
      }
      const open = slack[other] ?? 0;
      if (open < least) [next, least] = [other, open];
    }
    return { next, least };
  }

  #shift({ slack, isUsed }: Path, by: number): void {
    for (let column = 0; column <= this.#size; column += 1) {
      if (isUsed[column] === 1) {
        const row = this.#rowOf[column] ?? 0;
        this.#rowPotentials[row] = (this.#rowPotentials[row] ?? 0) + by;
        this.#columnPotentials[column] = (this.#columnPotentials[column] ?? 0) - by;
      } else {
        slack[column] = (slack[column] ?? 0) - by;
      }
    }
  }

  #cost(row: number, column: number): number {
    return this.#costs[row - 1]?.[column - 1] ?? 0;
  }
}

/** The search for a row's column: how each was reached, how far it is, and whether it was passed. */
interface Path {
  readonly before: Int32Array;
  readonly slack: Float64Array;
  readonly isUsed: Uint8Array;
}
