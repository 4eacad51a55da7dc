/** The centre: tabs over one selection, and the documents in scope. */

import type { View } from "../../state/app-state.ts";
import { openView, VIEWS } from "../../state/app-state.ts";
import { CompareView } from "../compare/compare-view.tsx";
import { GraphBoundary } from "../graph/graph-boundary.tsx";
import { GraphTab } from "../graph/graph-tab.tsx";
import { HistoryView } from "../history/history-view.tsx";
import { useApp } from "../parts/app-context.ts";
import { ReviewView } from "../review/review-view.tsx";
import { AsOfBanner } from "./as-of.tsx";
import { Scope } from "./scope.tsx";

export const VIEW_WORDS: Readonly<Record<View, string>> = {
  graph: "Graph",
  compare: "Compare",
  history: "History",
  review: "Review",
};

export interface CentreProps {
  /** What is shown: the view of the state, or Compare where there is no room for a graph. */
  readonly view: View;
  readonly hasGraph: boolean;
  readonly isLeftOpen: boolean;
  readonly onToggleLeft: () => void;
}

export function Centre({ view, hasGraph, isLeftOpen, onToggleLeft }: CentreProps) {
  const { change } = useApp();
  const views = VIEWS.filter((one) => one !== "graph" || hasGraph);
  return (
    <main className="centre">
      <div className="centre-bar">
        <button
          type="button"
          className="icon-button"
          aria-expanded={isLeftOpen}
          aria-controls="legend"
          aria-label="Legend and list"
          title="Legend and list ([)"
          onClick={onToggleLeft}
        >
          ☰
        </button>
        <div className="tabs" role="tablist" aria-label="Views">
          {views.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={view === one}
              aria-controls={`view-${one}`}
              className="tab"
              onClick={() => change((before) => openView(before, one))}
            >
              {VIEW_WORDS[one]}
            </button>
          ))}
        </div>
        <Scope />
      </div>
      <AsOfBanner />
      <div className="centre-view">
        {hasGraph && (
          <div
            id="view-graph"
            role="tabpanel"
            aria-labelledby="tab-graph"
            className="view"
            data-hidden={view === "graph" ? undefined : ""}
            inert={view !== "graph"}
          >
            <GraphBoundary>
              <GraphTab isShown={view === "graph"} />
            </GraphBoundary>
          </div>
        )}
        {view === "compare" && (
          <div id="view-compare" role="tabpanel" aria-labelledby="tab-compare" className="view">
            <CompareView />
          </div>
        )}
        {view === "history" && (
          <div id="view-history" role="tabpanel" aria-labelledby="tab-history" className="view">
            <HistoryView />
          </div>
        )}
        {view === "review" && (
          <div id="view-review" role="tabpanel" aria-labelledby="tab-review" className="view">
            <ReviewView />
          </div>
        )}
      </div>
    </main>
  );
}
