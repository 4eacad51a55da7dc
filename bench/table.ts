/** Tables: rows of words in columns that line up. */

/** The first column is set to the left, the others to the right; short rows end early. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, { length }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** `12,345`, `1,234`, `12.3` or `0.123`: three digits where they tell something. */
export function shortNumber(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Microseconds as `8.82 µs`, `3.51 ms` or `4.06 s`. */
export function duration(microseconds: number): string {
  if (microseconds < 1000) return `${shortNumber(microseconds)} µs`;
  if (microseconds < 1_000_000) return `${shortNumber(microseconds / 1000)} ms`;
  return `${shortNumber(microseconds / 1_000_000)} s`;
}

/** `173 B`, `31.5 KB` or `59.7 MB`; a dash for what is too little to be seen beside what else changes. */
export function size(bytes: number): string {
  if (bytes < 0) return "–";
  if (bytes < 1000) return `${Math.round(bytes)} B`;
  if (bytes < 1_000_000) return `${shortNumber(bytes / 1000)} KB`;
  return `${shortNumber(bytes / 1_000_000)} MB`;
}

/** `1.53×`. */
export function times(value: number): string {
  return `${shortNumber(value)}×`;
}
