/** Label placement: each label beside its node, none on another label or on another node. */

import { boxAround, contains } from "./box.ts";
import type { Box, Point } from "./box.ts";
import { BoxIndex } from "./box-index.ts";
import type { LabelSide } from "./label-block.ts";

/** A node with the label that it should have, in pixels, y downward. */
export interface LabelledNode extends Point {
  readonly id: string;
  /** Half the side of the node's picture. */
  readonly size: number;
  readonly label: {
    readonly width: number;
    readonly height: number;
    readonly sides: readonly LabelSide[];
    readonly rank: number;
  };
  readonly degree: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: LabelSide;
  readonly box: Box;
}

/** Pixels between a node's picture and its label. */
export const LABEL_GAP = 3;

/**
 * Where the labels stand, the most important first: by rank, then degree, then id. No two boxes
 * share an area, and none shares one with the picture of another node; a label for which no side
 * is free is left out. Sides on which a label lies in `pane` as a whole come first.
 */
export function placeLabels(nodes: readonly LabelledNode[], pane?: Box): readonly PlacedLabel[] {
  const pictures = new BoxIndex<string>();
  for (const node of nodes) pictures.add(pictureBox(node), node.id);
  const taken = new BoxIndex<string>();
  const placed: PlacedLabel[] = [];
  for (const node of nodes.toSorted(byImportance)) {
    if (node.label.width === 0) continue;
    for (const { side, box } of sidesOf(node, pane)) {
      const blocked =
        taken.some(box, () => true) || pictures.some(box, (owner) => owner !== node.id);
      if (blocked) continue;
      taken.add(box, node.id);
      placed.push({ id: node.id, side, box });
      break;
    }
  }
  return placed;
}

function sidesOf(
  node: LabelledNode,
  pane: Box | undefined,
): readonly { readonly side: LabelSide; readonly box: Box }[] {
  const sides = node.label.sides.map((side) => ({ side, box: labelBox(node, side) }));
  if (pane === undefined) return sides;
  const isInside = ({ box }: { readonly box: Box }): boolean => contains(pane, box);
  return [...sides.filter(isInside), ...sides.filter((one) => !isInside(one))];
}

/** Where a label would stand on one side of its node. */
export function labelBox({ x, y, size, label }: LabelledNode, side: LabelSide): Box {
  const { width, height } = label;
  const away = size + LABEL_GAP;
  switch (side) {
    case "right":
      return { left: x + away, top: y - height / 2, width, height };
    case "left":
      return { left: x - away - width, top: y - height / 2, width, height };
    case "below":
      return { left: x - width / 2, top: y + away, width, height };
    case "above":
      return { left: x - width / 2, top: y - away - height, width, height };
  }
}

/** The box of a node's picture alone. */
export function pictureBox({ x, y, size }: Pick<LabelledNode, "x" | "y" | "size">): Box {
  return boxAround({ x, y }, { width: size * 2, height: size * 2 });
}

/** The box of a node's picture with its label on the side that it likes best. */
export function nodeBox(node: LabelledNode): Box {
  const picture = pictureBox(node);
  const label = labelBox(node, node.label.sides[0] ?? "right");
  const left = Math.min(picture.left, label.left);
  const top = Math.min(picture.top, label.top);
  return {
    left,
    top,
    width: Math.max(picture.left + picture.width, label.left + label.width) - left,
    height: Math.max(picture.top + picture.height, label.top + label.height) - top,
  };
}

function byImportance(one: LabelledNode, other: LabelledNode): number {
  return (
    one.label.rank - other.label.rank ||
    other.degree - one.degree ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}
