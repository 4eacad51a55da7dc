/** The review queue: what extractors were unsure of or were refused, and nobody has looked at. */

import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ReviewAsk } from "../state/review-ask.ts";
import { execute } from "./execute.ts";
import { ReviewQueueDocument } from "./generated/graphql.ts";
import type { ReviewQueueQuery } from "./generated/graphql.ts";
import { knownVersion } from "./known-version.ts";

export type ReviewQueue = NonNullable<ReviewQueueQuery["collection"]>["reviewQueue"];
export type ReviewItem = ReviewQueue["nodes"][number];
export type ReviewRecord = ReviewItem["record"];

/** The query says how many items the page holds; as they are worked off, the next ones come. */
export function reviewQueueQuery(collection: string, { kinds, document, most }: ReviewAsk) {
  return queryOptions({
    queryKey: ["review-queue", collection, kinds, document, most],
    queryFn: async ({ client, signal }): Promise<ReviewQueue | null> => {
      const variables = {
        collection,
        kinds: kinds.length === 0 ? null : [...kinds],
        document: document ?? null,
        maxConfidence: most / 100,
        atLeast: knownVersion(client, collection),
      };
      return (
        (await execute(ReviewQueueDocument, variables, signal)).collection?.reviewQueue ?? null
      );
    },
    placeholderData: keepPreviousData,
  });
}
