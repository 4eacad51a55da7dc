/** Usual sizes: what a field is taken to cost before it is executed. */

/** Objects in a list that has no figure of its own here. */
export const USUAL_LIST = 5;

/** Objects in the lists that are usually shorter or longer. */
export const USUAL_LISTS: Readonly<Record<string, number>> = {
  "AlignedPassage.shared": 2,
  "Actor.said": 10,
  "Actor.statements": 10,
  "Appearance.quotes": 2,
  "Appearance.chain": 2,
  "Appearance.certaintyQuotes": 1,
  "Claim.appearances": 3,
  "Claim.links": 3,
  "Comparison.documents": 3,
  "Comparison.rows": 100,
  "ComparisonCell.appearances": 2,
  "ComparisonRow.cells": 3,
  "ConflictSide.appearances": 3,
  "Collection.ingestJobs": 5,
  "Collection.paths": 3,
  "Event.statements": 10,
  "Evidence.quotes": 2,
  "Hop.quotes": 2,
  "Member.documents": 1,
  "Member.passages": 2,
  "Member.ties": 2,
  "Mention.quotes": 2,
  "Passage.quotes": 2,
  "Place.statements": 10,
  "Query.collections": 5,
  "ReviewItem.sides": 1,
  "Trace.edges": 10,
  "Trace.nodes": 10,
  "TraceEdge.quotes": 2,
  "__Schema.types": 110,
  "__Schema.directives": 6,
  "__Type.fields": 6,
  "__Type.enumValues": 2,
  "__Type.inputFields": 2,
  "__Type.interfaces": 2,
  "__Type.possibleTypes": 2,
  "__Field.args": 2,
};

/** The subgraphs: they have as many nodes as the argument `limit` allows, in `filter` or beside it. */
export const USUAL_LIMIT = 300;
export const SUBGRAPH_FIELDS = ["Collection.neighborhood", "Collection.graph"];

/**
 * What computing a field costs, whatever is asked of its answer, in the time of one plain value
 * (about a microsecond) on a collection of 100,000 nodes.
 */
export const WORK: Readonly<Record<string, number>> = {
  "Collection.compare": 5000,
  "Collection.conflicts": 1000,
  "Collection.graph": 2000,
  "Collection.neighborhood": 1000,
  "Collection.paths": 10_000,
  "Collection.reviewQueue": 5000,
  "Collection.search": 2000,
  "Collection.trace": 20,
  "Claim.standing": 20,
  // All that are one with a member are looked at.
  "Member.dependents": 200,
  // Two articles are cut into sentences.
  "TextDependence.passages": 2000,
  // A whole article wherever it is asked for: what it costs is to send it.
  "Document.text": 100,
};

/** The same for a collection as of a day: a graph of its own is built. */
export const WORK_AS_OF = 100_000;
