/** The screen: what of a scene lies where in the pane, at one state of the camera. */

import type { Box, Point, Size } from "./box.ts";
import type { DrawnBadge, DrawnLabel, DrawnRing, Overlay } from "./draw-overlay.ts";
import { pointOn } from "./edge-path.ts";
import type { HittableEdge } from "./edge-path.ts";
import { isDimmed, isStrong } from "./highlight.ts";
import type { Emphasis, Highlight } from "./highlight.ts";
import { PALETTES } from "./looks.ts";
import type { Palette } from "./looks.ts";
import { labelBox, placeLabels } from "./place-labels.ts";
import type { LabelledNode, PlacedLabel } from "./place-labels.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

/** A node's place on the screen, pixels from the pane's left upper corner, y downward. */
export interface ScreenNode extends Point {
  /** Half its side. */
  readonly size: number;
}

export type ScreenNodes = ReadonlyMap<string, ScreenNode>;

/** From how far an edge is hit, pixels: a link, whose badge is as wide; and a faint edge. */
const REACH = { link: 12, faint: 5 } as const;
/** Pixels that must lie between two badges or a badge and a node. */
const BADGE_CLEARANCE = 17;
/** Pixels from a node's corner to its pin's head, which a ring must not cover. */
const PIN_OUT = 4;
/** Where on its edge a badge may stand, best first. */
const BADGE_PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The labels that find a place in a pane or beyond it, most important first. */
export function placeOnScreen(
  scene: Scene,
  nodes: ScreenNodes,
  pane: Size,
): readonly PlacedLabel[] {
  return placeLabels(
    [...scene.nodes.values()].flatMap((one) => {
      const at = nodes.get(one.node.id);
      return at === undefined ? [] : [labelled(one, at)];
    }),
    { left: 0, top: 0, ...pane },
  );
}

function labelled({ node, label }: SceneNode, { x, y, size }: ScreenNode): LabelledNode {
  return { id: node.id, x, y, size, degree: node.degree, label };
}

/** The labels after a pan: each goes along with its node, on the side where it stands. */
export function moveLabels(
  labels: readonly PlacedLabel[],
  from: ScreenNodes,
  to: ScreenNodes,
): readonly PlacedLabel[] {
  return labels.map((label) => {
    const [before, now] = [from.get(label.id), to.get(label.id)];
    if (before === undefined || now === undefined) return label;
    const { box } = label;
    const left = box.left + now.x - before.x;
    return { ...label, box: { ...box, left, top: box.top + now.y - before.y } };
  });
}

/** The node whose label is at `point`; undefined when none is. */
export function labelAt(labels: readonly PlacedLabel[], { x, y }: Point): string | undefined {
  const within = ({ left, top, width, height }: Box): boolean =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  return labels.find(({ box }) => within(box))?.id;
}

/** The edges as they can be hit: those that are dimmed cannot. */
export function hittableEdges(
  scene: Scene,
  nodes: ScreenNodes,
  emphasis: Emphasis,
): readonly HittableEdge[] {
  return [...scene.edges.values()].flatMap((one) => {
    const [from, to] = [nodes.get(one.edge.source), nodes.get(one.edge.target)];
    if (from === undefined || to === undefined || isDimmed(emphasis, one.edge.id)) return [];
    const reach =
      one.look.badge !== undefined || isStrong(emphasis, one.edge) ? REACH.link : REACH.faint;
    return [{ id: one.edge.id, from, to, curvature: one.curvature, reach }];
  });
}

export interface OverlayState {
  readonly nodes: ScreenNodes;
  readonly labels: readonly PlacedLabel[];
  readonly emphasis: Emphasis;
  readonly highlight: Highlight;
}

/** What is drawn above the graph. */
export function overlayOf(scene: Scene, state: OverlayState): Overlay {
  const palette = PALETTES[scene.theme];
  const { nodes, highlight } = state;
  const rings = [...highlight.selected].flatMap((id): DrawnRing[] => {
    const at = nodes.get(id);
    return at === undefined
      ? []
      : [{ x: at.x, y: at.y, radius: at.size + 4, color: palette.selection }];
  });
  const pins = [...highlight.pinned].flatMap((id) => {
    const at = nodes.get(id);
    return at === undefined ? [] : [{ x: at.x + at.size + PIN_OUT, y: at.y - at.size - PIN_OUT }];
  });
  return { rings, pins, badges: badgesOf(scene, state), labels: labelsOf(scene, state, palette) };
}

function labelsOf(scene: Scene, state: OverlayState, palette: Palette): readonly DrawnLabel[] {
  const { hovered } = state.highlight;
  const placed = state.labels.some(({ id }) => id === hovered)
    ? state.labels
    : [...state.labels, ...hoveredLabel(scene, state.nodes, hovered)];
  return placed.flatMap(({ id, side, box }): DrawnLabel[] => {
    const one = scene.nodes.get(id);
    if (one === undefined) return [];
    const { lines, font, lineHeight, rank } = one.label;
    const color = isDimmed(state.emphasis, id)
      ? palette.dimmed
      : rank < 2
        ? palette.text
        : palette.quietText;
    return [{ id, lines, font, lineHeight, side, box, color, raised: id === hovered }];
  });
}

/** A node under the pointer has its label even where there is no room for it. */
function hoveredLabel(
  scene: Scene,
  nodes: ScreenNodes,
  hovered: string | undefined,
): readonly PlacedLabel[] {
  const one = hovered === undefined ? undefined : scene.nodes.get(hovered);
  const at = hovered === undefined ? undefined : nodes.get(hovered);
  if (one === undefined || at === undefined) return [];
  const side = one.label.sides[0] ?? "right";
  return [{ id: one.node.id, side, box: labelBox(labelled(one, at), side) }];
}

function badgesOf(scene: Scene, state: OverlayState): readonly DrawnBadge[] {
  const badges: DrawnBadge[] = [];
  for (const one of scene.edges.values()) {
    const badge = badgeOf(one, state, badges);
    if (badge !== undefined) badges.push(badge);
  }
  return badges;
}

function badgeOf(
  { edge, look, curvature }: SceneEdge,
  { nodes, labels, emphasis }: OverlayState,
  badges: readonly DrawnBadge[],
): DrawnBadge | undefined {
  const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (look.badge === undefined || from === undefined || to === undefined) return undefined;
  const points = BADGE_PARTS.map((part) => pointOn({ from, to, curvature }, part));
  const isFree = ({ x, y }: Point): boolean =>
    badges.every((other) => Math.hypot(other.x - x, other.y - y) >= BADGE_CLEARANCE) &&
    labels.every(({ box }) => !nearBox(box, x, y)) &&
    [...nodes.values()].every((node) => Math.hypot(node.x - x, node.y - y) >= BADGE_CLEARANCE);
  const place = points.find(isFree) ?? points[0];
  if (place === undefined) return undefined;
  const faded = isDimmed(emphasis, edge.id);
  return { ...place, sign: look.badge, color: look.color, faded };
}

function nearBox({ left, top, width, height }: Box, x: number, y: number): boolean {
  const reach = BADGE_CLEARANCE / 2;
  return (
    x > left - reach && x < left + width + reach && y > top - reach && y < top + height + reach
  );
}
