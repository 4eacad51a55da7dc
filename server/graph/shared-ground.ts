/**
 * Shared ground: the rules that show that two origins depend on one another, or may.
 *
 * Each rule looks at one thing that two origins can have in common. What holds for every pair of
 * their documents shows dependence; what holds for some leaves it open.
 */

import type { ActorRecord } from "../model/actor.ts";
import type { ActorId } from "../model/ids.ts";
import type { TextJudgement } from "../model/judgement.ts";
import type { Relation, StatementRecord } from "../model/statement.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import { labelOf } from "./node-label.ts";
import { attributionOf, documentPairs, hopsBySource, nameOf } from "./origin-pair.ts";
import { textJudgement, titled } from "./origin-pair.ts";
import type { Origin } from "./origin.ts";
import type { DocumentPair, OriginPair } from "./origin-pair.ts";
import { passagesOf } from "./passage.ts";
import { inWords } from "./reason.ts";
import type { Reason } from "./reason.ts";
import { publisherOf, statementEnds, statementsFrom } from "./statements.ts";

/** What one rule finds of a pair: they are dependent, or it cannot be shown that they are not. */
export interface Finding {
  readonly verdict: "dependent" | "not established";
  readonly reason: Reason;
}

/** A rule: a finding, or undefined when it does not apply to the pair. */
export type PairRule = (pair: OriginPair) => Finding | undefined;

type Tie = InGraph<StatementRecord>;

/** The relations that put an actor in or under another. */
const TYING: readonly Relation[] = ["part of", "affiliated with", "stands for"];

/** Ties followed from an actor: president, administration, government, state. */
const TIES_FOLLOWED = 3;

/** The same source spoke both times. */
export const sameSource: PairRule = ({ one, two }) => {
  if (one.source === undefined || one.kind !== "named") return undefined;
  if (one.source.record.id !== two.source?.record.id) return undefined;
  return dependent({
    rule: "same-source",
    text: `${one.label} is the source of both: saying it again confirms nothing`,
    evidence: [...attributionOf(one), ...attributionOf(two)],
  });
};

/** Both chains run through the same outlet, or one runs through the other's origin. */
export const sharedOutlet: PairRule = ({ one, two }) => {
  const upstream = hopsBySource(two);
  for (const [key, hop] of hopsBySource(one)) {
    const other = upstream.get(key);
    if (other === undefined) continue;
    if (hop.source !== undefined && isFinalSource({ one, two }, hop.source.record.id)) continue;
    const outlet = hop.source === undefined ? "an outlet" : labelOf(hop.source.record);
    return dependent({
      rule: "shared-outlet",
      text: `${nameOf(one)} and ${nameOf(two)} both reach us through ${outlet}`,
      evidence: [hop, other],
    });
  }
  return undefined;
};

/** The one reaches us through an outlet that published the other's documents itself. */
export const citedPublisher: PairRule = ({ one, two }) =>
  citesPublisherOf(one, two) ?? citesPublisherOf(two, one);

/** The documents are published by one group. */
export const samePublisher: PairRule = (pair) => {
  const pairs = documentPairs(pair);
  const found = pairs.flatMap((documents) => sharedGroup(documents) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    verdict: found.length === pairs.length ? "dependent" : "not established",
    reason: first,
  };
};

