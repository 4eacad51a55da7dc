/** The scene: a drawn graph with its positions, looks and labels, ready to be drawn. */

import type { Point } from "./box.ts";
import { placeClaims } from "./claim-standing.ts";
import { isClaimLink } from "./drawn-graph.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import { labelBlock } from "./label-block.ts";
import type { LabelBlock, MeasureText } from "./label-block.ts";
import type { Positions } from "./layout-task.ts";
import { edgeLook, nodeLook } from "./looks.ts";
import type { EdgeLook, NodeLook, Theme } from "./looks.ts";

export interface SceneNode {
  readonly node: DrawnNode;
  readonly look: NodeLook;
  readonly label: LabelBlock;
  /** Pixels from the pane's centre, y upward. */
  readonly position: Point;
}

export interface SceneEdge {
  readonly edge: DrawnEdge;
  readonly look: EdgeLook;
  readonly curvature: number;
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly theme: Theme;
  /** The part of the plane that is shown at first, as sigma has it. */
  readonly frame: { readonly x: [number, number]; readonly y: [number, number] };
}

/** How much a claim link bends, and how much more each further one between the same two claims. */
const CURVATURE = 0.14;
const MORE_CURVATURE = 0.22;

/** Pixels kept around a node that was laid beyond the pane. */
const BORDER = 8;

/** Works out a scene; a node without a position stands in the middle. */
export function buildScene(
  graph: DrawnGraph,
  positions: Positions,
  { theme, measure }: { readonly theme: Theme; readonly measure: MeasureText },
): Scene {
  const claims = placeClaims(graph);
  const nodes = graph.nodes.map((node): SceneNode => {
    const standing = claims.get(node.id)?.standing;
    return {
      node,
      look: nodeLook(node, theme, standing),
      label: labelBlock(node, measure, standing),
      position: positions.points.get(node.id) ?? { x: 0, y: 0 },
    };
  });
  return {
    nodes: new Map(nodes.map((one) => [one.node.id, one])),
    edges: sceneEdges(graph.edges, theme),
    theme,
    frame: frameOf(nodes, positions),
  };
}

function sceneEdges(edges: readonly DrawnEdge[], theme: Theme): ReadonlyMap<string, SceneEdge> {
  const between = new Map<string, number>();
  return new Map(
    edges.map((edge) => {
      const look = edgeLook(edge.kind, theme);
      if (!isClaimLink(edge.kind)) return [edge.id, { edge, look, curvature: 0 }];
      const forward = edge.source < edge.target;
      const pair = forward ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
      const before = between.get(pair) ?? 0;
      between.set(pair, before + 1);
      // Seen from the same end, so that two links of one pair never lie on one another.
      const bend = CURVATURE + before * MORE_CURVATURE;
      return [edge.id, { edge, look, curvature: forward ? bend : -bend }];
    }),
  );
}

/** The pane as it was laid out, or more where something was moved or laid beyond it. */
function frameOf(nodes: readonly SceneNode[], { width, height }: Positions): Scene["frame"] {
  let [right, up] = [width / 2, height / 2];
  for (const { position } of nodes) {
    right = Math.max(right, Math.abs(position.x) + BORDER);
    up = Math.max(up, Math.abs(position.y) + BORDER);
  }
  return { x: [-right, right], y: [-up, up] };
}
