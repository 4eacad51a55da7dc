/** Node shapes: a picture for each kind of node, told apart without colour. */

export const NODE_SHAPES = [
  "circle",
  "triangle",
  "diamond",
  "page",
  "filled bubble",
  "half bubble",
  "hollow bubble",
] as const;
export type NodeShape = (typeof NODE_SHAPES)[number];

/** Side of a picture, in its own units; it is a vector, and large enough for a texture. */
const SIDE = 96;

const BUBBLE =
  "M14 14H82A6 6 0 0 1 88 20V60A6 6 0 0 1 82 66H48L28 86V66H14A6 6 0 0 1 8 60V20A6 6 0 0 1 14 14Z";
const LOWER_HALF = "M8 40H88V60A6 6 0 0 1 82 66H48L28 86V66H14A6 6 0 0 1 8 60Z";

/**
 * The SVG picture of a shape as a data URI; `ink` and `paper` are CSS colours, the paper being what
 * a hollow shape shows inside, so that no edge shines through.
 */
export function shapeImage(shape: NodeShape, ink: string, paper: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${draw(shape, ink, paper)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function draw(shape: NodeShape, ink: string, paper: string): string {
  const rim = `stroke="${paper}" stroke-width="5" stroke-linejoin="round"`;
  const line = `stroke="${ink}" stroke-width="10" stroke-linejoin="round"`;
  switch (shape) {
    case "circle":
      return `<circle cx="48" cy="48" r="41" fill="${ink}" ${rim}/>`;
    case "triangle":
      return `<path d="M6 12H90L48 88Z" fill="${ink}" ${rim}/>`;
    case "diamond":
      return `<path d="M48 4L92 48L48 92L4 48Z" fill="${ink}" ${rim}/>`;
    case "page":
      return (
        `<path d="M18 4H58L80 26V92H18Z" fill="${ink}" ${rim}/>` +
        `<path d="M58 4V26H80" fill="none" stroke="${paper}" stroke-width="4"/>` +
        `<path d="M30 44H68M30 58H68M30 72H54" stroke="${paper}" stroke-width="5"/>`
      );
    case "filled bubble":
      return `<path d="${BUBBLE}" fill="${ink}" ${rim}/>`;
    case "half bubble":
      return `<path d="${BUBBLE}" fill="${paper}" ${line}/><path d="${LOWER_HALF}" fill="${ink}"/>`;
    case "hollow bubble":
      return `<path d="${BUBBLE}" fill="${paper}" ${line}/>`;
  }
}
