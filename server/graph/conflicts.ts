/** Conflicts: where claims or sources stand against each other, kept side by side. */

import { createHash } from "node:crypto";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import { aboutOf } from "./statements.ts";
import { appearancesOf } from "./appearances.ts";
import { linksOf } from "./claim-links.ts";
import type { ClaimLink } from "./claim-links.ts";
import { compareId } from "./compare-text.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { originsOf } from "./origin.ts";
import { nameOf } from "./origin-pair.ts";
import { inWords } from "./reason.ts";
import { compareStakes, stakesOf } from "./stakes.ts";
import type { Stakes } from "./stakes.ts";
import { isDenial, isSupport } from "./stances.ts";

/**
 * contradiction: two claims that are judged not to be both true; denial: one claim
 * that one source asserts and another denies or retracts; doubt: one that another questions.
 */
export const CONFLICT_KINDS = ["contradiction", "denial", "doubt"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** A claim and the appearances that stand on one side of it; never empty. */
export interface ConflictSide {
  readonly claim: InGraph<ClaimRecord>;
  readonly appearances: readonly InGraph<AppearanceRecord>[];
}

export interface Conflict {
  /** Made of what stands against what: the same wherever that is. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly reason: string;
  /** Of a denial or doubt, those who assert it come first. */
  readonly sides: readonly [ConflictSide, ConflictSide];
  /** Of a contradiction: the judgement, seen from the first side's claim. */
  readonly link: ClaimLink | undefined;
  readonly stakes: Stakes;
}

/** Base64url characters kept of a conflict's hash, as for the ids of records. */
const DIGEST_LENGTH = 16;

/**
 * The conflicts of a collection, those first on which most rides: most documents; where these are as
 * many, most sides that rest on independent origins, then most origins, most claims that depend on
 * those in conflict, and most appearances.
 *
 * `about` is the id of a node that takes part: as one of the claims, as what they are about, or as
 * the source or document of one of the appearances.
 *
 * @throws {WhenceError} NODE_NOT_FOUND when `about` is no node of the graph
 */
export function conflictsIn(
  graph: KnowledgeGraph,
  { about }: { readonly about?: string | undefined } = {},
): readonly Conflict[] {
  const all = graph.derive("conflicts", () => findConflicts(graph));
  if (about === undefined) return all;
  const { id } = getNode(graph, about, "claim", "actor", "place", "event", "document").record;
  return all.filter(({ sides }) => sides.some((side) => takesPart(graph, side, id)));
}

function findConflicts(graph: KnowledgeGraph): readonly Conflict[] {
  return graph
    .nodesOfKind("claim")
    .flatMap((id) => {
      const claim = getNode(graph, id, "claim");
      return [...contradictionsOf(claim), ...disputesOf(claim)];
    })
    .toSorted(
      (one, two) =>
        compareStakes(one.stakes, two.stakes) ||
        CONFLICT_KINDS.indexOf(one.kind) - CONFLICT_KINDS.indexOf(two.kind) ||
        compareId(one.id, two.id),
    );
}

/** Contradictions are found from the claim with the smaller id, and each pair of claims once. */
function contradictionsOf(claim: InGraph<ClaimRecord>): readonly Conflict[] {
  const byOther = new Map<string, ClaimLink>();
  for (const link of linksOf(claim, ["contradicts"])) {
    const other = link.claim.record.id;
    if (claim.record.id < other && !byOther.has(other)) byOther.set(other, link);
  }
  return [...byOther.values()].map((link) => {
    const sides = [sideOf(claim), sideOf(link.claim)] as const;
    return makeConflict({ kind: "contradiction", reason: link.record.reason, sides, link });
  });
}

function disputesOf(claim: InGraph<ClaimRecord>): readonly Conflict[] {
  const appearances = appearancesOf(claim);
  const asserting = appearances.filter(({ record }) => isSupport(record.stance));
  const denying = appearances.filter(({ record }) => isDenial(record.stance));
  const questioning = appearances.filter(({ record }) => record.stance === "questions");
  return [
    { kind: "denial", verb: "denied", against: denying } as const,
    { kind: "doubt", verb: "questioned", against: questioning } as const,
  ].flatMap(({ kind, verb, against }) => {
    if (asserting.length === 0 || against.length === 0) return [];
    const sides = [
      { claim, appearances: asserting },
      { claim, appearances: against },
    ] as const;
    const reason = `Asserted by ${speakers(asserting)}, ${verb} by ${speakers(against)}`;
    return [makeConflict({ kind, reason, sides, link: undefined })];
  });
}

function makeConflict(conflict: Omit<Conflict, "id" | "stakes">): Conflict {
  const { kind, sides } = conflict;
  const claims = sides.map(({ claim }) => claim.record.id);
  const content = JSON.stringify([sides[0].claim.graph.collection, "conflict", kind, claims]);
  const digest = createHash("sha256").update(content).digest("base64url").slice(0, DIGEST_LENGTH);
  return { id: `cnf_${digest}`, ...conflict, stakes: stakesOf(sides) };
}

/** Those who assert a claim or, when nobody does, all who speak of it. */
function sideOf(claim: InGraph<ClaimRecord>): ConflictSide {
  const asserting = appearancesOf(claim, { stance: ["asserts"] });
  return { claim, appearances: asserting.length > 0 ? asserting : appearancesOf(claim) };
}

function speakers(appearances: readonly InGraph<AppearanceRecord>[]): string {
  return inWords(originsOf(appearances).map(nameOf));
}

function takesPart(graph: KnowledgeGraph, { claim, appearances }: ConflictSide, id: string) {
  return (
    claim.record.id === id ||
    aboutOf(claim).some(({ record }) => record.id === id) ||
    appearances.some(
      ({ record }) =>
        graph.clusters.canonical(record.document) === id ||
        record.chain.some(
          ({ source }) => source !== undefined && graph.clusters.canonical(source) === id,
        ),
    )
  );
}
