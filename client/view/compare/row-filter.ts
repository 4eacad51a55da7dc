/** Which rows of Compare the filters let through, and which a focus lets stand out. */

import type { ComparisonRow } from "../../query/queries.ts";
import type { ReviewState, SourceCount, Stance } from "../../query/generated/graphql.ts";
import type { Filters } from "../../state/filters.ts";
import type { Focus } from "../../state/focus.ts";

/**
 * Whether a row stays: all that is given must hold, as in the graph. `inTime` are the claims that a
 * filter of times lets through; undefined when there is none.
 */
export function rowPasses(
  row: ComparisonRow,
  filters: Filters,
  inTime?: ReadonlySet<string>,
): boolean {
  const { sources, stances, reviews, hidden } = filters;
  if (inTime !== undefined && !claimIdsOf(row).some((id) => inTime.has(id))) return false;
  if (claimIdsOf(row).every((id) => hidden.includes(id))) return false;
  if (sources.length > 0 && !sources.includes(sourcesOf(row))) return false;
  if (stances.length > 0 && !stances.some((one) => stancesOf(row).has(one))) return false;
  return reviews.length === 0 || reviews.some((one) => reviewsOf(row).has(one));
}

/** Whether a row stands out; without a focus all do. */
export function rowInFocus(row: ComparisonRow, focus: Focus | undefined): boolean {
  if (focus === undefined) return true;
  switch (focus.on) {
    case "node":
      return namesOf(row).has(focus.id);
    case "kind":
      return focus.value === "CLAIM" || focus.value === "DOCUMENT";
    case "relation":
      return row.cells.some(({ link }) => link?.kind === focus.value);
    case "source":
      return sourcesOf(row) === focus.value;
    case "stance":
      return stancesOf(row).has(focus.value);
  }
}

/** The ids of the claims that a row is about. */
export function claimIdsOf(row: ComparisonRow): readonly string[] {
  const cells = row.cells.flatMap(({ claim }) => (claim === null ? [] : [claim.id]));
  return [...new Set([row.claim.id, ...cells])];
}

function sourcesOf({ claim }: ComparisonRow): SourceCount {
  const { documents, independence } = claim.standing;
  if (independence === "INDEPENDENT") return "INDEPENDENT";
  return documents > 1 ? "SEVERAL" : "ONE";
}

function stancesOf({ cells }: ComparisonRow): ReadonlySet<Stance> {
  return new Set(cells.flatMap(({ appearances }) => appearances.map(({ stance }) => stance)));
}

function reviewsOf({ cells }: ComparisonRow): ReadonlySet<ReviewState> {
  return new Set(
    cells.flatMap(({ appearances }) => appearances.map(({ review }) => review?.verdict ?? "NONE")),
  );
}

/** The claims of a row, its documents, and whoever speaks in it. */
function namesOf(row: ComparisonRow): ReadonlySet<string> {
  const speakers = row.cells.flatMap(({ appearances }) =>
    appearances.flatMap(({ chain }) => chain.flatMap(({ source }) => source?.id ?? [])),
  );
  const documents = row.cells.flatMap((cell) =>
    cell.appearances.length === 0 ? [] : [cell.document.id],
  );
  return new Set([...claimIdsOf(row), ...documents, ...speakers]);
}
