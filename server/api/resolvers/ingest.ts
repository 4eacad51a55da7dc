/** Resolvers of what is read into collections, and of what readers were unsure of. */

import { findNode } from "../../graph/in-graph.ts";
import { quotesOf } from "../../graph/quote.ts";
import {
  confidenceOf,
  documentOfItem,
  kindOf,
  passageOfItem,
  reviewLabel,
  reviewReason,
} from "../../graph/review-queue.ts";
import { labelOf } from "../../graph/node-label.ts";
import { sidesOf } from "../../graph/unsure-pairs.ts";
import type { IngestJob } from "../../model/ingest-job.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { historyOf } from "../history-pages.ts";
import { requireJobs } from "../ingest-input.ts";
import { pageOf } from "../page.ts";
import type { RequestContext } from "../request-context.ts";
import { reviewOf } from "./remarks.ts";

type Ingested = "IngestJob" | "IngestItem" | "ReviewItem" | "ReviewSide" | "Refusal";

export const ingestResolvers: Pick<Resolvers, Ingested> = {
  IngestJob: {
    collection: viewOf,
    version: async (job, _, context) => (await viewOf(job, _, context)).graph.version,
    by: ({ made }) => made.by,
    at: ({ made }) => made.at,
    items: async (job, { states, ...page }, { jobs }) => {
      const items = await requireJobs(jobs).items(job);
      const wanted = items.filter(({ state }) => states?.includes(state) !== false);
      const { collection } = job;
      return pageOf(
        "IngestJob.items",
        wanted.map((item) => ({ ...item, collection })),
        page,
      );
    },
  },
  IngestItem: {
    documents: async ({ collection, documents }, _, { library }) => {
      const { graph } = await library.get(collection);
      return documents.flatMap((id) => {
        const record = findNode(graph, id)?.record;
        return record?.type === "document" ? [{ graph, record }] : [];
      });
    },
  },
  ReviewItem: {
    id: ({ record }) => record.id,
    kind: ({ record }) => kindOf(record),
    label: (item) => reviewLabel(item),
    reason: (item) => reviewReason(item),
    confidence: ({ record }) => confidenceOf(record),
    document: (item) => documentOfItem(item),
    quotes: (item) => quotesOf(passageOfItem(item)),
    record: ({ graph, record }) => {
      switch (record.type) {
        case "appearance":
          return { graph, record };
        case "statement":
          return { graph, record };
        case "mention":
          return { graph, record };
        case "refusal":
          return { graph, record };
        case "judgement":
          return { graph, record };
      }
    },
    sides: ({ graph, record }) => (record.type === "judgement" ? sidesOf({ graph, record }) : []),
  },
  ReviewSide: { id: ({ record }) => record.id, label: ({ record }) => labelOf(record) },
  Refusal: {
    id: ({ record }) => record.id,
    what: ({ record }) => record.what,
    reason: ({ record }) => record.reason,
    document: (refusal) => documentOfItem(refusal),
    quotes: (refusal) => quotesOf(passageOfItem(refusal)),
    method: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    review: reviewOf,
    history: historyOf("Refusal.history"),
  },
};

function viewOf({ collection }: IngestJob, _: unknown, { library }: RequestContext) {
  return library.get(collection);
}
