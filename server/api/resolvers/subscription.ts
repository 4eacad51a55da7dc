/** Resolvers of what goes on: changes of collections, from a version on. */

import type { IngestJob } from "../../model/ingest-job.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { requireJobs } from "../ingest-input.ts";
import type { RequestContext } from "../request-context.ts";
import type { ChangeSource } from "../sources.ts";

export const subscriptionResolvers: Pick<Resolvers, "Subscription"> = {
  Subscription: {
    changes: {
      subscribe: (_, { collection, after }, context) => changesOf(collection, after, context),
      resolve: (change: ChangeSource) => change,
    },
    ingestProgress: {
      subscribe: (_, { collection, job }, { jobs, ended }) =>
        requireJobs(jobs).follow(collection, job, ended),
      resolve: (job: IngestJob) => job,
    },
  },
};

async function* changesOf(
  collection: string,
  after: number | undefined,
  { library, ended }: RequestContext,
): AsyncGenerator<ChangeSource> {
  const known = after ?? (await library.get(collection)).graph.version;
  for await (const part of library.changes(collection, known, ended)) {
    yield { view: await library.get(collection), part };
  }
}
