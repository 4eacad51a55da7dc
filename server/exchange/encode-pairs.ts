/** Encoding of pairs: relations between nodes, and judgements about them. */

import { NODE_KINDS } from "../model/record.ts";
import type { NodeKind } from "../model/record.ts";
import type { Relation } from "../model/statement.ts";
import { mergeEvidence } from "./encoder.ts";
import type { Encoder } from "./encoder.ts";
import type { CollectionData } from "./read-collection-files.ts";
import type { SourcePlace } from "./source-place.ts";

const PARTIES = ["actor", "place", "event"] as const;

/** What each relation runs from and to. */
const ENDS = {
  participant: { source: ["event"], target: ["actor"] },
  "located at": { source: NODE_KINDS, target: ["place"] },
  "part of": { source: PARTIES, target: PARTIES },
  "affiliated with": { source: ["actor"], target: ["actor"] },
  "stands for": { source: PARTIES, target: PARTIES },
  "published by": { source: ["document"], target: ["actor"] },
  about: { source: ["claim"], target: PARTIES },
} as const satisfies Record<
  Relation,
  { readonly source: readonly NodeKind[]; readonly target: readonly NodeKind[] }
>;

/** Relations of their own file. */
export function encodeRelations(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["relations.yaml"];
  for (const [index, entry] of data.entries()) {
    const at = place.at(index);
    const { relation, role, inferred, ground } = entry;
    const ends = findPair<NodeKind>(encoder, { ...entry, kinds: ENDS[relation] }, at);
    const evidence = encoder.passages.byDocument(entry.evidence, at.at("evidence"));
    if (Object.keys(entry.evidence).length === 0) {
      encoder.problems.push(at.problem("a relation rests on words: quote them under `evidence`"));
    }
    if (ends === undefined) continue;
    encoder.writer.add("statement", { relation, ...ends, role, evidence, inferred, ground }, at);
  }
}

/** Judgements; without evidence of their own they rest on where the documents carry both nodes. */
export function encodeJudgements(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["judgements.yaml"];
  for (const [index, entry] of data.identity.entries()) {
    const at = place.at("identity", index);
    const kind = encoder.keys.kindOf(entry.source);
    const kinds = { source: NODE_KINDS, target: kind === undefined ? NODE_KINDS : [kind] };
    const ends = findPair<NodeKind>(encoder, { ...entry, kinds }, at);
    if (ends === undefined) continue;
    const pair = { about: "identity" as const, verdict: entry.verdict, ...ends };
    encoder.writer.add("judgement", { ...pair, ...groundsOf(encoder, entry, at) }, at);
  }
  for (const [index, entry] of data.claims.entries()) {
    const at = place.at("claims", index);
    const ends = findPair(encoder, { ...entry, kinds: BOTH_CLAIMS }, at);
    if (ends === undefined) continue;
    const pair = { about: "claims" as const, verdict: entry.verdict, ...ends };
    encoder.writer.add("judgement", { ...pair, ...groundsOf(encoder, entry, at) }, at);
  }
  for (const [index, entry] of data.texts.entries()) {
    const at = place.at("texts", index);
    const ends = findPair(encoder, { ...entry, kinds: BOTH_DOCUMENTS }, at);
    if (ends === undefined) continue;
    const pair = { about: "texts" as const, verdict: entry.verdict, ...ends };
    encoder.writer.add("judgement", { ...pair, ...groundsOf(encoder, entry, at) }, at);
  }
}

const BOTH_CLAIMS = { source: ["claim"], target: ["claim"] } as const;
const BOTH_DOCUMENTS = { source: ["document"], target: ["document"] } as const;

type JudgementSource = CollectionData["judgements.yaml"]["claims" | "identity" | "texts"][number];

function groundsOf(encoder: Encoder, entry: JudgementSource, at: SourcePlace) {
  const { source, target, score, reason, evidence } = entry;
  const carried = [source, target].map((key) => encoder.evidence.get(key) ?? []);
  return {
    score,
    reason,
    evidence:
      evidence === undefined
        ? mergeEvidence(carried)
        : encoder.passages.byDocument(evidence, at.at("evidence")),
  };
}

interface Pair<Kind extends NodeKind> {
  readonly source: string;
  readonly target: string;
  readonly kinds: { readonly source: readonly Kind[]; readonly target: readonly Kind[] };
}

function findPair<Kind extends NodeKind>(encoder: Encoder, pair: Pair<Kind>, at: SourcePlace) {
  const source = encoder.keys.find(pair.source, pair.kinds.source, at.at("source"));
  const target = encoder.keys.find(pair.target, pair.kinds.target, at.at("target"));
  if (source === undefined || target === undefined) return undefined;
  if (pair.source !== pair.target) return { source, target };
  encoder.problems.push(at.at("target").problem(`"${pair.target}" is paired with itself`));
  return undefined;
}
