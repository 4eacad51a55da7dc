/** Exporting a history: as a table for a spreadsheet, and as lines of JSON for a program. */

import type { HistoryEntry } from "../../query/queries.ts";

export type ExportFormat = "csv" | "jsonl";

interface ExportedFormat {
  readonly mediaType: string;
  readonly write: (entries: readonly HistoryEntry[]) => string;
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, ExportedFormat>> = {
  csv: { mediaType: "text/csv;charset=utf-8", write: historyAsCsv },
  jsonl: { mediaType: "application/x-ndjson;charset=utf-8", write: historyAsJsonLines },
};

/** Tells a spreadsheet that the text is UTF-8; without it some read it as Latin-1. */
const BYTE_ORDER_MARK = "\uFEFF";
/** What makes a spreadsheet take a cell for a formula, also in full width, also after blanks (OWASP). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

const COLUMNS: readonly (readonly [
  name: string,
  cell: (entry: HistoryEntry) => string | number,
])[] = [
  ["version", ({ version }) => version],
  ["at", ({ at }) => at],
  ["by", ({ by }) => by.name],
  ["by_kind", ({ by }) => by.kind],
  ["action", ({ action }) => action],
  ["state", ({ state }) => state],
  ["summary", ({ summary }) => summary],
  ["reason", ({ reason }) => reason ?? ""],
  ["about", ({ about }) => about.map(({ label }) => label).join("; ")],
  ["about_ids", ({ about }) => about.map(({ id }) => id).join(" ")],
  ["changes", ({ changes }) => changes.map(changeWords).join("; ")],
  ["quotes", ({ evidence }) => quotesOf(evidence).join("; ")],
  ["id", ({ id }) => id],
];

/** RFC 4180 with a heading row; no cell is a formula, whatever a document or a person wrote. */
export function historyAsCsv(entries: readonly HistoryEntry[]): string {
  const rows = [
    COLUMNS.map(([name]) => csvCell(name)),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => csvCell(cell(entry)))),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** An object a line, as the server answers it. */
export function historyAsJsonLines(entries: readonly HistoryEntry[]): string {
  return entries
    .map(({ about, ...entry }) => {
      const subjects = about.map(({ id, label }) => ({ id, label }));
      return `${JSON.stringify({ ...entry, about: subjects })}\n`;
    })
    .join("");
}

/** A cell of CSV. Text that a spreadsheet would compute gets an apostrophe in front. */
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function changeWords({ field, before, after }: HistoryEntry["changes"][number]): string {
  return `${field}: ${before ?? ""} → ${after ?? ""}`;
}

function quotesOf(evidence: HistoryEntry["evidence"]): readonly string[] {
  return evidence.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
}
