/**
 * Independence: whether the origins of a claim confirm one another.
 *
 * Two origins are dependent when one of the rules of shared ground shows it, and independent when
 * nothing is left that could tie them: both are named, spoke on occasions that are known to be two or
 * on different days, are not affiliated, reach us through different documents whose wording was compared and has
 * nothing in common, and through no unnamed go-between. Anything else is not established: that two
 * agree never shows independence. Source: STANAG 2511 (2003), annex, "confirmed by other
 * independent sources".
 */

import { compareId } from "./compare-text.ts";
import { TEXT_DEPENDENCES } from "../model/judgement.ts";
import type { Origin } from "./origin.ts";
import { attributionOf, documentPairs, nameOf, textJudgement, titled } from "./origin-pair.ts";
import type { DocumentPair, OriginPair } from "./origin-pair.ts";
import { chainOf } from "./chain.ts";
import { passagesOf } from "./passage.ts";
import { inWords } from "./reason.ts";
import type { Reason } from "./reason.ts";
import { sameOccasion, unclearOccasions, unknownOccasions } from "./occasions.ts";
import { affiliatedSources, citedPublisher, samePublisher, sameSource } from "./shared-ground.ts";
import { sharedOutlet, sharedText, sharedUtterances } from "./shared-ground.ts";
import type { Finding, PairRule } from "./shared-ground.ts";

export const INDEPENDENCES = ["independent", "dependent", "not established"] as const;
export type Independence = (typeof INDEPENDENCES)[number];

export interface IndependenceAnswer {
  readonly independence: Independence;
  /** At least one; the reasons for this answer, not for others. */
  readonly reasons: readonly Reason[];
}

/** Origins compared with one another; of a claim with more, the first ones (276 pairs). */
const ORIGINS_COMPARED = 24;

/** What an origin lacks to be shown independent of any other. */
type OriginRule = (origin: Origin) => Reason | undefined;

/** A document that names no source may have it from anywhere. */
const ownVoice: OriginRule = (origin) => {
  if (origin.kind !== "document") return undefined;
  return {
    rule: "own-voice",
    text: `${nameOf(origin)} says it in its own voice; where it has it from is not known`,
    evidence: attributionOf(origin),
  };
};

/** A source that is not named cannot be told apart from another. */
const unnamedSource: OriginRule = (origin) => {
  if (origin.kind !== "unnamed") return undefined;
  return {
    rule: "unnamed-source",
    text: `“${origin.label}” in ${inWords(origin.documents.map(titled))} is not named, so it cannot be told apart from another source`,
    evidence: attributionOf(origin),
  };
};

const unnamedGoBetween: OriginRule = (origin) => {
  if (origin.kind !== "named" || isSpelledOut(origin)) return undefined;
  return {
    rule: "unnamed-go-between",
    text: `The words of ${nameOf(origin)} reach us through a source that is not named`,
    evidence: attributionOf(origin),
  };
};

/** Both reach us through one document alone. */
const oneDocument: PairRule = (pair) => {
  if (documentPairs(pair).length > 0) return undefined;
  const [document] = pair.one.documents;
  return missing({
    rule: "one-document",
    text: `${nameOf(pair.one)} and ${nameOf(pair.two)} reach us through one document alone${document === undefined ? "" : `, ${titled(document)}`}`,
    evidence: [],
  });
};

const textsNotCompared: PairRule = (pair) => {
  const pairs = documentPairs(pair);
  const [first] = pairs;
  if (first === undefined || pairs.some((each) => textJudgement(each, ...TEXT_DEPENDENCES))) {
    return undefined;
  }
  return missing({
    rule: "texts-not-compared",
    text: `Nobody has shown that ${first.map(titled).join(" and ")} share no wording`,
    evidence: [],
  });
};

/** What ties two origins, or may; more telling rules first. */
const PAIR_RULES: readonly PairRule[] = [
  sameSource,
  sharedOutlet,
  citedPublisher,
  samePublisher,
  sharedText,
  sharedUtterances,
  affiliatedSources,
  sameOccasion,
  unclearOccasions,
  oneDocument,
  textsNotCompared,
];

const ORIGIN_RULES: readonly OriginRule[] = [ownVoice, unnamedSource, unnamedGoBetween];

/**
 * Whether a claim's origins are independent of one another: independent when two of them are shown
 * to be, dependent when every two are shown not to be, and otherwise not established.
 */
