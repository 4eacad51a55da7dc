/** A list of entries under their days, with the next page of it on demand. */

import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { HistoryEntry, HistoryPage } from "../../query/queries.ts";
import { EntryRow } from "./entry-row.tsx";
import { byDay } from "./history-words.ts";

/** A history as far as it was asked for. */
export type HistoryAnswer = UseInfiniteQueryResult<
  { readonly pages: readonly (HistoryPage | null)[] },
  Error
>;

/** The entries of all pages that are there; none before the first is. */
export function entriesOf({ data }: HistoryAnswer): readonly HistoryEntry[] {
  return data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
}

/** How many there are on all pages; undefined before the first is there. */
export function countOf({ data }: HistoryAnswer): number | undefined {
  return data?.pages[0]?.totalCount;
}

export interface EntryListProps {
  readonly answer: HistoryAnswer;
  /** The id of the object whose history it is, when it is of one. */
  readonly within?: string;
}

export function EntryList({ answer, within }: EntryListProps) {
  const entries = entriesOf(answer);
  const left = (countOf(answer) ?? 0) - entries.length;
  return (
    <>
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} className="entry-day" aria-label={day}>
          <p className="entry-day-name" aria-hidden="true">
            {day}
          </p>
          <ol className="entries">
            {ofDay.map((entry) => (
              <EntryRow key={entry.id} entry={entry} within={within} />
            ))}
          </ol>
        </section>
      ))}
      {answer.hasNextPage && (
        <button
          type="button"
          className="button entries-more"
          disabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {answer.isFetchingNextPage ? "Fetching…" : `${Math.min(25, left)} more of ${left}`}
        </button>
      )}
    </>
  );
}
