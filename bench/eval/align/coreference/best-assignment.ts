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

/** The Hungarian method with potentials, one row after the other, O(n³); `costs` is square. */
function leastCost(costs: readonly Float64Array[]): number {
  const size = costs.length;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  /** The row of each column, from 1 on; 0 is none. */
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    const before = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isUsed = new Uint8Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      isUsed[column] = 1;
      const current = rowOf[column] ?? 0;
      let [least, next] = [Infinity, 0];
      for (let other = 1; other <= size; other += 1) {
        if (isUsed[other] === 1) continue;
        const cost = costs[current - 1]?.[other - 1] ?? 0;
        const reduced = cost - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          before[other] = column;
        }
        const open = slack[other] ?? 0;
        if (open < least) [least, next] = [open, other];
      }
      for (let other = 0; other <= size; other += 1) {
        if (isUsed[other] === 1) {
          const used = rowOf[other] ?? 0;
          rowPotential[used] = (rowPotential[used] ?? 0) + least;
          columnPotential[other] = (columnPotential[other] ?? 0) - least;
        } else {
          slack[other] = (slack[other] ?? 0) - least;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column += 1) {
    total += costs[(rowOf[column] ?? 1) - 1]?.[column - 1] ?? 0;
  }
  return total;
}
