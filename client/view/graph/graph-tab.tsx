/** The graph tab: the picture, its card, and what to say when there is no picture. */

import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useRef } from "react";
import type { GraphView } from "../../graph/graph-view-types.ts";
import { select } from "../../state/app-state.ts";
import { DEFAULT_FILTERS, filtersThatShow } from "../../state/filters.ts";
import { useApp } from "../parts/app-context.ts";
import { QueryProblem } from "../parts/problem.tsx";
import { counted } from "../words.ts";
import { GraphSummary } from "./graph-summary.tsx";
import { HoverCard } from "./hover-card.tsx";
import { nodesInFocus } from "./in-focus.ts";
import { NoPicture } from "./no-picture.tsx";
import { pinnedPositions, pinPlace } from "./pinned-positions.ts";
import { useGraphView } from "./use-graph-view.ts";
import { usePageGraph } from "./use-graph.ts";
import { usePositions } from "./use-positions.ts";

const SELECTED_NONE: ReadonlySet<string> = new Set();

export function GraphTab({ isShown }: { readonly isShown: boolean }) {
  const { state, change, theme, pinning } = useApp();
  const page = usePageGraph();
  const { ref: sizer, width, height } = useElementSize();
  const container = useRef<HTMLDivElement>(null);
  const size = width > 0 && height > 0 ? { width, height } : undefined;
  const { kinds, relations } = state.filters;
  const choice = [state.documents, kinds, relations].join(";");
  const laid = usePositions(page.laid, choice, page.isSettled ? size : undefined);
  const { pins, setPin, tellPlaces } = pinning;
  const positions = useMemo(() => laid && pinnedPositions(laid, pins), [laid, pins]);
  useEffect(() => {
    tellPlaces((id) => {
      const at = positions?.points.get(id);
      return at && positions && pinPlace(at, positions);
    });
  }, [tellPlaces, positions]);
  const { view, hovered, failure } = useGraphView(
    container,
    page.answer !== undefined && size !== undefined,
    {
      onSelect: (id) => change((before) => select(before, id)),
      onClear: () => change((before) => select(before, undefined)),
      onPin: (id, at) => setPin(id, positions && pinPlace(at, positions)),
    },
  );

  const focused = useMemo(() => nodesInFocus(page.shown, state.focus), [page.shown, state.focus]);
  useEffect(() => {
    if (view === undefined || positions === undefined) return;
    const selected = state.selected === undefined ? SELECTED_NONE : new Set([state.selected]);
    view.setHighlight({ selected, focused, pinned: new Set(pins.keys()) });
  }, [view, positions, state.selected, focused, pins]);

  // After the highlight: what is pinned no more goes back to where it was laid.
  useEffect(() => {
    if (view === undefined || positions === undefined) return;
    view.show(page.shown, positions, theme);
  }, [view, page.shown, positions, theme]);

  useFlight(view, positions !== undefined && isShown, size);

  return (
    <div className="graph-tab" ref={sizer} data-shown={isShown ? "" : undefined}>
      <div className="graph-canvas" ref={container} aria-hidden="true" data-testid="graph" />
      <GraphSummary view={view} isReady={positions !== undefined} />
      <Instead isDrawn={view !== undefined && positions !== undefined} failure={failure} />
      <Notices />
      {hovered !== undefined && size !== undefined && isShown && (
        <HoverCard id={hovered.id} x={hovered.x} y={hovered.y} pane={size} />
      )}
      {view !== undefined && (
        <div className="graph-tools">
          <button
            type="button"
            className="icon-button"
            title="Show everything (0)"
            aria-label="Fit the picture"
            onClick={() => view.resetCamera()}
          >
            ⤢
          </button>
        </div>
      )}
    </div>
  );
}

/** What there is to read as long as there is no picture. */
function Instead(props: { readonly isDrawn: boolean; readonly failure: Error | undefined }) {
  const { isDrawn, failure } = props;
  const { error, retry, answer, whole } = usePageGraph();
  if (error !== null) return <QueryProblem error={error} retry={retry} />;
  if (failure !== undefined) return <NoPicture failure={failure} />;
  if (isDrawn) return null;
  if (answer !== undefined && whole.nodes.length === 0) {
    return <p className="graph-note graph-waiting">There is nothing to draw.</p>;
  }
  return <p className="graph-note graph-waiting">Laying out the graph…</p>;
}

/** Flies to what is selected, but not away from what can be seen already. */
function useFlight(
  view: GraphView | undefined,
  isReady: boolean,
  size: { readonly width: number; readonly height: number } | undefined,
): void {
  const { selected } = useApp().state;
  useEffect(() => {
    if (view === undefined || !isReady || selected === undefined || size === undefined) return;
    const at = view.nodePoint(selected);
    if (at === undefined) return;
    const inside = at.x > 60 && at.y > 40 && at.x < size.width - 60 && at.y < size.height - 40;
    if (!inside) view.flyTo(selected);
    // Only another selection moves the camera: neither a filter nor another size of the pane does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [view, isReady, selected]);
}

/** What the picture leaves out, and how to have it. */
function Notices() {
  const { state, change } = useApp();
  const { whole, shown, left, answer } = usePageGraph();
  const { selected, filters } = state;
  const missing =
    selected === undefined || shown.nodes.some(({ id }) => id === selected)
      ? undefined
      : whole.nodes.find(({ id }) => id === selected);
  const isEmpty =
    answer !== undefined &&
    whole.nodes.length > 0 &&
    shown.nodes.every(({ kind }) => kind === "DOCUMENT");
  return (
    <div className="graph-notices">
      {missing !== undefined && (
        <p className="graph-note">
          “{missing.label}” is hidden by a filter.{" "}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              change((before) => ({
                ...before,
                filters: filtersThatShow(filters, missing.kind, missing.id),
              }))
            }
          >
            Show it
          </button>
        </p>
      )}
      {isEmpty && (
        <p className="graph-note">
          The filters let no node through.{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => change((before) => ({ ...before, filters: DEFAULT_FILTERS }))}
          >
            Show everything
          </button>
        </p>
      )}
      {left > 0 && (
        <p className="graph-note">
          {counted(left, "node")} with fewer edges found no room; filters bring them in.
        </p>
      )}
      {answer?.cut === true && (
        <p className="graph-note">
          The collection has {answer.totalNodes} nodes; this page holds those with most edges.
        </p>
      )}
    </div>
  );
}
