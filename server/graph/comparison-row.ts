/** Comparison rows: one claim across documents, each document's cell with its nearest counterpart. */

import { createHash } from "node:crypto";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { ClaimLinkKind } from "../model/judgement.ts";
import { linksOf } from "./claim-links.ts";
import type { ClaimLink } from "./claim-links.ts";
import type { InGraph } from "./in-graph.ts";
import { declaredDocument } from "./passage.ts";
import { firstPlace } from "./reading-order.ts";
import { isSameWording } from "./shared-wording.ts";
import { isDenial, isSupport } from "./stances.ts";

export const COMPARISON_GROUPS = [
  "differ",
  "more specific",
  "support",
  "same in other words",
  "all say",
  "some say",
  "only one",
] as const;
export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number];

export const COMPARISON_VERDICTS = ["agrees", "differs", "absent"] as const;
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

/** One claim across the documents. */
export interface ComparisonRow {
  /** Made of the claims' ids. */
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly claim: InGraph<ClaimRecord>;
  /** One for each document, in the order of the columns. */
  readonly cells: readonly ComparisonCell[];
}

/** What one document says of a row's claim. */
export interface ComparisonCell {
  readonly document: InGraph<DocumentRecord>;
  /** "differs" in rows of the group "differ" alone. */
  readonly verdict: ComparisonVerdict;
  /** The claim that the document carries here; undefined when it carries none. */
  readonly claim: InGraph<ClaimRecord> | undefined;
  /** The relation of the row's claim to the cell's, when that is another one. */
  readonly link: ClaimLink | undefined;
  readonly appearances: readonly InGraph<AppearanceRecord>[];
}

/** A claim and, for each column, its appearances there; undefined where it has none. */
export interface CarriedClaim {
  readonly claim: InGraph<ClaimRecord>;
  readonly columns: readonly (readonly InGraph<AppearanceRecord>[] | undefined)[];
}

/** The claims that the documents carry, by id. */
export type CarriedClaims = ReadonlyMap<string, CarriedClaim>;

/** Whether the sources of a document all stand for a claim, or all against it; else undefined. */
type Side = "for" | "against" | undefined;

/** The relation that tells most about two documents first. */
const KIND_ORDER: readonly ClaimLinkKind[] = ["contradicts", "refines", "updates", "supports"];

/** Base64url characters kept of a row's hash, as for the ids of records. */
const DIGEST_LENGTH = 16;

/** The row of a claim: in columns that do not carry it, the best linked claim that they do carry. */
export function comparisonRow(
  carried: CarriedClaim,
  documents: readonly InGraph<DocumentRecord>[],
  claims: CarriedClaims,
): ComparisonRow {
  const contested = isContested(carried);
  const cells = documents.map((document, column): ComparisonCell => {
    const appearances = carried.columns[column];
    if (appearances === undefined) return counterpartCell(carried, { document, column, claims });
    // Documents that all deny a claim agree with one another.
    const verdict = contested && sideOf(appearances) === "against" ? "differs" : "agrees";
    return { document, verdict, claim: carried.claim, link: undefined, appearances };
  });
  const { claim } = carried;
  return { id: rowId(claim, cells), group: groupOf(carried, cells), claim, cells };
}

/** Where in its document a cell's words begin, in UTF-16 code units. */
export function cellPlace({ appearances }: ComparisonCell): number {
  return Math.min(...appearances.map(({ record }) => firstPlace(record)));
}

