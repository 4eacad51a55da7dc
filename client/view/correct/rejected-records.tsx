/** What was rejected of an object: hidden, and one click away. */

import { useInfiniteQuery } from "@tanstack/react-query";
import { rejectedQuery } from "../../query/queries.ts";
import { countOf, entriesOf, EntryList } from "../history/entry-list.tsx";
import { useApp } from "../parts/app-context.ts";
import { useHasKeptForm } from "./form-context.ts";

/** Nothing when nothing was. */
export function RejectedRecords({ id }: { readonly id: string }) {
  const { collection } = useApp();
  const answer = useInfiniteQuery(rejectedQuery(collection.id, id));
  const hasKeptForm = useHasKeptForm();
  const count = countOf(answer) ?? 0;
  if (count === 0) return null;
  const isTypedAbout = entriesOf(answer).some((entry) => hasKeptForm(entry.id));
  return (
    <details className="section rejected-records" data-testid="rejected">
      <summary>
        <span className="text-button">{count} rejected · show</span>
        {isTypedAbout && (
          <span className="quiet">
            {" "}
            What you were typing about it is kept: bring it back to go on.
          </span>
        )}
      </summary>
      <EntryList answer={answer} within={id} />
    </details>
  );
}
