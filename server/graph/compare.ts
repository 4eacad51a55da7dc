/** Comparison: what two to twenty documents say, beside one another. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { DocumentRecord } from "../model/document.ts";
import { WhenceError } from "../model/errors.ts";
import type { TextJudgement } from "../model/judgement.ts";
import { appearancesIn, claimOf } from "./appearances.ts";
import { cellPlace, COMPARISON_GROUPS, comparisonRow } from "./comparison-row.ts";
import type {
  CarriedClaim,
  CarriedClaims,
  ComparisonGroup,
  ComparisonRow,
} from "./comparison-row.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { compareByPublication } from "./reading-order.ts";
import { dependencesOf } from "./statements.ts";

export interface Comparison {
  /** The columns, in the order of their publication. */
  readonly documents: readonly InGraph<DocumentRecord>[];
  /** By group, then by place in the first document that has a part in them. */
  readonly rows: readonly ComparisonRow[];
  /** How many rows there are in each group; all groups, in their order. */
  readonly groups: readonly { readonly group: ComparisonGroup; readonly count: number }[];
  /** What was judged about the documents' wording, pair by pair. */
  readonly dependences: readonly InGraph<TextJudgement>[];
}

/** Columns of a comparison: two at least, and as many as a wide screen can show at most. */
const DOCUMENTS = { min: 2, max: 20 } as const;

/**
 * The documents' claims beside one another. Every claim of the documents is in some row, and what is
 * in the cells of one row is not in another's once more.
 *
 * @throws {WhenceError} BAD_USER_INPUT for fewer than 2 or more than 20 documents, or one given
 * twice; DOCUMENT_NOT_FOUND for one that the collection does not have
 */
export function compareDocuments(graph: KnowledgeGraph, ids: readonly string[]): Comparison {
  const documents = columnsOf(graph, ids);
  const claims = carriedClaims(documents);
  const rows = withoutRepeats(
    [...claims.values()]
      .toSorted((one, two) => columnCount(two) - columnCount(one))
      .map((carried) => comparisonRow(carried, documents, claims)),
  ).toSorted(compareRows);
  return {
    documents,
    rows,
    groups: COMPARISON_GROUPS.map((group) => ({
      group,
      count: rows.filter((row) => row.group === group).length,
    })),
    dependences: dependencesAmong(graph, documents),
  };
}

function columnsOf(
  graph: KnowledgeGraph,
  ids: readonly string[],
): readonly InGraph<DocumentRecord>[] {
  if (ids.length < DOCUMENTS.min || ids.length > DOCUMENTS.max) {
    throw new WhenceError(
      "BAD_USER_INPUT",
      `Cannot compare ${ids.length} documents: it takes ${DOCUMENTS.min} to ${DOCUMENTS.max}`,
      { details: { argument: "documents", count: ids.length, ...DOCUMENTS } },
    );
  }
  const records = new Map<string, DocumentRecord>();
  for (const id of ids) {
    const record = graph.findNode(id);
    if (record?.type !== "document") {
      throw new WhenceError(
        "DOCUMENT_NOT_FOUND",
        `Cannot compare document "${id}": the collection has none with this id`,
        { details: { id } },
      );
    }
    if (records.has(record.id)) {
      throw new WhenceError(
        "BAD_USER_INPUT",
        `Cannot compare document "${id}" with itself: it is given twice`,
        { details: { argument: "documents", id } },
      );
    }
    records.set(record.id, record);
  }
  return [...records.values()].toSorted(compareByPublication).map((record) => ({ graph, record }));
}

/** The claims of the documents, in the order in which they first appear. */
function carriedClaims(documents: readonly InGraph<DocumentRecord>[]): CarriedClaims {
  const claims = new Map<string, CarriedClaim & { readonly columns: Column[] }>();
  for (const [column, document] of documents.entries()) {
    for (const appearance of appearancesIn(document)) {
      const claim = claimOf(appearance);
      let carried = claims.get(claim.record.id);
      if (carried === undefined) {
        carried = { claim, columns: documents.map(() => undefined) };
        claims.set(claim.record.id, carried);
      }
      (carried.columns[column] ??= []).push(appearance);
    }
  }
  return claims;
}

type Column = InGraph<AppearanceRecord>[] | undefined;

function columnCount({ columns }: CarriedClaim): number {
  return columns.filter((appearances) => appearances !== undefined).length;
}

/** The rows but for those whose cells are all in another one; of equal rows the first. */
function withoutRepeats(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const contents = rows.map(contentOf);
  const byContent = new Map<string, number[]>();
  for (const [index, content] of contents.entries()) {
    for (const item of content) byContent.set(item, [...(byContent.get(item) ?? []), index]);
  }
  return rows.filter((_row, index) => {
    const content = contents[index] ?? new Set<string>();
    const [first = ""] = content;
    return !(byContent.get(first) ?? []).some((other) => {
      const more = contents[other] ?? new Set<string>();
      if (other === index || ![...content].every((item) => more.has(item))) return false;
      return content.size < more.size || other < index;
    });
  });
}

/** Which claim is in which column. */
function contentOf({ cells }: ComparisonRow): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ claim }, column) =>
      claim === undefined ? [] : [`${column} ${claim.record.id}`],
    ),
  );
}

function compareRows(one: ComparisonRow, two: ComparisonRow): number {
  const [column, place] = firstCell(one);
  const [otherColumn, otherPlace] = firstCell(two);
  return (
    COMPARISON_GROUPS.indexOf(one.group) - COMPARISON_GROUPS.indexOf(two.group) ||
    column - otherColumn ||
    place - otherPlace
  );
}

function firstCell({ cells }: ComparisonRow): readonly [number, number] {
  const column = cells.findIndex(({ claim }) => claim !== undefined);
  const cell = cells[column];
  return [column, cell === undefined ? 0 : cellPlace(cell)];
}

/** The judgements about two of the documents, in the order of the columns. */
function dependencesAmong(
  graph: KnowledgeGraph,
  documents: readonly InGraph<DocumentRecord>[],
): readonly InGraph<TextJudgement>[] {
  const ids = new Set<string>(documents.map(({ record }) => record.id));
  const found = new Map<string, InGraph<TextJudgement>>();
  for (const document of documents) {
    for (const judgement of dependencesOf(document)) {
      const { id, source, target } = judgement.record;
      const isAmong = [source, target].every((end) => ids.has(graph.clusters.canonical(end)));
      if (isAmong) found.set(id, judgement);
    }
  }
  return [...found.values()];
}
