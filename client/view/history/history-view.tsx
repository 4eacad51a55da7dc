/** The history of the whole collection: everything that was done in it, the newest first. */

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { collectionHistoryQuery, meQuery } from "../../query/queries.ts";
import { historyFilter, narrowsHistory, NO_HISTORY_FILTER } from "../../state/history-filter.ts";
import { useApp } from "../parts/app-context.ts";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { counted } from "../words.ts";
import { countOf, entriesOf, EntryList } from "./entry-list.tsx";
import type { HistoryAnswer } from "./entry-list.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { HistoryFilters } from "./history-filters.tsx";

export function HistoryView() {
  const { collection, state, change } = useApp();
  const { history } = state;
  const clear = (): void => change((before) => ({ ...before, history: NO_HISTORY_FILTER }));
  const filter = useMemo(() => historyFilter(history), [history]);
  const answer = useInfiniteQuery(collectionHistoryQuery(collection.id, filter));
  const me = useQuery(meQuery).data;
  const count = countOf(answer);
  const people = useMemo(() => namesIn(answer, me?.name), [answer, me]);
  return (
    <div className="history" data-testid="history">
      <h2 className="visually-hidden">History</h2>
      <HistoryFilters people={people} />
      <div className="history-bar">
        <p className="quiet" data-testid="history-count">
          {count === undefined ? "Fetching…" : counted(count, "entry", "entries")}
        </p>
        {narrowsHistory(history) && (
          <button type="button" className="text-button" onClick={clear}>
            Clear the filter
          </button>
        )}
        <ExportButtons />
      </div>
      <div
        className="history-list scroll"
        // A region that scrolls has to be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Entries of the history"
        aria-busy={answer.isPlaceholderData}
      >
        <Entries answer={answer} onClear={narrowsHistory(history) ? clear : undefined} />
      </div>
    </div>
  );
}

/** The list, or why it is empty; `onClear` when something narrows it. */
function Entries(props: {
  readonly answer: HistoryAnswer;
  readonly onClear: (() => void) | undefined;
}) {
  const { answer, onClear } = props;
  if (answer.error !== null && answer.data === undefined) {
    return <QueryProblem error={answer.error} retry={() => void answer.refetch()} />;
  }
  if (countOf(answer) !== 0) return <EntryList answer={answer} />;
  if (onClear === undefined) return <Problem title="Nothing was done here yet" />;
  return (
    <Problem
      title="Nothing of this sort was done"
      actions={
        <button type="button" className="button" onClick={onClear}>
          Show everything
        </button>
      }
    />
  );
}

/** Who made what is listed, and whoever looks at it. */
function namesIn(answer: HistoryAnswer, me: string | undefined): readonly string[] {
  const names = new Set(entriesOf(answer).map(({ by }) => by.name));
  if (me !== undefined) names.add(me);
  return [...names].toSorted((one, two) => one.localeCompare(two));
}
