/** Sigma's settings and programs, and what they are given of a scene; part of the graph view. */

import { EdgeCurvedArrowProgram, createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeImageProgram } from "@sigma/node-image";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { Point } from "./box.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";

/** The settings of one sigma; its program for pictures cannot be shared with another. */
export function sigmaSettings(): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    // Labels are placed and drawn by us: sigma's own grid ignores their width.
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 0.8,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    defaultNodeType: "picture",
    defaultEdgeType: "line",
    nodeProgramClasses: {
      picture: createNodeImageProgram({
        keepWithinCircle: false,
        objectFit: "contain",
        size: { mode: "force", value: 64 },
        // All pictures are there within some milliseconds: one texture is made of them, not eight.
        debounceTimeout: 60,
        // Fourteen pictures of 64 pixels need no more; the usual 4096 take a second to make.
        maxTextureSize: 1024,
      }),
    },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      curve: createEdgeCurveProgram(),
      "curved arrow": EdgeCurvedArrowProgram,
    },
    defaultDrawNodeHover: () => undefined,
  };
}

/** A node as sigma draws it. */
export function nodeDisplay(
  { look }: SceneNode,
  { x, y }: Point,
  dimmed: boolean,
): Record<string, unknown> {
  return {
    x,
    y,
    size: look.size,
    image: dimmed ? look.dimmedImage : look.image,
    // What the picture leaves clear stays clear.
    color: "rgba(0,0,0,0)",
    zIndex: dimmed ? 0 : 1,
  };
}

/** An edge as sigma draws it. */
export function edgeDisplay({ look, curvature }: SceneEdge): Record<string, unknown> {
  return { type: look.type, color: look.color, size: look.width, curvature };
}
