/** The one graph view of the page, and what it reports. */

import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { createGraphView } from "../../graph/graph-view.ts";
import type { GraphView } from "../../graph/graph-view-types.ts";

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
    if (container.current === null) return undefined;
    try {
      const made = createGraphView(container.current, {
        onSelectNode: (id) => current.current.onSelect(id),
        onSelectEdge: (id) => current.current.onSelect(id),
        onStageClick: () => current.current.onClear(),
        onHover: (id, { x, y }) => setHovered(id === undefined ? undefined : { id, x, y }),
      });
      setView(made);
      return () => made.destroy();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    }
  }, [container]);

  useEffect(() => view?.setReducedMotion(reduced), [view, reduced]);
  return { view, hovered, failure };
}
