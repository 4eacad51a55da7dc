/** Rooms: how much place each node takes with its label. */

import { placeClaims } from "./claim-standing.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { labelBlock } from "./label-block.ts";
import type { MeasureText } from "./label-block.ts";
import type { NodeRoom } from "./layout-task.ts";
import { nodeSize } from "./looks.ts";
import { nodeBox } from "./place-labels.ts";

/** Pixels kept free around a node with its label. */
const PADDING = 3;

/** The room of every node, by id. */
export function measureRooms(
  graph: DrawnGraph,
  measure: MeasureText,
): ReadonlyMap<string, NodeRoom> {
  const claims = placeClaims(graph);
  return new Map(
    graph.nodes.map((node) => {
      const standing = claims.get(node.id)?.standing;
      const box = nodeBox({
        id: node.id,
        x: 0,
        y: 0,
        size: nodeSize(node, standing),
        degree: node.degree,
        label: labelBlock(node, measure, standing),
      });
      return [
        node.id,
        {
          left: box.left - PADDING,
          top: box.top - PADDING,
          width: box.width + 2 * PADDING,
          height: box.height + 2 * PADDING,
        },
      ];
    }),
  );
}

/** Measures with a canvas of the page. @throws {TypeError} when the browser has none */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new TypeError("Cannot measure labels: there is no canvas");
  const known = new Map<string, number>();
  return (line, font) => {
    const key = `${font} ${line}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const { width } = context.measureText(line);
    known.set(key, width);
    return width;
  };
}
