/** The two sample articles: the links between claims read in them against those that a person encoded. */

import { Aligner } from "../../../../server/align/aligner.ts";
import type { AppearanceRecord } from "../../../../server/model/appearance.ts";
import type { DocumentRecord } from "../../../../server/model/document.ts";
import type { JudgementRecord } from "../../../../server/model/judgement.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import { overlap } from "../../seeds/match-appearances.ts";
import { loadSample, MEASURED, MEASURED_AT, readOffline } from "../../read-offline.ts";

/** Shared length over joint length from which a claim that was read is the one encoded there. */
const SAME_PASSAGE = 0.5;

export type LinkKind = "same" | "contradicts" | "refines" | "updates" | "supports";
export const LINK_KINDS: readonly LinkKind[] = [
  "same",
  "contradicts",
  "refines",
  "updates",
  "supports",
];

/** A link of the encoding. `isRead`: both claims were, of one that both articles carry in both. */
export interface EncodedLink {
  readonly kind: LinkKind;
  readonly claims: readonly [source: string, target: string];
  readonly isRead: boolean;
  readonly isFound: boolean;
}

/** A link that was made between claims as they were read; right when the encoding has it, that way round. */
export interface MadeLink {
  readonly kind: LinkKind;
  readonly claims: readonly [source: string, target: string];
  readonly reason: string;
  readonly isRight: boolean;
}

export interface SeedLinks {
  readonly encoded: readonly EncodedLink[];
  readonly made: readonly MadeLink[];
  /** Pairs that are offered for review. */
  readonly unsure: number;
}

/** Both articles read offline and aligned, the first encoded one first. */
export async function readSeedLinks(): Promise<SeedLinks> {
  const records = loadSample();
  const read: Read[] = [];
  for (const document of records.filter((record) => record.type === "document")) {
    read.push({ document, records: await readOffline(document.text) });
  }
  const matched = matchClaims(records, read);
  const judged = judge(read);
  const gold = goldLinks(records);
  const textOf = textsOf([...records, ...read.flatMap((one) => one.records)]);
  const links = judged.flatMap((judgement) => linkOf(judgement) ?? []);
  return {
    encoded: gold.map(({ kind, source, target }) => {
      const pairs = readPairs({ kind, source, target }, matched);
      const isFound = links.some((link) => pairs.some((pair) => isLink(link, { kind, ...pair })));
      const claims = [textOf(source), textOf(target)] as const;
      return { kind, claims, isRead: pairs.length > 0, isFound };
    }),
    made: links.map((link) => ({
      kind: link.kind,
      claims: [textOf(link.source), textOf(link.target)],
      reason: link.reason,
      isRight: isEncoded(link, { gold, matched }),
    })),
    unsure: judged.filter(({ verdict }) => verdict === "unsure").length,
  };
}

interface Read {
  readonly document: DocumentRecord;
  readonly records: readonly LogRecord[];
}

interface Link {
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
}

/** Of each encoded claim the claims that were read of it, in each document. */
type Matched = ReadonlyMap<string, ReadonlySet<ReadClaim>>;
interface ReadClaim {
  readonly id: string;
  readonly document: string;
}

function judge(read: readonly Read[]): readonly JudgementRecord[] {
  const aligner = new Aligner(MEASURED);
  return read.flatMap(({ records }) => {
    const judged = aligner.judge(records, MEASURED_AT);
    aligner.take([...records, ...judged]);
    return judged.filter(({ source }) => source.startsWith("clm_"));
  });
}

function matchClaims(encoded: readonly LogRecord[], read: readonly Read[]): Matched {
  const matched = new Map<string, Map<string, ReadClaim>>();
  for (const { document, records } of read) {
    const own = appearancesOf(encoded).filter((one) => one.document === document.id);
    for (const appearance of appearancesOf(records)) {
      for (const { claim, positions } of own) {
        if (overlap(positions, appearance.positions) < SAME_PASSAGE) continue;
        const claims = matched.get(claim) ?? new Map<string, ReadClaim>();
        claims.set(appearance.claim, { id: appearance.claim, document: document.id });
        matched.set(claim, claims);
      }
    }
  }
  return new Map([...matched].map(([claim, claims]) => [claim, new Set(claims.values())]));
}

function appearancesOf(records: readonly LogRecord[]): readonly AppearanceRecord[] {
  return records.filter((record) => record.type === "appearance");
}

/** What the encoding says of two claims, and that a claim of both articles is one. */
function goldLinks(records: readonly LogRecord[]): readonly Link[] {
  const carried = Map.groupBy(appearancesOf(records), ({ claim }) => claim);
  const shared = [...carried]
    .filter(([, list]) => new Set(list.map(({ document }) => document)).size > 1)
    .map(([claim]): Link => ({ kind: "same", source: claim, target: claim }));
  const linked = records.flatMap((record) =>
    record.type === "judgement" && record.about === "claims"
      ? [{ kind: record.verdict, source: record.source, target: record.target }]
      : [],
  );
  return [...shared, ...linked];
}

function linkOf({ verdict, source, target, reason }: JudgementRecord) {
  const kind = LINK_KINDS.find((one) => one === verdict);
  return kind === undefined ? undefined : { kind, source, target, reason };
}

/** The pairs of read claims between which an encoded link would be found. */
function readPairs(
  { kind, source, target }: Link,
  matched: Matched,
): readonly Omit<Link, "kind">[] {
  const [ones, twos] = [matched.get(source) ?? [], matched.get(target) ?? []];
  return [...ones].flatMap((one) =>
    [...twos]
      .filter((two) => one.id !== two.id && (kind !== "same" || one.document !== two.document))
      .map((two) => ({ source: one.id, target: two.id })),
  );
}

/** Whether a link is another; two claims are the same, or contradict one another, either way round. */
function isLink(one: Link, two: Link): boolean {
  if (one.kind !== two.kind) return false;
  if (one.source === two.source && one.target === two.target) return true;
  const isMutual = one.kind === "same" || one.kind === "contradicts";
  return isMutual && one.source === two.target && one.target === two.source;
}

function isEncoded(link: Link, { gold, matched }: { gold: readonly Link[]; matched: Matched }) {
  if (link.kind === "same") {
    return [...matched.values()].some((claims) => {
      const ids = [...claims].map(({ id }) => id);
      return ids.includes(link.source) && ids.includes(link.target);
    });
  }
  return gold.some((encoded) =>
    readPairs(encoded, matched).some((pair) => isLink(link, { kind: encoded.kind, ...pair })),
  );
}

function textsOf(records: readonly LogRecord[]): (id: string) => string {
  const texts = new Map(
    records.flatMap((record) =>
      record.type === "claim" ? [[record.id as string, record.text]] : [],
    ),
  );
  return (id) => texts.get(id) ?? id;
}
