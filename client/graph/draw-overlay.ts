/** The overlay: labels, badges and rings drawn on a canvas above the graph, in pixels. */

import type { Box, Point } from "./box.ts";
import type { LabelSide } from "./label-block.ts";
import type { Palette } from "./looks.ts";

export interface DrawnLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly font: string;
  readonly lineHeight: number;
  readonly side: LabelSide;
  readonly box: Box;
  readonly color: string;
  /** Drawn on a plate, over whatever is there. */
  readonly raised: boolean;
}

export interface DrawnBadge extends Point {
  readonly sign: string;
  readonly color: string;
  readonly faded: boolean;
}

export interface DrawnRing extends Point {
  readonly radius: number;
  readonly color: string;
}

export interface Overlay {
  readonly rings: readonly DrawnRing[];
  readonly badges: readonly DrawnBadge[];
  readonly labels: readonly DrawnLabel[];
  /** Middles of the pins' heads. */
  readonly pins: readonly Point[];
}

const BADGE_RADIUS = 7;
const PIN_RADIUS = 4;
/** How far a pin's point lies from the middle of its head, to the left and down. */
const NEEDLE = 8;
/** Pixels of background around a letter. */
const HALO = 3.5;

/** Draws an overlay: rings, then badges, then labels, the raised ones last. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  overlay: Overlay,
  palette: Palette,
): void {
  context.save();
  for (const ring of overlay.rings) drawRing(context, ring);
  for (const badge of overlay.badges) drawBadge(context, badge, palette);
  for (const pin of overlay.pins) drawPin(context, pin, palette);
  for (const label of overlay.labels) if (!label.raised) drawLabel(context, label, palette);
  for (const label of overlay.labels) if (label.raised) drawRaised(context, label, palette);
  context.restore();
}

function drawRing(context: CanvasRenderingContext2D, { x, y, radius, color }: DrawnRing): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = 3;
  context.stroke();
}

function drawBadge(
  context: CanvasRenderingContext2D,
  { x, y, sign, color, faded }: DrawnBadge,
  palette: Palette,
): void {
  context.globalAlpha = faded ? 0.25 : 1;
  context.beginPath();
  context.arc(x, y, BADGE_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.4;
  context.stroke();
  context.fillStyle = color;
  context.font = '600 11px system-ui, "DejaVu Sans", sans-serif';
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(sign, x, y + 0.5);
  context.globalAlpha = 1;
}

function drawPin(context: CanvasRenderingContext2D, { x, y }: Point, palette: Palette): void {
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - NEEDLE, y + NEEDLE);
  context.stroke();
  context.beginPath();
  context.arc(x, y, PIN_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = palette.selection;
  context.fill();
  context.stroke();
}

function drawRaised(context: CanvasRenderingContext2D, label: DrawnLabel, palette: Palette): void {
  const { left, top, width, height } = label.box;
  context.fillStyle = palette.background;
  context.strokeStyle = palette.strong;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left - 3, top - 2, width + 6, height + 4, 3);
  context.fill();
  context.stroke();
  drawLabel(context, label, palette);
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { lines, font, lineHeight, side, box, color }: DrawnLabel,
  palette: Palette,
): void {
  const isCentred = side === "below" || side === "above";
  context.font = font;
  context.textAlign = isCentred ? "center" : side === "left" ? "right" : "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.background;
  context.fillStyle = color;
  const x = isCentred
    ? box.left + box.width / 2
    : side === "left"
      ? box.left + box.width
      : box.left;
  for (const [index, line] of lines.entries()) {
    const y = box.top + (index + 0.5) * lineHeight;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
