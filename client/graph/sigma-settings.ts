/** Sigma's settings and programs, and what they are given of a scene; part of the graph view. */

import { createEdgeCurveProgram, EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import { createNodeImageProgram } from "@sigma/node-image";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeProgramType } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { Point } from "./box.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";

/**
 * The same program without its second half, which finds the edge under the pointer: we do that, and
 * a program takes long to compile where WebGL is done in software.
 */
function withoutPicking(program: EdgeProgramType): EdgeProgramType {
  return class extends program {
    constructor(...[gl, , renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, renderer);
    }
  };
}

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
    defaultNodeType: "circle",
    defaultEdgeType: "line",
    // Under the names of sigma's own programs, which are compiled too where they are not replaced.
    nodeProgramClasses: {
      circle: createNodeImageProgram({
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
      line: withoutPicking(EdgeRectangleProgram),
      arrow: withoutPicking(EdgeCurvedArrowProgram),
      curve: withoutPicking(createEdgeCurveProgram()),
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
