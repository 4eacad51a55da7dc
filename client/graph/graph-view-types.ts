/** What a graph view does and reports, whatever draws it. */

import type { Box, Point } from "./box.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { Highlight } from "./highlight.ts";
import type { Positions } from "./layout-task.ts";
import type { Theme } from "./looks.ts";

/** What the view reports; points are pixels from the container's left upper corner. */
export interface GraphViewCallbacks {
  readonly onSelectNode: (id: string, keys: { readonly shift: boolean }) => void;
  readonly onSelectEdge: (id: string) => void;
  /** Undefined when the pointer leaves a node. */
  readonly onHover: (id: string | undefined, at: Point) => void;
  readonly onStageClick: () => void;
  /** A node was dragged: it is pinned where it was let go, pixels from the centre, y upward. */
  readonly onPin?: (id: string, at: Point) => void;
}

export interface GraphView {
  /** Draws another graph, or the same with other looks; the camera and what is pinned stay. */
  show(graph: DrawnGraph, positions: Positions, theme: Theme): void;
  /**
   * What is left out of the highlight is none; but pins that were set by dragging stay, unless
   * `pinned` is given without them.
   */
  setHighlight(highlight: Partial<Highlight>): void;
  /** Moves the camera to a node; does nothing for one that is not drawn. */
  flyTo(id: string): void;
  resetCamera(): void;
  /** Whether the camera jumps instead of flying. */
  setReducedMotion(reduced: boolean): void;
  /** The labels that are drawn, each with its box in the container, pixels. */
  drawnLabels(): readonly { readonly id: string; readonly box: Box }[];
  /** Where a node is drawn in the container; undefined for one that is not drawn. */
  nodePoint(id: string): Point | undefined;
  destroy(): void;
}
