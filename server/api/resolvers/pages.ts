/** Resolvers of pages: the same for the lists of every kind. */

import type { Resolvers } from "../generated/resolvers-types.ts";
import { edgesOf, nodesOf, pageInfoOf } from "../page.ts";

const pageFields = {
  edges: edgesOf,
  nodes: nodesOf,
  pageInfo: pageInfoOf,
  totalCount: ({ items }: { readonly items: readonly unknown[] }) => items.length,
};

type Connection = Extract<keyof Resolvers, `${string}Connection`>;

export const pageResolvers: Pick<Resolvers, Connection> = {
  CollectionConnection: pageFields,
  DocumentConnection: pageFields,
  ActorConnection: pageFields,
  PlaceConnection: pageFields,
  EventConnection: pageFields,
  ClaimConnection: pageFields,
  MentionConnection: pageFields,
  AppearanceConnection: pageFields,
  SearchConnection: pageFields,
  ConflictConnection: pageFields,
  HistoryConnection: pageFields,
  ReviewItemConnection: pageFields,
  IngestItemConnection: pageFields,
  MemberConnection: pageFields,
};
