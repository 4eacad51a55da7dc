/** All documents of a collection: the page names each by its letter, however many there are. */

import { execute } from "./execute.ts";
import { MoreDocumentsDocument } from "./generated/graphql.ts";
import type { DocumentPageFragment, MoreDocumentsQueryVariables } from "./generated/graphql.ts";

export type DocumentHead = DocumentPageFragment["nodes"][number];

/**
 * The documents of the first page and of all after it, in the order of their publication.
 *
 * @throws {QueryError} as `execute`
 */
export async function followDocuments(
  first: DocumentPageFragment,
  asked: Omit<MoreDocumentsQueryVariables, "after">,
  signal: AbortSignal,
): Promise<readonly DocumentHead[]> {
  const documents = [...first.nodes];
  let after = nextOf(first);
  while (after !== null) {
    const page: DocumentPageFragment | undefined = (
      await execute(MoreDocumentsDocument, { ...asked, after }, signal)
    ).collection?.documents;
    documents.push(...(page?.nodes ?? []));
    after = page === undefined ? null : nextOf(page);
  }
  return documents;
}

function nextOf({ pageInfo }: DocumentPageFragment): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
