/** Positions of the graph's nodes: computed once for what may be shown, then kept. */

import { useEffect, useRef, useState } from "react";
import type { DrawnGraph } from "../../graph/drawn-graph.ts";
import { growPositions } from "../../graph/grow-positions.ts";
import { pageLayout } from "../../graph/layout-client.ts";
import type { Positions } from "../../graph/layout-task.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Undefined until they are computed for the first time; the last ones until the next are there.
 * Another `choice` of what is laid out is laid out anew. When the graph itself has changed under the
 * same one, what was there stays where it is.
 */
export function usePositions(
  laid: DrawnGraph,
  choice: string,
  size: Size | undefined,
): Positions | undefined {
  const known = useRef(new Map<string, Positions>());
  const last = useRef<{ readonly choice: string; readonly positions: Positions }>(undefined);
  const [positions, setPositions] = useState<Positions>();
  const key = laid.nodes.map(({ id }) => id).join();
  const hasRoom = size !== undefined && laid.nodes.length > 0;

  useEffect(() => {
    if (!hasRoom) return undefined;
    let wanted = true;
    const keep = (found: Positions): void => {
      known.current.set(key, found);
      if (!wanted) return;
      last.current = { choice, positions: found };
      setPositions(found);
    };
    const before = last.current?.choice === choice ? last.current.positions : undefined;
    const at = (before && growPositions(before, laid)) ?? known.current.get(key);
    if (at !== undefined) {
      keep(at);
      return undefined;
    }
    // Where the worker fails, the server's positions are still a picture.
    pageLayout()
      .layOut(laid, size)
      .then(keep, () => keep(serverPositions(laid, size)));
    return () => {
      wanted = false;
    };
    // The pane's size counts only the first time: positions stay when a window is resized.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, choice, hasRoom]);

  return positions;
}

function serverPositions({ nodes }: DrawnGraph, { width, height }: Size): Positions {
  return { width, height, points: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])) };
}
