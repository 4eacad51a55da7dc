/** Positions of the graph's nodes: computed once for what may be shown, then kept. */

import { useEffect, useRef, useState } from "react";
import type { DrawnGraph } from "../../graph/drawn-graph.ts";
import { pageLayout } from "../../graph/layout-client.ts";
import type { Positions } from "../../graph/layout-task.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Undefined until they are computed for the first time; the last ones until the next are there. */
export function usePositions(laid: DrawnGraph, size: Size | undefined): Positions | undefined {
  const known = useRef(new Map<string, Positions>());
  const [positions, setPositions] = useState<Positions>();
  const key = laid.nodes.map(({ id }) => id).join();
  const hasRoom = size !== undefined && laid.nodes.length > 0;

  useEffect(() => {
    if (!hasRoom) return undefined;
    const before = known.current.get(key);
    if (before !== undefined) {
      setPositions(before);
      return undefined;
    }
    let wanted = true;
    const keep = (found: Positions): void => {
      known.current.set(key, found);
      if (wanted) setPositions(found);
    };
    // Where the worker fails, the server's positions are still a picture.
    pageLayout()
      .layOut(laid, size)
      .then(keep, () => keep(serverPositions(laid, size)));
    return () => {
      wanted = false;
    };
    // The pane's size counts only the first time: positions stay when a window is resized.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, hasRoom]);

  return positions;
}

function serverPositions({ nodes }: DrawnGraph, { width, height }: Size): Positions {
  return { width, height, points: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])) };
}
