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
  "M16 16H80A6 6 0 0 1 86 22V60A6 6 0 0 1 80 66H48L28 84V66H16A6 6 0 0 1 10 60V22A6 6 0 0 1 16 16Z";
const LOWER_HALF = "M10 41H86V60A6 6 0 0 1 80 66H48L28 84V66H16A6 6 0 0 1 10 60Z";

/**
 * The SVG picture of a shape as a data URI; `ink` and `paper` are CSS colours, the paper being what
 * a hollow shape shows inside, so that no edge shines through.
 */
export function shapeImage(shape: NodeShape, ink: string, paper: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${draw(shape, ink, paper)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function draw(shape: NodeShape, ink: string, paper: string): string {
  const line = `stroke="${ink}" stroke-width="9" stroke-linejoin="round"`;
  switch (shape) {
    case "circle":
      return `<circle cx="48" cy="48" r="40" fill="${ink}"/>`;
    case "triangle":
      return `<path d="M8 14H88L48 86Z" fill="${ink}"/>`;
    case "diamond":
      return `<path d="M48 6L90 48L48 90L6 48Z" fill="${ink}"/>`;
    case "page":
      return (
        `<path d="M18 6H58L80 28V90H18Z" fill="${ink}"/>` +
        `<path d="M58 6V28H80" fill="none" stroke="${paper}" stroke-width="4"/>` +
        `<path d="M30 44H68M30 58H68M30 72H54" stroke="${paper}" stroke-width="5"/>`
      );
    case "filled bubble":
      return `<path d="${BUBBLE}" fill="${ink}" ${line}/>`;
    case "half bubble":
      return `<path d="${BUBBLE}" fill="${paper}" ${line}/><path d="${LOWER_HALF}" fill="${ink}"/>`;
    case "hollow bubble":
      return `<path d="${BUBBLE}" fill="${paper}" ${line}/>`;
  }
}