function counterpartCell(
  carried: CarriedClaim,
  {
    document,
    column,
    claims,
  }: {
    readonly document: InGraph<DocumentRecord>;
    readonly column: number;
    readonly claims: CarriedClaims;
  },
): ComparisonCell {
  const [best] = linksOf(carried.claim)
    .flatMap((link) => {
      const appearances = claims.get(link.claim.record.id)?.columns[column];
      if (appearances === undefined) return [];
      const isOwn = sharesColumn(carried, claims.get(link.claim.record.id));
      // Documents that carry both claims do not differ from one that carries one of them.
      if (isOwn && link.record.verdict === "contradicts") return [];
      return [{ link, appearances, isOwn }];
    })
    .toSorted(
      (one, two) =>
        Number(one.isOwn) - Number(two.isOwn) ||
        KIND_ORDER.indexOf(one.link.record.verdict) - KIND_ORDER.indexOf(two.link.record.verdict) ||
        scoreOf(two.link) - scoreOf(one.link),
    );
  if (best === undefined) {
    return { document, verdict: "absent", claim: undefined, link: undefined, appearances: [] };
  }
  const { link, appearances } = best;
  const side = sideOf(carried.columns.flatMap((own) => own ?? []));
  const verdict = isOpposed(link, side, sideOf(appearances)) ? "differs" : "agrees";
  return { document, verdict, claim: link.claim, link, appearances };
}

/** Whether some column carries both claims. */
function sharesColumn(one: CarriedClaim, two: CarriedClaim | undefined): boolean {
  return one.columns.some(
    (appearances, column) => appearances !== undefined && two?.columns[column] !== undefined,
  );
}

/** A judgement without a score is a person's, who was sure. */
function scoreOf({ record }: ClaimLink): number {
  return record.score ?? 1;
}

function sideOf(appearances: readonly InGraph<AppearanceRecord>[]): Side {
  const isFor = appearances.some(({ record }) => isSupport(record.stance));
  const isAgainst = appearances.some(({ record }) => isDenial(record.stance));
  if (isFor === isAgainst) return undefined;
  return isFor ? "for" : "against";
}

/** Whether one document only asserts the claim and another only denies it. */
function isContested({ columns }: CarriedClaim): boolean {
  const sides = new Set(columns.map((appearances) => sideOf(appearances ?? [])));
  return sides.has("for") && sides.has("against");
}

/**
 * Whether what is said of two linked claims cannot stand together: of contradicting claims, when
 * neither is denied; of others, when the source is asserted and the target that follows is denied.
 */
function isOpposed({ record, inverse }: ClaimLink, own: Side, other: Side): boolean {
  if (record.verdict === "contradicts") return own !== "against" && other !== "against";
  const [source, target] = inverse ? [other, own] : [own, other];
  return source === "for" && target === "against";
}

function groupOf(carried: CarriedClaim, cells: readonly ComparisonCell[]): ComparisonGroup {
  if (cells.some(({ verdict }) => verdict === "differs")) return "differ";
  const kinds = new Set(cells.flatMap(({ link }) => link?.record.verdict ?? []));
  if (kinds.has("refines") || kinds.has("updates")) return "more specific";
  // Who denies what contradicts a claim makes it more plausible.
  if (kinds.size > 0) return "support";
  const documents = carried.columns.filter((appearances) => appearances !== undefined).length;
  if (documents === cells.length) {
    return isVerbatim(cells) ? "all say" : "same in other words";
  }
  return documents > 1 ? "some say" : "only one";
}

/** Whether every document has the words of the first. */
function isVerbatim(cells: readonly ComparisonCell[]): boolean {
  const [first = [], ...others] = cells.map(quotedWords);
  return others.every((words) => isSameWording(first, words));
}

function quotedWords({ appearances }: ComparisonCell): readonly string[] {
  return appearances.flatMap(({ graph, record }) => {
    const { text } = declaredDocument(graph, record.document);
    return record.positions.map(({ start, end }) => text.slice(start, end));
  });
}

function rowId(claim: InGraph<ClaimRecord>, cells: readonly ComparisonCell[]): string {
  const ids = cells.map((cell) => cell.claim?.record.id ?? null);
  const content = JSON.stringify([claim.record.collection, "row", claim.record.id, ids]);
  return `row_${createHash("sha256").update(content).digest("base64url").slice(0, DIGEST_LENGTH)}`;
}
