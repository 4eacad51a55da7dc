/** Looks: colours, shapes, sizes and badges of what is drawn, by theme. */

import { shapeImage } from "./node-shapes.ts";
import type { NodeShape } from "./node-shapes.ts";
import type { ClaimStanding } from "./claim-standing.ts";
import type { DrawnEdgeKind, DrawnNode, DrawnNodeKind } from "./drawn-graph.ts";

export type Theme = "light" | "dark";

export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Of labels of actors, events and places. */
  readonly quietText: string;
  readonly nodes: Readonly<Record<DrawnNodeKind, string>>;
  readonly supports: string;
  readonly contradicts: string;
  readonly refines: string;
  /** Of every other edge: decoration until it is hovered. */
  readonly faint: string;
  /** A faint edge at a node that is hovered or selected. */
  readonly strong: string;
  /** Of what is not in focus. */
  readonly dimmed: string;
  readonly dimmedEdge: string;
  readonly selection: string;
}

/** Contrast and distance in simulated colour blindness were measured for these pairs of colours. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#1b1d21",
    quietText: "#45484e",
    nodes: {
      ACTOR: "#1d96ed",
      PLACE: "#1a4a28",
      EVENT: "#e8590c",
      CLAIM: "#7a7a7a",
      DOCUMENT: "#6a2f7d",
    },
    supports: "#0a58c2",
    contradicts: "#d6320d",
    refines: "#6f6f6f",
    faint: "#e0dce5",
    strong: "#8a7f92",
    dimmed: "#d4d5d8",
    dimmedEdge: "#f2f2f4",
    selection: "#ffb300",
  },
  dark: {
    background: "#14171c",
    text: "#f2f3f5",
    quietText: "#c3c6cc",
    nodes: {
      ACTOR: "#4c8dff",
      PLACE: "#5eeab0",
      EVENT: "#f06f2a",
      CLAIM: "#868b93",
      DOCUMENT: "#e9bdf0",
    },
    supports: "#7fc4ff",
    contradicts: "#ff5c33",
    refines: "#b0b0b0",
    faint: "#2c313a",
    strong: "#8b8496",
    dimmed: "#3b3f46",
    dimmedEdge: "#1b1e24",
    selection: "#ffc94d",
  },
};

export interface NodeLook {
  readonly shape: NodeShape;
  /** A data URI of an SVG picture, square. */
  readonly image: string;
  /** As `image`, for a node that is not in focus. */
  readonly dimmedImage: string;
  readonly color: string;
  /** Half its side, pixels. */
  readonly size: number;
}

/** Which shape stands for a node; `standing` is a claim's. */
export function shapeOf(kind: DrawnNodeKind, standing?: ClaimStanding): NodeShape {
  switch (kind) {
    case "ACTOR":
      return "circle";
    case "PLACE":
      return "triangle";
    case "EVENT":
      return "diamond";
    case "DOCUMENT":
      return "page";
    case "CLAIM":
      return standing === "shared"
        ? "filled bubble"
        : standing === "counterpart"
          ? "half bubble"
          : "hollow bubble";
  }
}

/** How a node looks; `standing` is a claim's. */
export function nodeLook(
  node: Pick<DrawnNode, "kind" | "degree">,
  theme: Theme,
  standing?: ClaimStanding,
): NodeLook {
  const palette = PALETTES[theme];
  const shape = shapeOf(node.kind, standing);
  const color = palette.nodes[node.kind];
  return {
    shape,
    image: shapeImage(shape, color, palette.background),
    dimmedImage: shapeImage(shape, palette.dimmed, palette.background),
    color,
    size: nodeSize(node, standing),
  };
}

/** Half the side of a node's picture, pixels. */
export function nodeSize(
  { kind, degree }: Pick<DrawnNode, "kind" | "degree">,
  standing?: ClaimStanding,
): number {
  switch (kind) {
    case "DOCUMENT":
      return 17;
    case "CLAIM":
      return standing === "shared" ? 10 : 8;
    case "ACTOR":
    case "EVENT":
    case "PLACE":
      // Area follows degree, within what a label of 11 px can stand beside.
      return Math.min(9, 5 + Math.sqrt(degree) / 2);
  }
}

export interface EdgeLook {
  readonly color: string;
  /** Pixels at the default camera. */
  readonly width: number;
  readonly type: "line" | "curve" | "arrow";
  /** What stands at its middle. */
  readonly badge: string | undefined;
}

/** How an edge looks: claim links stand out, with a badge; all others are faint. */
export function edgeLook(kind: DrawnEdgeKind, theme: Theme): EdgeLook {
  const palette = PALETTES[theme];
  switch (kind) {
    case "SUPPORTS":
      return { color: palette.supports, width: 1.8, type: "arrow", badge: "=" };
    case "CONTRADICTS":
      return { color: palette.contradicts, width: 2.2, type: "curve", badge: "≠" };
    case "REFINES":
      return { color: palette.refines, width: 1.4, type: "arrow", badge: "⊂" };
    case "UPDATES":
      return { color: palette.refines, width: 1.4, type: "arrow", badge: "↻" };
    default:
      return { color: palette.faint, width: 0.9, type: "line", badge: undefined };
  }
}
