/** The one graph view of the page, and what it reports. */

import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { GraphView, GraphViewCallbacks } from "../../graph/graph-view-types.ts";
import { requireWebGl } from "../../graph/webgl.ts";

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
}

/** Makes the view once the container is there, and keeps it as long as the page has it. */
export function useGraphView(
  container: RefObject<HTMLDivElement | null>,
  handlers: Handlers,
): UsedGraphView {
  const [view, setView] = useState<GraphView>();
  const [failure, setFailure] = useState<Error>();
  const [hovered, setHovered] = useState<Hovered>();
  const current = useRef(handlers);
  const reduced = useReducedMotion();
  useEffect(() => {
    current.current = handlers;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let made: GraphView | undefined;
    let isWanted = true;
    const begin = async (): Promise<void> => {
      try {
        const create = await loadGraphView();
        if (!isWanted) return;
        made = create(element, {
          onSelectNode: (id) => current.current.onSelect(id),
          onSelectEdge: (id) => current.current.onSelect(id),
          onStageClick: () => current.current.onClear(),
          onHover: (id, { x, y }) => setHovered(id === undefined ? undefined : { id, x, y }),
        });
        setView(made);
      } catch (error) {
        setFailure(error instanceof Error ? error : new Error(String(error)));
      }
    };
    void begin();
    return () => {
      isWanted = false;
      made?.destroy();
    };
  }, [container]);

  useEffect(() => view?.setReducedMotion(reduced), [view, reduced]);
  return { view, hovered, failure };
}

type CreateGraphView = (container: HTMLElement, callbacks: GraphViewCallbacks) => GraphView;

/**
 * The view's maker, loaded by itself: its libraries fail already when they are loaded where there
 * is no WebGL, and the rest of the page does without them.
 */
async function loadGraphView(): Promise<CreateGraphView> {
  requireWebGl();
  const { createGraphView } = await import("../../graph/graph-view.ts");
  return createGraphView;
}
