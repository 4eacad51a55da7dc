/** The history of one object: what was done to it and said of it, folded up until it is wanted. */

import { useInfiniteQuery } from "@tanstack/react-query";
import { objectHistoryQuery } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { QueryProblem } from "../parts/problem.tsx";
import { countOf, EntryList } from "./entry-list.tsx";

/** `id` is that of a node or record. */
export function ObjectHistory({ id }: { readonly id: string }) {
  const { collection } = useApp();
  const answer = useInfiniteQuery(objectHistoryQuery(collection.id, id));
  const count = countOf(answer);
  return (
    <details className="section object-history" data-testid="object-history">
      <summary>
        <h3 className="section-title">
          History
          {count !== undefined && <span className="count">{count}</span>}
        </h3>
      </summary>
      {answer.error !== null && answer.data === undefined ? (
        <QueryProblem error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        <EntryList answer={answer} within={id} />
      )}
    </details>
  );
}
