/** Resolvers of where questions begin. */

import type { Resolvers } from "../generated/resolvers-types.ts";
import { pageOf } from "../page.ts";

export const queryResolvers: Pick<Resolvers, "Query" | "Person"> = {
  Query: {
    collections: async (_, args, { library }) =>
      pageOf("Query.collections", await library.list(), args),
    collection: (_, { id, ...options }, { library }) => library.find(id, options),
    node: (_, { id, ...options }, { library }) => library.findObject(id, options),
    me: (_, _args, { library }) => library.viewer,
  },
  Person: { name: ({ maker }) => maker.name },
};