/** The documents share prose beyond what was said by others. */
export const sharedText: PairRule = (pair) => {
  const pairs = documentPairs(pair);
  const found = pairs.flatMap((documents) => {
    const judgement = textJudgement(documents, "near copy", "shared wire prose");
    return judgement === undefined ? [] : [wording(documents, judgement)];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    verdict: found.length === pairs.length ? "dependent" : "not established",
    reason: first,
  };
};

/** The documents quote the same utterances: common knowledge of them, or one from the other. */
export const sharedUtterances: PairRule = (pair) => {
  for (const documents of documentPairs(pair)) {
    const judgement = textJudgement(documents, "shared utterances");
    if (judgement !== undefined) return open(wording(documents, judgement));
  }
  return undefined;
};

/** The sources are tied: by affiliation, as part or name of the other, or both to the same third. */
export const affiliatedSources: PairRule = ({ one, two }) => {
  if (one.source === undefined || two.source === undefined) return undefined;
  const ties = tiesInGroup(one.source, two.source);
  if (ties.length === 0) return undefined;
  return open({
    rule: "affiliated-sources",
    text: `${one.label} and ${two.label} are tied: ${ties.map(inRelation).join("; ")}`,
    evidence: ties.flatMap(({ graph, record }) => passagesOf(graph, record.evidence)),
  });
};

function citesPublisherOf(citing: Origin, other: Origin): Finding | undefined {
  for (const hop of hopsBySource(citing).values()) {
    const outlet = hop.source?.record;
    if (outlet === undefined) continue;
    const published = other.documents.filter(
      (document) => publisherOf(document)?.record.id === outlet.id,
    );
    if (published.length === 0) continue;
    return {
      verdict: published.length === other.documents.length ? "dependent" : "not established",
      reason: {
        rule: "cited-publisher",
        text: `${nameOf(citing)} reaches us through ${labelOf(outlet)}, which published ${inWords(published.map(titled))} itself`,
        evidence: [hop, ...published.flatMap(publicationOf)],
      },
    };
  }
  return undefined;
}

function isFinalSource({ one, two }: OriginPair, actor: ActorId): boolean {
  return one.source?.record.id === actor && two.source?.record.id === actor;
}

function wording(documents: DocumentPair, judgement: TextJudgement): Reason {
  const [{ graph }] = documents;
  return {
    rule: judgement.verdict.replaceAll(" ", "-"),
    text: `${documents.map(titled).join(" and ")}: ${judgement.verdict}. ${judgement.reason}`,
    evidence: passagesOf(graph, judgement.evidence),
  };
}

function sharedGroup([one, two]: DocumentPair): Reason | undefined {
  const first = publisherOf(one);
  const second = publisherOf(two);
  if (first === undefined || second === undefined) return undefined;
  const documents = `${titled(one)} and ${titled(two)}`;
  if (first.record.id === second.record.id) {
    return {
      rule: "same-publisher",
      text: `${documents} are published by ${first.record.name}`,
      evidence: [one, two].flatMap(publicationOf),
    };
  }
  const ties = tiesInGroup(first, second);
  if (ties.length === 0) return undefined;
  return {
    rule: "same-publisher",
    text: `${documents} are published by one group: ${ties.map(inRelation).join("; ")}`,
    evidence: ties.flatMap(({ graph, record }) => passagesOf(graph, record.evidence)),
  };
}

function publicationOf(document: DocumentPair[0]) {
  return statementsFrom(document, "published by").flatMap(({ graph, record }) =>
    passagesOf(graph, record.evidence),
  );
}

/** The ties by which one stands in or under the other, or both under the same third. */
function tiesInGroup(one: InGraph<ActorRecord>, two: InGraph<ActorRecord>): readonly Tie[] {
  const groups = groupsOf(two);
  for (const [group, ties] of groupsOf(one)) {
    const others = groups.get(group);
    if (others !== undefined) return [...ties, ...others];
  }
  return [];
}

type Groups = ReadonlyMap<string, readonly Tie[]>;

/**
 * The actor itself and what it is in or under, nearest first, each with the ties that lead there. They
 * are asked for every two origins, and an outlet has very many edges to look through.
 */
function groupsOf(actor: InGraph<ActorRecord>): Groups {
  const known = actor.graph.derive("groups of actors", () => new Map<string, Groups>());
  const found = known.get(actor.record.id) ?? findGroups(actor);
  known.set(actor.record.id, found);
  return found;
}

function findGroups(actor: InGraph<ActorRecord>): Groups {
  const groups = new Map<string, readonly Tie[]>([[actor.record.id, []]]);
  for (const [id, ties] of groups) {
    const member = findNode(actor.graph, id);
    if (member === undefined || ties.length === TIES_FOLLOWED) continue;
    for (const tie of tiesFrom(member)) {
      const group = statementEnds(tie).target.record.id;
      if (!groups.has(group)) groups.set(group, [...ties, tie]);
    }
  }
  return groups;
}

function tiesFrom(member: NodeInGraph): readonly Tie[] {
  return TYING.flatMap((relation) => statementsFrom(member, relation));
}

function inRelation(statement: Tie): string {
  const { source, target } = statementEnds(statement);
  return `${labelOf(source.record)} is ${verb(statement.record)} ${labelOf(target.record)}`;
}

function verb({ relation }: StatementRecord): string {
  return relation === "stands for" ? "a name for" : relation;
}

function dependent(reason: Reason): Finding {
  return { verdict: "dependent", reason };
}

function open(reason: Reason): Finding {
  return { verdict: "not established", reason };
}
