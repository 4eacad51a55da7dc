/** The whole history that a filter gives, page after page. */

import { execute } from "./execute.ts";
import { CollectionHistoryDocument } from "./generated/graphql.ts";
import type { HistoryFilter } from "./generated/graphql.ts";
import type { HistoryEntry } from "./queries.ts";

/** As many as a page may have. */
const PAGE = 500;

/**
 * All entries, the newest first.
 *
 * @throws {QueryError} as `execute`
 */
export async function fetchWholeHistory(
  collection: string,
  filter: HistoryFilter,
): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let after: string | null = null;
  do {
    const page = await fetchPage(collection, filter, after);
    entries.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return entries;
}

async function fetchPage(collection: string, filter: HistoryFilter, after: string | null) {
  const variables = { collection, filter, first: PAGE, after };
  return (await execute(CollectionHistoryDocument, variables)).collection?.history;
}
