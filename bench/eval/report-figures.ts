/** Reporting of figures: tables to read, with what each is to reach and on how much it was measured. */

import type { Figure } from "./figure.ts";

/** One table after another, in the order in which they come. */
export function reportFigures(figures: readonly Figure[]): string {
  const tables = [...new Set(figures.map(({ table }) => table))];
  return tables
    .map((table) => {
      const rows = figures.filter((figure) => figure.table === table).map(rowOf);
      return [`## ${table}`, "", ...align([HEADER, ...rows])].join("\n");
    })
    .join("\n\n");
}

const HEADER = ["what", "measured", "to reach", "", "beside it", "on"];

function rowOf(figure: Figure): readonly string[] {
  const { what, value, goal, beside = "", sample } = figure;
  return [
    what,
    written(figure, value),
    goal === undefined ? "" : goalOf(figure, goal),
    verdict(figure),
    beside,
    sample,
  ];
}

function goalOf(figure: Figure, goal: number): string {
  return `${figure.atMost === true ? "≤" : "≥"} ${written(figure, goal)}`;
}

/** Rates in percent with one decimal; other numbers with three digits. */
function written({ unit }: Figure, value: number): string {
  if (unit === undefined) return `${(value * 100).toFixed(1)} %`;
  return `${Number(value.toPrecision(3)).toLocaleString("en")} ${unit}`;
}

function verdict({ value, goal, atMost = false }: Figure): string {
  if (goal === undefined) return "";
  return (atMost ? value <= goal : value >= goal) ? "reached" : "missed";
}

function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADER.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