export function independenceOf(origins: readonly Origin[]): IndependenceAnswer {
  const [first] = origins;
  if (first === undefined) return answer("not established", [nobody]);
  if (origins.length === 1) return ofOneOrigin(first);
  const results = pairsOf(origins.slice(0, ORIGINS_COMPARED)).map(comparePair);
  const independent = results.find(({ independence }) => independence === "independent");
  if (independent !== undefined) return independent;
  const isOpen = results.some(({ independence }) => independence === "not established");
  const independence = isOpen ? "not established" : "dependent";
  const reasons = results.filter((result) => result.independence === independence);
  return answer(
    independence,
    reasons.flatMap((result) => result.reasons),
  );
}

/** Whether `independenceOf` says independent, without the reasons: soon, for most are not. */
export function areShownIndependent(origins: readonly Origin[]): boolean {
  const compared = origins.slice(0, ORIGINS_COMPARED).filter(({ kind }) => kind === "named");
  return pairsOf(compared).some(
    (pair) =>
      documentPairs(pair).some((documents) => textJudgement(documents, "none detected")) &&
      comparePair(pair).independence === "independent",
  );
}

/** Whether two origins are independent of one another, with every reason that decides it. */
export function comparePair(pair: OriginPair): IndependenceAnswer {
  const findings = [
    ...PAIR_RULES.flatMap((rule) => rule(pair) ?? []),
    ...[pair.one, pair.two].flatMap((origin) =>
      ORIGIN_RULES.flatMap((rule) => rule(origin) ?? []).map(missing),
    ),
    ...unknownOccasions(pair),
  ];
  const dependent = findings.filter(({ verdict }) => verdict === "dependent");
  const decisive = dependent.length > 0 ? dependent : findings;
  const [first] = decisive;
  if (first === undefined) return answer("independent", [shown(pair)]);
  return answer(
    first.verdict,
    decisive.map(({ reason }) => reason),
  );
}

const nobody: Reason = { rule: "no-origin", text: "No source asserts it", evidence: [] };

function ofOneOrigin(origin: Origin): IndependenceAnswer {
  const count = origin.documents.length;
  if (count < 2) {
    const text = `It rests on ${nameOf(origin)} alone: there is nothing to compare it with`;
    return answer("not established", [
      { rule: "one-origin", text, evidence: attributionOf(origin) },
    ]);
  }
  const documents = inWords(origin.documents.map(titled));
  const text = `${documents} rest on one origin, ${nameOf(origin)}: it is repeated, not confirmed`;
  return answer("dependent", [{ rule: "one-origin", text, evidence: attributionOf(origin) }]);
}

function shown(pair: OriginPair): Reason {
  const pairs = documentPairs(pair);
  const judgements = pairs.flatMap((documents) => textJudgement(documents, "none detected") ?? []);
  const { graph } = pair.one;
  return {
    rule: "shown-independent",
    text: `${nameOf(pair.one)} and ${nameOf(pair.two)} are named, spoke on different occasions, are not affiliated, and ${inComparedDocuments(pairs, judgements.length)} share no wording`,
    evidence: [
      ...attributionOf(pair.one),
      ...attributionOf(pair.two),
      ...judgements.flatMap(({ evidence }) => passagesOf(graph, evidence)),
    ],
  };
}

/** Not every document that repeats a source's words was compared with every other. */
function inComparedDocuments(pairs: readonly DocumentPair[], compared: number): string {
  if (compared === pairs.length) return "the documents that carry their words";
  return `of the documents that carry their words those that were compared (${compared} of ${pairs.length} pairs)`;
}

function isSpelledOut({ appearances }: Origin): boolean {
  return appearances.some((appearance) => chainOf(appearance).every(({ named }) => named));
}

function pairsOf(origins: readonly Origin[]): readonly OriginPair[] {
  const sorted = origins.toSorted((one, two) => compareId(one.id, two.id));
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((two) => ({ one, two })));
}

function missing(reason: Reason): Finding {
  return { verdict: "not established", reason };
}

/** Several pairs give the same reason: it is given once. */
function answer(independence: Independence, reasons: readonly Reason[]): IndependenceAnswer {
  const once = new Map(reasons.map((reason) => [`${reason.rule} ${reason.text}`, reason]));
  return { independence, reasons: [...once.values()] };
}
