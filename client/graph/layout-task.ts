/** What is asked of the layout, and what it answers. */

import type { Box, Point } from "./box.ts";
import type { DrawnGraph } from "./drawn-graph.ts";

/** The room that a node takes with its label: a box relative to the node's centre, y downward. */
export type NodeRoom = Box;

export interface LayoutTask {
  readonly graph: DrawnGraph;
  /** By node id; a node without one takes none. */
  readonly rooms: ReadonlyMap<string, NodeRoom>;
  /** Pixels of the pane that is to be filled. */
  readonly width: number;
  readonly height: number;
}

/** Where each node stands: pixels from the pane's centre, to the right and upward. */
export interface Positions {
  /** Of the pane that the graph was laid out in, which may be larger than the one asked for. */
  readonly width: number;
  readonly height: number;
  readonly points: ReadonlyMap<string, Point>;
}
