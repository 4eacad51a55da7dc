/** The picture of a node's kind, the same as in the graph. */

import { shapeImage } from "../../graph/node-shapes.ts";
import { PALETTES, shapeOf } from "../../graph/looks.ts";
import type { ClaimStanding } from "../../graph/claim-standing.ts";
import type { NodeKind } from "../../query/generated/graphql.ts";
import { useTheme } from "./use-theme.ts";

export interface NodeIconProps {
  readonly kind: NodeKind;
  readonly standing?: ClaimStanding | undefined;
  /** Side in pixels. */
  readonly size?: number;
}

/** A picture that says nothing to screen readers: the words beside it do. */
export function NodeIcon({ kind, standing, size = 14 }: NodeIconProps) {
  const palette = PALETTES[useTheme()];
  const source = shapeImage(shapeOf(kind, standing), palette.nodes[kind], palette.background);
  return <img className="node-icon" src={source} width={size} height={size} alt="" />;
}
