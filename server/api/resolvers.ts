/** All resolvers of the schema, each one line on top of what the graph answers. */

import type { Resolvers } from "./generated/resolvers-types.ts";
import { abstractTypeResolvers } from "./resolvers/abstract-types.ts";
import { answerResolvers } from "./resolvers/answers.ts";
import { claimResolvers } from "./resolvers/claims.ts";
import { entityResolvers } from "./resolvers/entities.ts";
import { pageResolvers } from "./resolvers/pages.ts";
import { queryResolvers } from "./resolvers/query.ts";
import { recordResolvers } from "./resolvers/records.ts";
import { scalarResolvers } from "./resolvers/scalars.ts";

export const resolvers: Resolvers = {
  ...queryResolvers,
  ...entityResolvers,
  ...claimResolvers,
  ...recordResolvers,
  ...answerResolvers,
  ...pageResolvers,
  ...abstractTypeResolvers,
  ...scalarResolvers,
};
