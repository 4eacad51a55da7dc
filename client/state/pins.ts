/** Pins: nodes that stay where the reader put them, kept by the browser for each collection. */

/** Where a node is pinned: parts of the pane's width and height, from its centre, y upward. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
}

/** By node id. */
export type Pins = ReadonlyMap<string, PinPlace>;

export const NO_PINS: Pins = new Map();

/** What keeps them; a browser may refuse to. */
export type PinStorage = Pick<Storage, "getItem" | "setItem">;

/** Further out than this, in panes, nothing is pinned: no drag goes there. */
const FARTHEST = 20;

/** Pins as text: a list of rows, each an id with its place. */
export function formatPins(pins: Pins): string {
  return JSON.stringify([...pins].map(([id, { x, y }]) => [id, x, y]));
}

/** The pins that a text means; what is no pin in it is left out, and a text that is no list has none. */
export function parsePins(text: string | null): Pins {
  const rows = parseJson(text ?? "");
  return Array.isArray(rows) ? new Map(rows.flatMap(parseRow)) : NO_PINS;
}

/** The pins kept for a collection; none where nothing can be kept. */
export function loadPins(storage: () => PinStorage, collection: string): Pins {
  try {
    return parsePins(storage().getItem(keyOf(collection)));
  } catch {
    return NO_PINS;
  }
}

/** Keeps the pins of a collection, where the browser lets us. */
export function savePins(storage: () => PinStorage, collection: string, pins: Pins): void {
  try {
    storage().setItem(keyOf(collection), formatPins(pins));
  } catch {
    // They last as long as the page, then.
  }
}

function keyOf(collection: string): string {
  return `whence-pins:${collection}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseRow(row: unknown): readonly (readonly [string, PinPlace])[] {
  if (!Array.isArray(row) || row.length !== 3) return [];
  const [id, x, y]: readonly unknown[] = row;
  return typeof id === "string" && isPart(x) && isPart(y) ? [[id, { x, y }]] : [];
}

function isPart(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= FARTHEST;
}
