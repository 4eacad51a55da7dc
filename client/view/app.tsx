/** The page: the collection that the URL asks for, opened and laid out in its frame. */

import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { collectionQuery, collectionsQuery } from "../query/queries.ts";
import type { OpenedCollection } from "../query/queries.ts";
import { select } from "../state/app-state.ts";
import { useAppState } from "../state/use-app-state.ts";
import { usePins } from "../state/use-pins.ts";
import { EvidencePanel } from "./evidence/evidence-panel.tsx";
import { Centre } from "./frame/centre.tsx";
import { LeftPanel } from "./frame/left-panel.tsx";
import { Skeletons } from "./frame/skeletons.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { useKeys } from "./frame/use-keys.ts";
import { pageGraphQuery, PageGraphProvider, useFetchedGraph } from "./graph/use-graph.ts";
import { AppContextProvider, documentsInScope, nameDocuments } from "./parts/app-context.ts";
import { Problem, QueryProblem } from "./parts/problem.tsx";
import { useTheme } from "./parts/use-theme.ts";
import { pinWords } from "./words.ts";

/** As in the style sheet: below this the panels take turns. */
export const NARROW = "(max-width: 820px)";
const MIDDLING = "(max-width: 1180px)";

export function App() {
  const [state] = useAppState();
  const collections = useQuery({ ...collectionsQuery, enabled: state.collection === undefined });
  const id = state.collection ?? collections.data?.[0]?.id;
  const opened = useQuery({ ...collectionQuery(id ?? ""), enabled: id !== undefined });
  // Asked for together with the collection, and found by the page when that is there.
  usePrefetchedGraph(id, state.documents);

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

function usePrefetchedGraph(id: string | undefined, documents: readonly string[]): void {
  useQuery({ ...pageGraphQuery(id ?? "", documents), enabled: id !== undefined });
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

function Page({ collection }: { readonly collection: OpenedCollection }) {
  const [state, change] = useAppState();
  const theme = useTheme();
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const isMiddling = useMediaQuery(MIDDLING, false, { getInitialValueInEffect: false });
  const [left, setLeft] = useState<boolean>();
  const [said, setSaid] = useState("");
  const isLeftOpen = left ?? !isMiddling;
  const toggleLeft = useCallback(() => setLeft(!isLeftOpen), [isLeftOpen]);
  const graph = useFetchedGraph(collection.id, state);
  const pinning = usePins(collection.id);
  const { togglePin } = pinning;
  const pinSelected = useCallback(() => {
    if (state.selected !== undefined) setSaid(pinWords(togglePin(state.selected)));
  }, [state.selected, togglePin]);
  useKeys({ change, onToggleLeft: toggleLeft, onPin: pinSelected });

  const documents = useMemo(() => nameDocuments(collection.documents.nodes), [collection]);
  const value = useMemo(
    () => ({
      state,
      change,
      collection,
      documents,
      scope: documentsInScope(documents, state.documents),
      theme,
      pinning,
      announce: setSaid,
    }),
    [state, change, collection, documents, theme, pinning],
  );
  const view = isNarrow ? "compare" : state.view;
  return (
    <AppContextProvider value={value}>
      <PageGraphProvider value={graph}>
        <div
          className="page"
          data-left={isLeftOpen ? "" : undefined}
          data-selected={state.selected === undefined ? undefined : ""}
        >
          <TopBar />
          {isLeftOpen && <LeftPanel />}
          <Centre
            view={view}
            hasGraph={!isNarrow}
            isLeftOpen={isLeftOpen}
            onToggleLeft={toggleLeft}
          />
          {isNarrow && state.selected !== undefined && (
            <button
              type="button"
              className="back-button"
              onClick={() => change((before) => select(before, undefined))}
            >
              ← Back to Compare
            </button>
          )}
          <EvidencePanel />
        </div>
        <div className="visually-hidden" aria-live="polite">
          {said}
        </div>
      </PageGraphProvider>
    </AppContextProvider>
  );
}
