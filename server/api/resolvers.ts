/** All resolvers of the schema, each one line on top of what the graph answers. */

import type { Resolvers } from "./generated/resolvers-types.ts";
import { abstractTypeResolvers } from "./resolvers/abstract-types.ts";
import { answerResolvers } from "./resolvers/answers.ts";
import { claimResolvers } from "./resolvers/claims.ts";
import { entityResolvers } from "./resolvers/entities.ts";
import { pageResolvers } from "./resolvers/pages.ts";
import { collectionResolvers } from "./resolvers/collection.ts";
import { historyResolvers } from "./resolvers/history.ts";
import { ingestResolvers } from "./resolvers/ingest.ts";
import { mutationResolvers } from "./resolvers/mutation.ts";
import { queryResolvers } from "./resolvers/query.ts";
import { recordResolvers } from "./resolvers/records.ts";
import { scalarResolvers } from "./resolvers/scalars.ts";
import { subscriptionResolvers } from "./resolvers/subscription.ts";

export const resolvers: Resolvers = {
  ...queryResolvers,
  ...collectionResolvers,
  ...mutationResolvers,
  ...subscriptionResolvers,
  ...historyResolvers,
  ...ingestResolvers,
  ...entityResolvers,
  ...claimResolvers,
  ...recordResolvers,
  ...answerResolvers,
  ...pageResolvers,
  ...abstractTypeResolvers,
  ...scalarResolvers,
};
