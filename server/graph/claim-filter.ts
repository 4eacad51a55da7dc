/** Claim filters: which claims are asked for. */

import type { AppearanceRecord, Certainty, Stance } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { MethodKind } from "../model/method.ts";
import { appearancesOf, saidBy } from "./appearances.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { Independence } from "./independence.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";

/** All that is given must hold, each of some appearance, not all of the same one. */
export interface ClaimFilter {
  /** Ids of the claims whose words match; what a search found. */
  readonly textMatches?: ReadonlySet<string> | undefined;
  /** Some source takes one of these stances. */
  readonly stance?: readonly Stance[] | undefined;
  /** Some appearance has one of these certainties. */
  readonly certainty?: readonly Certainty[] | undefined;
  /** The id of an actor that is a source of it, in any hop. */
  readonly actor?: string | undefined;
  /** The id of an actor, place or event that it is about. */
  readonly about?: string | undefined;
  /** The id of a document that it appears in. */
  readonly document?: string | undefined;
  /** Some appearance was read by one of these. */
  readonly madeBy?: readonly MethodKind[] | undefined;
  readonly standing?: StandingFilter | undefined;
}

/** All that is given must hold. */
export interface StandingFilter {
  readonly independence?: readonly Independence[] | undefined;
  readonly disputed?: boolean | undefined;
  readonly singleSourced?: boolean | undefined;
  readonly minDocuments?: number | undefined;
  readonly maxDocuments?: number | undefined;
  readonly credibility?: readonly number[] | undefined;
}

type ClaimTest = (claim: InGraph<ClaimRecord>) => boolean;

/**
 * Whether a claim passes `filter`; undefined when every claim does, because nothing is asked.
 *
 * @throws {WhenceError} NODE_NOT_FOUND or NODE_KIND_MISMATCH for a node that the filter names
 */
export function claimTest(graph: KnowledgeGraph, filter: ClaimFilter): ClaimTest | undefined {
  const tests = [
    isAmong(filter.textMatches),
    isAmong(filter.actor === undefined ? undefined : claimsOfSource(graph, filter.actor)),
    isAmong(filter.about === undefined ? undefined : claimsAbout(graph, filter.about)),
    isAmong(filter.document === undefined ? undefined : claimsIn(graph, filter.document)),
    hasAppearance(filter.stance, ({ stance }) => stance),
    hasAppearance(filter.certainty, ({ certainty }) => certainty),
    hasAppearance(filter.madeBy, ({ made }) => made.by.kind),
    hasStanding(filter.standing),
  ].filter((test) => test !== undefined);
  if (tests.length === 0) return undefined;
  return (claim) => tests.every((test) => test(claim));
}

function isAmong(ids: ReadonlySet<string> | undefined): ClaimTest | undefined {
  return ids === undefined ? undefined : ({ record }) => ids.has(record.id);
}

function hasAppearance<Value>(
  wanted: readonly Value[] | undefined,
  valueOf: (appearance: AppearanceRecord) => Value,
): ClaimTest | undefined {
  if (wanted === undefined) return undefined;
  return (claim) => appearancesOf(claim).some(({ record }) => wanted.includes(valueOf(record)));
}

function hasStanding(filter: StandingFilter | undefined): ClaimTest | undefined {
  return filter === undefined ? undefined : (claim) => passes(standingOf(claim), filter);
}

function passes(standing: Standing, filter: StandingFilter): boolean {
  const { disputed, singleSourced, minDocuments = 0, maxDocuments = Infinity } = filter;
  return (
    filter.independence?.includes(standing.independence) !== false &&
    (disputed === undefined || standing.disputedBy.length > 0 === disputed) &&
    (singleSourced === undefined || standing.singleSourced === singleSourced) &&
    standing.documents >= minDocuments &&
    standing.documents <= maxDocuments &&
    filter.credibility?.includes(standing.credibility) !== false
  );
}

function claimsOfSource(graph: KnowledgeGraph, id: string): ReadonlySet<string> {
  const said = saidBy(getNode(graph, id, "actor"));
  return new Set(said.map(({ record }) => graph.clusters.canonical(record.claim)));
}

function claimsAbout(graph: KnowledgeGraph, id: string): ReadonlySet<string> {
  return sourcesOf(graph, getNode(graph, id, "actor", "place", "event").record.id, "about");
}

function claimsIn(graph: KnowledgeGraph, id: string): ReadonlySet<string> {
  return sourcesOf(graph, getNode(graph, id, "document").record.id, "appearance");
}

function sourcesOf(
  graph: KnowledgeGraph,
  target: string,
  kind: "about" | "appearance",
): ReadonlySet<string> {
  const found = new Set<string>();
  graph.graph.forEachInEdge(target, (_key, edge, source) => {
    if (edge.kind === kind) found.add(source);
  });
  return found;
}
