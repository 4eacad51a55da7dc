/** An opened collection: its parts in their places, and what goes on in it. */

import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { CorrectionProvider } from "../../query/correct.ts";
import type { Change } from "../../query/correct.ts";
import { OwnChanges } from "../../query/own-changes.ts";
import { meQuery } from "../../query/queries.ts";
import type { OpenedCollection } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import type { View } from "../../state/app-state.ts";
import { useAppState } from "../../state/use-app-state.ts";
import { usePins } from "../../state/use-pins.ts";
import { AddReportsProvider } from "../add-reports/add-reports-context.tsx";
import { AddReportsDrawer } from "../add-reports/add-reports-drawer.tsx";
import { DropAnywhere } from "../add-reports/drop-anywhere.tsx";
import { NoticeStack } from "../corrections/notice-stack.tsx";
import { othersNotice, ownNotice } from "../corrections/notices.ts";
import { useLiveChanges } from "../corrections/use-live-changes.ts";
import { useNotices } from "../corrections/use-notices.ts";
import { useTakeBack } from "../corrections/use-take-back.ts";
import { EvidencePanel } from "../evidence/evidence-panel.tsx";
import { PageGraphProvider, useFetchedGraph } from "../graph/use-graph.ts";
import { AppContextProvider, documentsInScope, nameDocuments } from "../parts/app-context.ts";
import type { AppContextValue } from "../parts/app-context.ts";
import { useTheme } from "../parts/use-theme.ts";
import { pinWords } from "../words.ts";
import { Centre, VIEW_WORDS } from "./centre.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeys } from "./use-keys.ts";
import { MIDDLING, NARROW } from "./widths.ts";

export function Page({ collection }: { readonly collection: OpenedCollection }) {
  const [said, setSaid] = useState("");
  const { notices, show, showOthers, dismiss } = useNotices(collection.id);
  const [own] = useState(() => new OwnChanges());
  const me = useQuery(meQuery).data?.name;

  const host = useMemo(
    () => ({
      collection: collection.id,
      own,
      onCorrected: (change: Change) => {
        const notice = ownNotice(change);
        show(notice);
        setSaid(notice.text);
      },
    }),
    [collection.id, own, show],
  );
  const connection = useLiveChanges(collection.id, {
    own,
    onOthers: (entries) => {
      showOthers(entries, me);
      setSaid(othersNotice(entries, me).text);
    },
  });
  const value = useAppValue(collection, setSaid);
  return (
    <AppContextProvider value={value}>
      <CorrectionProvider value={host}>
        <AddReportsProvider>
          <Frame value={value} isConnected={connection === "open"} />
          {collection.role !== "READER" && (
            <>
              <AddReportsDrawer />
              <DropAnywhere />
            </>
          )}
        </AddReportsProvider>
        <NoticeStack notices={notices} onDismiss={dismiss} />
        <div className="visually-hidden" aria-live="polite">
          {said}
        </div>
      </CorrectionProvider>
    </AppContextProvider>
  );
}

function useAppValue(
  collection: OpenedCollection,
  announce: (text: string) => void,
): AppContextValue {
  const [state, change] = useAppState();
  const theme = useTheme();
  const pinning = usePins(collection.id);
  // A new answer about the same documents leaves them as they are.
  const heads = collection.documents;
  const documents = useMemo(() => nameDocuments(heads), [heads]);
  return useMemo(
    () => ({
      state,
      change,
      collection,
      documents,
      scope: documentsInScope(documents, state.documents),
      theme,
      pinning,
      announce,
    }),
    [state, change, collection, documents, theme, pinning, announce],
  );
}

function Frame(props: { readonly value: AppContextValue; readonly isConnected: boolean }) {
  const { value, isConnected } = props;
  const { state, change, collection, pinning, announce } = value;
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const isMiddling = useMediaQuery(MIDDLING, false, { getInitialValueInEffect: false });
  const [left, setLeft] = useState<boolean>();
  const isLeftOpen = left ?? !isMiddling;
  const toggleLeft = useCallback(() => setLeft(!isLeftOpen), [isLeftOpen]);
  const graph = useFetchedGraph(collection, state);
  const { togglePin } = pinning;
  const pinSelected = useCallback(() => {
    if (state.selected !== undefined) announce(pinWords(togglePin(state.selected)));
  }, [state.selected, togglePin, announce]);
  const takeBack = useTakeBack(collection);
  useKeys({ change, onToggleLeft: toggleLeft, onPin: pinSelected, ...takeBack });

  const view: View = isNarrow && state.view === "graph" ? "compare" : state.view;
  return (
    <PageGraphProvider value={graph}>
      <div
        className="page"
        data-left={isLeftOpen ? "" : undefined}
        data-view={view}
        data-selected={state.selected === undefined ? undefined : ""}
      >
        <TopBar takeBack={takeBack} isConnected={isConnected} />
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
            ← Back to {VIEW_WORDS[view]}
          </button>
        )}
        {(view !== "review" || state.selected !== undefined) && <EvidencePanel />}
      </div>
    </PageGraphProvider>
  );
}
