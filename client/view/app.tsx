/** The page: the collection that the URL asks for, opened, or why there is none. */

import { useQuery } from "@tanstack/react-query";
import { collectionQuery, collectionsQuery } from "../query/queries.ts";
import type { AppState } from "../state/app-state.ts";
import { useAppState } from "../state/use-app-state.ts";
import { Page } from "./frame/page.tsx";
import { Skeletons } from "./frame/skeletons.tsx";
import { pageGraphQuery } from "./graph/use-graph.ts";
import { Problem, QueryProblem } from "./parts/problem.tsx";

export function App() {
  const [state] = useAppState();
  const collections = useQuery({ ...collectionsQuery, enabled: state.collection === undefined });
  const id = state.collection ?? collections.data?.[0]?.id;
  const opened = useQuery({
    ...collectionQuery({ id: id ?? "", asOf: state.asOf }),
    enabled: id !== undefined,
  });
  // Asked for together with the collection, and found by the page when that is there.
  usePrefetchedGraph(id, state);

  if (opened.data) return <Page collection={opened.data} />;
  const error = opened.error ?? collections.error;
  if (error !== null) {
    const retry = (): void => void (opened.error === null ? collections : opened).refetch();
    return (
      <div className="lone">
        <QueryProblem error={error} retry={retry} />
      </div>
    );
  }
  if (collections.data?.length === 0) {
    return (
      <div className="lone">
        <Problem title="This server holds no collection">
          Put one into graph-data/ and start the server again; the README says how one is encoded.
        </Problem>
      </div>
    );
  }
  if (opened.data === null) return <UnknownCollection id={id ?? ""} />;
  return <Skeletons />;
}

function usePrefetchedGraph(
  id: string | undefined,
  { documents, asOf }: Pick<AppState, "documents" | "asOf">,
): void {
  const query = pageGraphQuery({ id: id ?? "", asOf }, documents);
  useQuery({ ...query, enabled: id !== undefined });
}

function UnknownCollection({ id }: { readonly id: string }) {
  const collections = useQuery(collectionsQuery).data ?? [];
  return (
    <div className="lone">
      <Problem
        title={`There is no collection “${id}”`}
        actions={collections.map((one) => (
          <a key={one.id} className="button" href={`/?c=${encodeURIComponent(one.id)}`}>
            {one.title}
          </a>
        ))}
      >
        The link asks for a collection that this server does not hold. These are the ones it has:
      </Problem>
    </div>
  );
}
