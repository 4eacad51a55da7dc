/** Standing: what follows for a claim from its documents, origins and opponents. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import { appearancesOf } from "./appearances.ts";
import { linksOf } from "./claim-links.ts";
import type { ClaimLink } from "./claim-links.ts";
import { credibilityInWords, credibilityOf } from "./credibility.ts";
import type { Credibility, Opposition, Support } from "./credibility.ts";
import { evidenceOfRecord } from "./evidence.ts";
import type { InGraph } from "./in-graph.ts";
import { independenceOf } from "./independence.ts";
import type { Independence } from "./independence.ts";
import { documentsOf, originsOf } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { nameOf } from "./origin-pair.ts";
import { inWords } from "./reason.ts";
import type { Reason } from "./reason.ts";
import { Standings } from "./standings.ts";
import { isDenial, isDispute, isSupport } from "./stances.ts";

export interface Standing {
  /** How many documents it appears in, whatever the stance. */
  readonly documents: number;
  /** Whose word it rests on: the origins of the appearances that assert it. */
  readonly origins: readonly Origin[];
  readonly independence: Independence;
  /** The appearances in which a source denies, questions or retracts it. */
  readonly disputedBy: readonly InGraph<AppearanceRecord>[];
  /** Whether one source alone asserts it, on however many occasions. */
  readonly singleSourced: boolean;
  readonly credibility: Credibility;
  /** Who asserts it, what is known of their independence, who stands against it, the rating. */
  readonly reasons: readonly Reason[];
}

/** What is weighed. */
interface Case {
  readonly origins: readonly Origin[];
  /** Origins whose source did not take it back. */
  readonly upheld: readonly Origin[];
  readonly independence: Independence;
  readonly disputedBy: readonly InGraph<AppearanceRecord>[];
  /** Links to claims that some source asserts and that contradict this one. */
  readonly contradictions: readonly ClaimLink[];
  /** Links from claims that another source asserts and that support or refine this one. */
  readonly agreements: readonly ClaimLink[];
}

/** The standing of a claim; computed once until a record may change it. */
export function standingOf(claim: InGraph<ClaimRecord>): Standing {
  const known = claim.graph.keep("standings", () => new Standings(claim.graph));
  return known.get(claim.record.id, () => computeStanding(claim));
}

function computeStanding(claim: InGraph<ClaimRecord>): Standing {
  const appearances = appearancesOf(claim);
  const origins = originsOf(appearances.filter(({ record }) => isSupport(record.stance)));
  const disputedBy = appearances.filter(({ record }) => isDispute(record.stance));
  const upheld = origins.filter((origin) => !isTakenBack(origin, disputedBy));
  const { independence, reasons } = independenceOf(origins);
  const weighed: Case = {
    origins,
    upheld,
    // The origins that remain may be fewer than those that are shown to be independent.
    independence:
      upheld.length === origins.length ? independence : independenceOf(upheld).independence,
    disputedBy,
    contradictions: linksOf(claim, ["contradicts"]).filter(({ claim: other }) => isAsserted(other)),
    agreements: agreementsWith(claim, origins),
  };
  const support = supportOf(weighed);
  const opposition = oppositionOf(weighed);
  return {
    documents: documentsOf(appearances).length,
    origins,
    independence,
    disputedBy,
    singleSourced: new Set(origins.map(sourceOf)).size === 1,
    credibility: credibilityOf(support, opposition),
    reasons: [
      ...assertion(weighed),
      ...reasons,
      ...agreement(weighed),
      ...dispute(weighed),
      ...contradiction(weighed),
      { rule: "credibility", text: credibilityInWords(support, opposition), evidence: [] },
    ],
  };
}

function supportOf({ upheld, independence, agreements }: Case): Support {
  if (upheld.length === 0) return "none";
  if (independence === "independent") return upheld.every(isHedged) ? "hedged" : "independent";
  if (agreements.length > 0) return "agreeing";
  if (upheld.length === 1) return "lone";
  return independence === "dependent" ? "dependent" : "agreeing";
}

function oppositionOf({ disputedBy, contradictions }: Case): Opposition {
  if (disputedBy.some(({ record }) => isDenial(record.stance))) return "denial";
  if (contradictions.length > 0) return "contradiction";
  return disputedBy.length > 0 ? "doubt" : "nobody";
}

function isHedged({ appearances }: Origin): boolean {
  return appearances.every(
    ({ record }) => record.certainty === "possible" || record.certainty === "probable",
  );
}

function isTakenBack(origin: Origin, disputedBy: Case["disputedBy"]): boolean {
  const retractions = disputedBy.filter(({ record }) => record.stance === "retracts");
  return originsOf(retractions).some((other) => sourceOf(other) === sourceOf(origin));
}

/** What tells the sources of origins apart, whatever the occasion. */
function sourceOf({ id, kind, source }: Origin): string {
  return kind === "named" && source !== undefined ? source.record.id : id;
}

function agreementsWith(
  claim: InGraph<ClaimRecord>,
  origins: readonly Origin[],
): readonly ClaimLink[] {
  const own = new Set(origins.map(sourceOf));
  return linksOf(claim, ["supports", "refines"]).filter(
    ({ inverse, claim: other }) =>
      inverse && assertingOrigins(other).some((origin) => !own.has(sourceOf(origin))),
  );
}

function assertingOrigins(claim: InGraph<ClaimRecord>): readonly Origin[] {
  return originsOf(appearancesOf(claim, { stance: ["asserts"] }));
}

function isAsserted(claim: InGraph<ClaimRecord>): boolean {
  return appearancesOf(claim, { stance: ["asserts"] }).length > 0;
}

function assertion({ origins, upheld }: Case): readonly Reason[] {
  if (origins.length === 0) return [];
  const evidence = origins.flatMap(({ appearances }) => appearances);
  const text = `Asserted by ${inWords(origins.map(nameOf))}`;
  const taken = origins.filter((origin) => !upheld.includes(origin));
  if (taken.length === 0) return [{ rule: "asserted", text, evidence }];
  const later = `${inWords(taken.map(nameOf))} took it back`;
  return [{ rule: "asserted", text: `${text}; ${later}`, evidence }];
}

function agreement({ agreements }: Case): readonly Reason[] {
  return agreements.map((link) => ({
    rule: "agreeing-claim",
    text: `Another source's claim ${link.record.verdict} it: “${link.claim.record.text}”`,
    evidence: evidenceOfRecord(link),
  }));
}

const DISPUTES = [
  { stance: "denies", rule: "denied", words: "Denied by" },
  { stance: "retracts", rule: "retracted", words: "Taken back by" },
  { stance: "questions", rule: "questioned", words: "Questioned by" },
] as const;

function dispute({ disputedBy }: Case): readonly Reason[] {
  return DISPUTES.flatMap(({ stance, rule, words }) => {
    const evidence = disputedBy.filter(({ record }) => record.stance === stance);
    const names = originsOf(evidence).map(nameOf);
    return names.length === 0 ? [] : [{ rule, text: `${words} ${inWords(names)}`, evidence }];
  });
}

function contradiction({ contradictions }: Case): readonly Reason[] {
  return contradictions.map((link) => ({
    rule: "contradicted",
    text: `A source asserts what contradicts it: “${link.claim.record.text}”`,
    evidence: evidenceOfRecord(link),
  }));
}
