/** The one graph view of the page, and what it reports. */

import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Point } from "../../graph/box.ts";
import type { GraphView, GraphViewCallbacks } from "../../graph/graph-view-types.ts";
import { pageLayout } from "../../graph/layout-client.ts";
import { requireWebGl, WebGlMissing } from "../../graph/webgl.ts";

export interface Hovered {
  readonly id: string;
  /** Pixels from the pane's left upper corner. */
  readonly x: number;
  readonly y: number;
}

export interface UsedGraphView {
  /** Undefined before it is made, and where it cannot be. */
  readonly view: GraphView | undefined;
  readonly hovered: Hovered | undefined;
  /** Why there is no picture. */
  readonly failure: Error | undefined;
}

interface Handlers {
  /** A node or an edge was clicked. */
  readonly onSelect: (id: string) => void;
  /** Nothing was clicked. */
  readonly onClear: () => void;
  /** A node was dragged to a point, pixels of the laid pane. */
  readonly onPin: (id: string, at: Point) => void;
}

/**
 * Makes the view once there is something to draw, and keeps it as long as the page has it. Making
 * it holds the page up for a while where WebGL is done in software: what else the page has to show
 * is there before, and positions are computed meanwhile.
 */
export function useGraphView(
  container: RefObject<HTMLDivElement | null>,
  hasGraph: boolean,
  handlers: Handlers,
): UsedGraphView {
  const [view, setView] = useState<GraphView>();
  const [failure, setFailure] = useState<Error>();
  const [hovered, setHovered] = useState<Hovered>();
  const [isWanted, setIsWanted] = useState(hasGraph);
  if (hasGraph && !isWanted) setIsWanted(true);
  const current = useRef(handlers);
  const reduced = useReducedMotion();
  useEffect(() => {
    current.current = handlers;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null || !isWanted) return undefined;
    let made: GraphView | undefined;
    let isGone = false;
    const begin = async (): Promise<void> => {
      try {
        const create = await loadGraphView();
        if (isGone) return;
        made = create(element, {
          onSelectNode: (id) => current.current.onSelect(id),
          onSelectEdge: (id) => current.current.onSelect(id),
          onStageClick: () => current.current.onClear(),
          onPin: (id, at) => current.current.onPin(id, at),
          onHover: (id, { x, y }) => setHovered(id === undefined ? undefined : { id, x, y }),
        });
        setView(made);
      } catch (error) {
        setFailure(reasonFor(error));
      }
    };
    void begin();
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, [container, isWanted]);

  useEffect(() => view?.setReducedMotion(reduced), [view, reduced]);
  return { view, hovered, failure };
}

type CreateGraphView = (container: HTMLElement, callbacks: GraphViewCallbacks) => GraphView;

/**
 * The view's maker, loaded by itself: its libraries fail already when they are loaded where there
 * is no WebGL, and the rest of the page does without them.
 */
async function loadGraphView(): Promise<CreateGraphView> {
  const { createGraphView } = await importGraphView();
  return createGraphView;
}

/** Whether it was WebGL, asked only now: where it is done in software, asking takes as long as drawing. */
function reasonFor(error: unknown): Error {
  try {
    requireWebGl();
    return error instanceof Error ? error : new Error(String(error));
  } catch (missing) {
    return missing instanceof WebGlMissing ? missing : new WebGlMissing();
  }
}

function importGraphView() {
  return import("../../graph/graph-view.ts");
}

/** Begins what the first picture waits for: the code that draws it, and the layout's worker. */
export async function prepareGraph(): Promise<void> {
  pageLayout().start();
  try {
    await importGraphView();
  } catch {
    // It says why when the picture is made.
  }
}
