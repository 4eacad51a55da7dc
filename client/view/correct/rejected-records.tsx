/** What was rejected of an object: hidden, and one click away. */

import { useInfiniteQuery } from "@tanstack/react-query";
import { rejectedQuery } from "../../query/queries.ts";
import { countOf, EntryList } from "../history/entry-list.tsx";
import { useApp } from "../parts/app-context.ts";

/** Nothing when nothing was. */
export function RejectedRecords({ id }: { readonly id: string }) {
  const { collection } = useApp();
  const answer = useInfiniteQuery(rejectedQuery(collection.id, id));
  const count = countOf(answer) ?? 0;
  if (count === 0) return null;
  return (
    <details className="section rejected-records" data-testid="rejected">
      <summary>
        <span className="text-button">{count} rejected · show</span>
      </summary>
      <EntryList answer={answer} within={id} />
    </details>
  );
}
