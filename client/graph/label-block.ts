/** Label blocks: the lines of a node's label, how they are set, and how much room they take. */

import type { ClaimStanding } from "./claim-standing.ts";
import type { DrawnNode } from "./drawn-graph.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Which sides a label may stand on, best first. */
export type LabelSide = "right" | "left" | "below" | "above";

export interface LabelBlock {
  readonly lines: readonly string[];
  /** A CSS font: style, size and family. */
  readonly font: string;
  /** From one line to the next, pixels. */
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
  readonly sides: readonly LabelSide[];
  /** The lower, the sooner it is placed: documents, shared claims, counterparts, single claims, others. */
  readonly rank: number;
}

/** The width of `line` in the CSS font `font`, pixels. */
export type MeasureText = (line: string, font: string) => number;

const FAMILY = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
const FONTS = {
  document: `600 12px ${FAMILY}`,
  bold: `600 11px ${FAMILY}`,
  plain: `400 11px ${FAMILY}`,
};

const BESIDE: readonly LabelSide[] = ["right", "left", "below", "above"];
/** A document's title is centred under its page, where nothing at the sides takes its room. */
const UNDER: readonly LabelSide[] = ["below", "above", "right", "left"];

/** Characters of a line of a title, and how many lines it has: a title is the longest label. */
const TITLE_LINE = 16;
const TITLE_LINES = 4;

/** How the label of `node` is set; `standing` is a claim's. */
export function labelBlock(
  node: Pick<DrawnNode, "kind" | "label">,
  measure: MeasureText,
  standing?: ClaimStanding,
): LabelBlock {
  const isDocument = node.kind === "DOCUMENT";
  const lines = isDocument ? wrapLabel(node.label, TITLE_LINE, TITLE_LINES) : wrapLabel(node.label);
  const font = isDocument ? FONTS.document : standing === "shared" ? FONTS.bold : FONTS.plain;
  const lineHeight = isDocument ? 15 : 13;
  return {
    lines,
    font,
    lineHeight,
    width: Math.ceil(Math.max(0, ...lines.map((line) => measure(line, font)))),
    height: lines.length * lineHeight,
    sides: isDocument ? UNDER : BESIDE,
    rank: rankOf(node.kind, standing),
  };
}

function rankOf(kind: DrawnNode["kind"], standing: ClaimStanding | undefined): number {
  if (kind === "DOCUMENT") return 0;
  if (kind !== "CLAIM") return 4;
  return standing === "shared" ? 1 : standing === "counterpart" ? 2 : 3;
}
