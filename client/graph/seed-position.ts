/** Seed positions: where a node starts before the forces act, the same each time. */

import type { Point, Size } from "./box.ts";
import type { ClaimPlace } from "./claim-standing.ts";
import type { DrawnNode } from "./drawn-graph.ts";

export interface SeedPlace {
  readonly claim: ClaimPlace | undefined;
  readonly anchors: ReadonlyMap<string, Point>;
}

/** How far out, of the way to its document, a claim starts. */
const OUTWARD = { single: 0.75, counterpart: 0.4, shared: 1 } as const;

/**
 * A claim starts by its anchored documents; any other node where the server laid it, or, where that
 * is the centre, at a place that follows from its id.
 */
export function seedPosition(
  node: Pick<DrawnNode, "id" | "x" | "y">,
  { width, height }: Size,
  { claim, anchors }: SeedPlace,
): Point {
  const scattered = {
    x: (fraction(`${node.id} x`) - 0.5) * width,
    y: (fraction(`${node.id} y`) - 0.5) * height,
  };
  const held = claim?.documents.flatMap((id) => anchors.get(id) ?? []) ?? [];
  if (claim !== undefined && held.length > 0) {
    const out = OUTWARD[claim.standing] / held.length;
    return {
      x: held.reduce((sum, { x }) => sum + x, 0) * out + scattered.x / 10,
      y: held.reduce((sum, { y }) => sum + y, 0) * out + scattered.y,
    };
  }
  return node.x === 0 && node.y === 0 ? scattered : { x: node.x, y: node.y };
}

/** A number from 0 to 1 that follows from `text`: FNV-1a, with a final mix of its bits. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
