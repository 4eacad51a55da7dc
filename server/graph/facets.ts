/** Facets: how much there is of each sort, in the whole collection and in one answer. */

import type { Subgraph } from "./subgraph.ts";

/** How much there is of one sort; `value` is the name of the schema's enum value. */
export interface FacetCount {
  readonly value: string;
  /** In the whole collection. */
  readonly total: number;
  /** In the answer. */
  readonly shown: number;
}

export interface Facets {
  /** Nodes by kind. */
  readonly kinds: readonly FacetCount[];
  /** Edges by kind. */
  readonly relations: readonly FacetCount[];
  /** Claims by how many sources they have. */
  readonly sources: readonly FacetCount[];
  /** Claims by the stances taken toward them. */
  readonly stances: readonly FacetCount[];
  /** Claims by what reviewers said of their appearances. */
  readonly reviews: readonly FacetCount[];
}

/** The facets of a subgraph; every sort that the collection has any of, in the schema's order. */
export function facetsOf(_subgraph: Subgraph): Facets {
  throw new TypeError("Not written yet");
}
