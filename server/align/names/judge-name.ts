/** Judging a name: which of what is known it is, with the reason in words. */

import type { NodeId } from "../../model/ids.ts";
import { scorePair, verdictOf } from "../judge-pair.ts";
import type { PairScore, Thresholds } from "../judge-pair.ts";
import type { Identities, Judged } from "../stage.ts";
import { BODIES, bodyStrength, relateBodyForms } from "./compare-bodies.ts";
import { areAlikeParties, PARTIES } from "./compare-parties.ts";
import { PERSONS, relatePersonForms, strengthOf } from "./compare-persons.ts";
import { PLACES, placeStrength, relatePlaceForms } from "./compare-places.ts";
import type { Compared } from "./compared.ts";
import type { KnownName } from "./known-names.ts";
import type { NamedNode, NameForm } from "./name-form.ts";

/** On labelled reports of one day; `same` is to be right 98 times of 100. */
const THRESHOLDS: Thresholds = { same: 0.98, unsure: 0.85 };
/** How near a relation is to the whole name from which on only what is as near is a rival. */
const NEAR = 3;
/** Who is named in so many times more documents is meant by a short name. */
const FAR_MORE = 8;

/** What is known, with what it is weighed by. */
export interface Candidate {
  readonly name: KnownName;
  /** Rare names that the documents of both give. */
  readonly shared: readonly string[];
  readonly isOwn: boolean;
}

/** All that is known of one actor or place. */
interface Group {
  readonly canonical: NodeId;
  readonly candidates: readonly Candidate[];
  readonly strength: number;
  /** Documents that name it. */
  readonly documents: number;
}

/**
 * The judgement about a name among its candidates, of which the first of the likeliest is its other;
 * undefined when it is none of them. `rivals` are others in its document that it may be.
 */
export function judgeName(
  named: NamedNode,
  candidates: readonly Candidate[],
  { identities, rivals }: { readonly identities: Pick<Identities, "canonical">; rivals: number },
): Judged | undefined {
  const groups = groupCandidates(named, candidates, identities);
  let best: { readonly first: Candidate; readonly scored: PairScore } | undefined;
  for (const group of groups) {
    const others = groups.filter((other) => other !== group && isRival(other, group)).length;
    const ruledBy = others + (group.strength < NEAR ? rivals : 0);
    for (const candidate of group.candidates) {
      const scored = scoreNames(named, candidate, { rivals: ruledBy, documents: group.documents });
      const [first] = group.candidates;
      if (first === undefined || (best !== undefined && best.scored.score >= scored.score))
        continue;
      best = { first, scored };
    }
  }
  return best === undefined ? undefined : judgedOf(named, best.first, best.scored);
}

/** A group of which one member is ruled out is left out; so is the name's own. */
function groupCandidates(
  { view, form }: NamedNode,
  candidates: readonly Candidate[],
  { canonical }: Pick<Identities, "canonical">,
): readonly Group[] {
  const own = canonical(view.record.id);
  const byNode = Map.groupBy(candidates, ({ name }) => canonical(name.node));
  return [...byNode].flatMap(([node, members]): Group[] => {
    if (node === own) return [];
    const strengths = members.map(({ name }) => nearness(form, name.form));
    const known = strengths.filter((one) => one !== -1);
    if (known.length === 0 || known.includes(0)) return [];
    const documents = members.reduce((sum, { name }) => sum + name.documents, 0);
    return [{ canonical: node, candidates: members, strength: Math.max(...known), documents }];
  });
}

/** Of what is near only what is as near; else all that is not named far more seldom. */
function isRival(other: Group, { strength, documents }: Group): boolean {
  if (strength >= NEAR) return other.strength >= strength;
  return other.documents * FAR_MORE > documents;
}

/** How near two names are to being one: 0 when they are ruled out, -1 when they say nothing. */
export function nearness(one: NameForm, two: NameForm): number {
  if (one.type === "person" && two.type === "person") {
    const relation = relatePersonForms(one, two);
    return relation === undefined ? -1 : strengthOf(relation);
  }
  if (one.type === "body" && two.type === "body") return bodyStrength(relateBodyForms(one, two));
  if (one.type === "place" && two.type === "place") {
    return placeStrength(relatePlaceForms(one, two));
  }
  if (one.type === "party" && two.type === "party") return areAlikeParties(one, two) ? NEAR : -1;
  return -1;
}

function scoreNames(
  named: NamedNode,
  { name, shared, isOwn }: Candidate,
  { rivals, documents }: { readonly rivals: number; readonly documents: number },
): PairScore {
  const { form } = named;
  const one = { label: named.view.record.name, rivals: 0, shared: [], documents: 0, isOwn };
  const two = { label: name.label, rivals, shared, documents, isOwn };
  return scoreForms([form, one], [name.form, two]);
}

type Side = readonly [form: NameForm, rest: Omit<Compared, "form">];

function scoreForms([form, one]: Side, [other, two]: Side): PairScore {
  if (form.type === "person" && other.type === "person") {
    return scorePair({ ...one, form }, { ...two, form: other }, PERSONS);
  }
  if (form.type === "body" && other.type === "body") {
    return scorePair({ ...one, form }, { ...two, form: other }, BODIES);
  }
  if (form.type === "place" && other.type === "place") {
    return scorePair({ ...one, form }, { ...two, form: other }, PLACES);
  }
  if (form.type === "party" && other.type === "party") {
    return scorePair({ ...one, form }, { ...two, form: other }, PARTIES);
  }
  return { score: 0, findings: [] };
}

function judgedOf(
  { view }: NamedNode,
  { name }: Candidate,
  { score, findings }: PairScore,
): Judged | undefined {
  const verdict = verdictOf(score, THRESHOLDS);
  const [position] = view.positions;
  if (verdict === undefined || position === undefined) return undefined;
  return {
    rule: "names",
    about: "identity",
    verdict,
    source: view.record.id,
    target: name.node,
    score: Math.round(1000 * score) / 1000,
    reason: wordReason(needed(findings, score)),
    evidence: [
      { document: view.document.id, positions: [position] },
      { document: name.document, positions: [name.position] },
    ],
  };
}

/** Without the story that both tell, where the names alone say as much. */
function needed(findings: PairScore["findings"], score: number): PairScore["findings"] {
  const story = findings.find(({ rule }) => rule === "story");
  if (story === undefined) return findings;
  const without = 1 / (1 + Math.exp(story.weight) * (1 / score - 1));
  const isNeeded = verdictOf(without, THRESHOLDS) !== verdictOf(score, THRESHOLDS);
  return isNeeded ? findings : findings.filter((finding) => finding !== story);
}

/** What speaks for it, in one sentence, and what against it in another. */
function wordReason(findings: PairScore["findings"]): string {
  const [pro, contra] = [1, -1].map((way) =>
    findings.filter(({ weight }) => way * weight > 0).map(({ text }) => text),
  );
  return [pro, contra]
    .flatMap((texts) => (texts === undefined || texts.length === 0 ? [] : [sentence(texts)]))
    .join(" ");
}

function sentence(texts: readonly string[]): string {
  const joined = texts.join("; ");
  return `${joined.slice(0, 1).toUpperCase()}${joined.slice(1)}.`;
}
