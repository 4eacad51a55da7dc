/** Compare: what documents say beside one another, claim by claim, what differs first. */

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { passesInTime } from "../../graph/filter-graph.ts";
import { comparisonQuery, selectionQuery } from "../../query/queries.ts";
import type { Comparison } from "../../query/queries.ts";
import { asksTime, DEFAULT_FILTERS } from "../../state/filters.ts";
import { DocumentPicker, FEWEST_COMPARED, MOST_COMPARED } from "../frame/document-picker.tsx";
import { usePageGraph } from "../graph/use-graph.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { counted, groupWords } from "../words.ts";
import { CompareRow } from "./compare-row.tsx";
import { rowPasses } from "./row-filter.ts";
import { WordingStrip } from "./wording-strip.tsx";
import { WordingView } from "./wording-view.tsx";

export function CompareView() {
  const { state, collection, scope } = useApp();
  const answer = useQuery(comparisonQuery(collection, scope));
  const chosen = useQuery({
    ...selectionQuery(collection, state.selected ?? ""),
    enabled: state.selected !== undefined,
  }).data;
  if (chosen?.__typename === "TextDependence") return <WordingView wording={chosen} />;
  if (scope.length < FEWEST_COMPARED) {
    return (
      <Problem title="There is nothing to compare with">
        {scope.length === 0
          ? "No document is in scope."
          : "One document alone is in scope. Put another one back in above."}
      </Problem>
    );
  }
  if (scope.length > MOST_COMPARED) {
    return (
      <div className="compare scroll">
        <Problem title={`Choose up to ${MOST_COMPARED} documents to compare`}>
          {scope.length} are in scope, more than can be read beside one another.
        </Problem>
        <DocumentPicker />
      </div>
    );
  }
  if (answer.error !== null) {
    return <QueryProblem error={answer.error} retry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Waiting />;
  return <CompareTable comparison={answer.data} />;
}

/** Documents whose columns need no room beyond the page's, nor the claim in front of them. */
const NARROW_COLUMNS = 3;
/** Pixels of a column of a document, and of the claim that stays in sight. */
const COLUMN_WIDTH = 220;
const CLAIM_WIDTH = 180;

function CompareTable({ comparison }: { readonly comparison: Comparison }) {
  const { state, change, documents } = useApp();
  const columns = comparison.documents.flatMap(
    ({ id }) => documents.find((one) => one.id === id) ?? [],
  );
  const { whole } = usePageGraph();
  const inTime = asksTime(state.filters)
    ? new Set(whole.nodes.filter((node) => passesInTime(node, state.filters)).map(({ id }) => id))
    : undefined;
  const rows = comparison.rows.filter((row) => rowPasses(row, state.filters, inTime));
  const hidden = comparison.rows.length - rows.length;
  const isWide = columns.length > NARROW_COLUMNS;
  const showAll = (): void => change((before) => ({ ...before, filters: DEFAULT_FILTERS }));
  return (
    <div className="compare scroll" data-testid="compare" tabIndex={-1}>
      <WordingStrip dependences={comparison.dependences} />
      <table
        className={isWide ? "compare-table wide" : "compare-table"}
        style={isWide ? { minWidth: CLAIM_WIDTH + columns.length * COLUMN_WIDTH } : undefined}
      >
        {isWide && (
          <colgroup>
            <col style={{ width: CLAIM_WIDTH }} />
            {columns.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
        )}
        <caption className="visually-hidden">
          What {counted(columns.length, "document")} say, claim by claim
        </caption>
        <thead>
          <tr>
            {isWide && (
              <th scope="col" className="compare-claim">
                Claim
              </th>
            )}
            {columns.map(({ id, label, beginning, author, published }) => (
              <th key={id} scope="col">
                <span className="compare-document">
                  <DocumentLetter id={id} />
                  <span>
                    <span
                      className="compare-title"
                      title={beginning === label ? label : `${label}: ${beginning}`}
                    >
                      {label}
                    </span>
                    <span className="quiet">
                      {author === null ? "author not stated" : `by ${author}`}
                      {" · "}
                      {published === null
                        ? "undated"
                        : `${published.edtf.replace("/..", " or later")}${published.inferred ? ", inferred" : ""}`}
                    </span>
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {comparison.groups.map(({ group, count }) => {
          const shown = rows.filter((row) => row.group === group);
          if (shown.length === 0) return null;
          const { sign, title, hint } = groupWords(group, columns.length > 2);
          return (
            <tbody key={group} data-group={group}>
              <tr className="compare-group">
                <th colSpan={columns.length + (isWide ? 1 : 0)} scope="rowgroup">
                  <span className="compare-group-words">
                    <span className={`sign sign-${group.toLowerCase()}`} aria-hidden="true">
                      {sign}
                    </span>
                    {title}
                    <span className="count">
                      {shown.length === count ? count : `${shown.length} of ${count}`}
                    </span>
                    <span className="quiet">{hint}</span>
                  </span>
                </th>
              </tr>
              {shown.map((row) => (
                <CompareRow key={row.id} row={row} hasClaim={isWide} />
              ))}
            </tbody>
          );
        })}
      </table>
      {rows.length === 0 && (
        <Problem
          title="The filters let no row through"
          actions={
            <button type="button" className="button" onClick={showAll}>
              Show everything
            </button>
          }
        >
          All {comparison.rows.length} rows are filtered out. Take a filter away on the left, or all
          of them here.
        </Problem>
      )}
      {rows.length > 0 && hidden > 0 && (
        <p className="compare-hidden">
          {counted(hidden, "row")} hidden by the filters.{" "}
          <button type="button" className="text-button" onClick={showAll}>
            Show everything
          </button>
        </p>
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div className="compare" aria-busy="true" aria-label="Loading the comparison">
      {Array.from({ length: 9 }, (_, index) => (
        <Skeleton key={index} height={52} mb={8} />
      ))}
    </div>
  );
}
