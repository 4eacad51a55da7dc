/** Pages: parts of a list, as the Relay specification has them, with cursors that stay good. */

import type { Conflict } from "../graph/conflicts.ts";
import type { InGraph } from "../graph/in-graph.ts";
import type { SearchHit } from "../graph/search.ts";
import type { IngestItem } from "../model/ingest-job.ts";
import { WhenceError } from "../model/errors.ts";
import { PAGE_SIZES } from "./limits.ts";
import type { PagedField } from "./limits.ts";

/** Whatever the lists of the schema are made of. */
type Item =
  | InGraph<{ readonly id: string }>
  | { readonly info: { readonly id: string } }
  | SearchHit
  | Conflict
  | Pick<IngestItem, "id">;

/** Items `start` to `end` (exclusive) of the list that `field` gives; nothing is copied before it is read. */
export interface Page<Listed extends Item> {
  readonly field: PagedField;
  readonly items: readonly Listed[];
  readonly start: number;
  readonly end: number;
}

export interface Edge<Listed extends Item> {
  readonly cursor: string;
  readonly node: Listed;
}

export interface PageRequest {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/**
 * The page of `items` that `request` asks for.
 *
 * @throws {WhenceError} PAGE_SIZE_INVALID; CURSOR_INVALID when no item of the list has this cursor
 */
export function pageOf<Listed extends Item>(
  field: PagedField,
  items: readonly Listed[],
  { first, after }: PageRequest,
): Page<Listed> {
  const size = pageSize(field, first);
  const start = after === undefined ? 0 : indexOfCursor(field, items, after) + 1;
  return { field, items, start, end: Math.min(items.length, start + size) };
}

/** How many items a page of `field` has at most. @throws {WhenceError} PAGE_SIZE_INVALID */
export function pageSize(field: PagedField, first?: number): number {
  const { most, usual } = PAGE_SIZES[field];
  if (first === undefined) return usual;
  if (first >= 0 && first <= most) return first;
  throw new WhenceError(
    "PAGE_SIZE_INVALID",
    `Cannot return a page of ${first} from "${field}": a page has 0 to ${most}`,
    { details: { field, first, most } },
  );
}

export function nodesOf<Listed extends Item>({ items, start, end }: Page<Listed>) {
  return start === 0 && end === items.length ? items : items.slice(start, end);
}

export function edgesOf<Listed extends Item>(page: Page<Listed>): readonly Edge<Listed>[] {
  return nodesOf(page).map((node) => ({ cursor: cursorOf(page.field, node), node }));
}

/** The schema's `PageInfo`. */
export function pageInfoOf({ field, items, start, end }: Page<Item>) {
  const first = end > start ? items[start] : undefined;
  const last = end > start ? items[end - 1] : undefined;
  return {
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
    startCursor: first === undefined ? undefined : cursorOf(field, first),
    endCursor: last === undefined ? undefined : cursorOf(field, last),
  };
}

/** Made of the list's name and the item's id, so that it outlives changes elsewhere in the list. */
function cursorOf(field: PagedField, item: Item): string {
  return Buffer.from(`${field} ${idOf(item)}`, "utf8").toString("base64url");
}

function indexOfCursor(field: PagedField, items: readonly Item[], cursor: string): number {
  const content = Buffer.from(cursor, "base64url").toString("utf8");
  const id = content.startsWith(`${field} `) ? content.slice(field.length + 1) : undefined;
  const index = id === undefined ? -1 : items.findIndex((item) => idOf(item) === id);
  if (index !== -1) return index;
  throw new WhenceError(
    "CURSOR_INVALID",
    `Cannot go on after "${cursor}": it is no cursor of this list of "${field}"`,
    { details: { field, cursor } },
  );
}

function idOf(item: Item): string {
  if ("record" in item) return item.record.id;
  if ("info" in item) return item.info.id;
  return "node" in item ? item.node.record.id : item.id;
}
