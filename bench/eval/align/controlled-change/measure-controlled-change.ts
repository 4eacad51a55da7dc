/** How well links between claims are found where it is known what they must be: sentences with one thing changed. */

import type { ReadDocument } from "../../../../server/documents/read-document.ts";
import { createClaimStage } from "../../../../server/align/claims/align-claims.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import type { ClaimView, DocumentView } from "../../../../server/align/document-view.ts";
import type { Identities, Judged } from "../../../../server/align/stage.ts";
import { createOfflineExtractor } from "../../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../../server/extract/propose-records.ts";
import type { NodeId } from "../../../../server/model/ids.ts";
import { isNodeRecord } from "../../../../server/model/record.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import type { Figure, Measurement } from "../../figure.ts";
import { MEASURED } from "../../read-offline.ts";
import { EXPECTED } from "./change.ts";
import type { Expected, Span } from "./change.ts";
import { listCases } from "./list-cases.ts";
import type { ChangeCase } from "./list-cases.ts";

const TABLE = "Claims by controlled change";
const GOAL = 0.9;
const MADE = { by: { kind: "model", name: "measured" }, at: "2026-01-05T00:00:00Z" } as const;

/** A case with what was found; undefined when the change lies in no claim that was read of both. */
export interface JudgedCase extends ChangeCase {
  readonly claims: readonly [string, string] | undefined;
  readonly judged: readonly Judged[];
  readonly found: Expected | "another";
}

/** F1 by relation, of the cases whose change was read as part of a claim. */
export const measureControlledChange: Measurement = async ({ corpora, part }) => {
  const cases = await listCases(corpora, part);
  if (cases.length === 0) return [];
  const judged: JudgedCase[] = [];
  for (const one of cases) judged.push(await judgeCase(one));
  const read = judged.filter(({ claims }) => claims !== undefined);
  const figures = EXPECTED.map((relation) => figureOf(relation, read, part));
  return [
    ...figures,
    {
      table: TABLE,
      what: "cases whose change is part of a claim that is read",
      value: read.length / judged.length,
      sample: `${judged.length} cases`,
    },
  ];
};

function figureOf(relation: Expected, cases: readonly JudgedCase[], part: string): Figure {
  const expected = cases.filter((one) => one.relation === relation);
  const found = cases.filter((one) => one.found === relation);
  const right = expected.filter((one) => one.found === relation).length;
  const [precision, recall] = [right / found.length, right / expected.length];
  return {
    table: TABLE,
    what: `${relation}: F1`,
    value: (2 * right) / (expected.length + found.length),
    goal: GOAL,
    beside: `precision ${inPercent(precision)}, recall ${inPercent(recall)}`,
    sample: `${expected.length} such cases, PolNeAR ${part}`,
  };
}

function inPercent(rate: number): string {
  return `${(100 * rate).toFixed(1)} %`;
}

/** Reads both sentences as documents of their own and compares their claims, names being one by their words. */
export async function judgeCase(one: ChangeCase): Promise<JudgedCase> {
  const later = addDays(one.published, one.daysLater);
  const first = await readSentence(one.one, one.published, "one");
  const second = await readSentence(one.two, later, "two");
  const identities = sameByName([...first.records, ...second.records]);
  const [claimOne, claimTwo] = [claimAt(first.view, one.inOne), claimAt(second.view, one.inTwo)];
  if (claimOne === undefined || claimTwo === undefined) {
    return { ...one, claims: undefined, judged: [], found: "unrelated" };
  }
  const stage = createClaimStage();
  stage.take(first.view, identities);
  const ends = new Set<string>([claimOne.record.id, claimTwo.record.id]);
  const judged = stage
    .judge(second.view, identities)
    .filter(({ source, target }) => source !== target && ends.has(source) && ends.has(target));
  const texts = [claimOne.record.text, claimTwo.record.text] as const;
  const source = one.source === "one" ? claimOne.record.id : claimTwo.record.id;
  return { ...one, claims: texts, judged, found: foundOf(judged, one, source) };
}

function foundOf(
  judged: readonly Judged[],
  { source: directed }: ChangeCase,
  source: string,
): JudgedCase["found"] {
  const sure = judged.filter(({ verdict }) => verdict !== "unsure" && verdict !== "different");
  const [one] = sure;
  if (one === undefined) return "unrelated";
  const relation = EXPECTED.find((expected) => expected === one.verdict);
  if (sure.length > 1 || relation === undefined) return "another";
  const isDirected = relation === "refines" || relation === "updates";
  return isDirected && directed !== undefined && one.source !== source ? "another" : relation;
}

interface ReadSentence {
  readonly records: readonly LogRecord[];
  readonly view: DocumentView;
}

async function readSentence(text: string, published: string, name: string): Promise<ReadSentence> {
  const document: ReadDocument = {
    name,
    format: "text",
    // Two documents, even where both have the same sentence.
    text: name === "one" ? text : `${text}\n`,
    language: "en",
    published: {
      value: { edtf: published, start: published, end: published, inferred: false },
      positions: [],
    },
    boilerplate: [],
    headings: [],
  };
  const extraction = await createOfflineExtractor().extract(document);
  const records = proposeRecords({ document, extraction, collection: MEASURED, made: MADE });
  const [view] = collectViews(records, () => undefined);
  if (view === undefined) throw new Error(`Nothing was read of "${text}"`);
  return { records, view };
}

/** The claim with the most of a passage: of a word that is left out, the words around it. */
function claimAt(view: DocumentView, { start, end }: Span): ClaimView | undefined {
  const [from, to] = start === end ? [start - 1, end + 1] : [start, end];
  const scored = view.claims.map((claim) => {
    const shared = claim.positions.map((one) => Math.min(one.end, to) - Math.max(one.start, from));
    return { claim, shared: Math.max(0, ...shared) };
  });
  const best = scored.toSorted((one, two) => two.shared - one.shared)[0];
  return best === undefined || best.shared === 0 ? undefined : best.claim;
}

/** Every node is one with those of its kind and name. */
function sameByName(records: readonly LogRecord[]): Identities {
  const first = new Map<string, NodeId>();
  const known = new Map<NodeId, NodeId>();
  for (const record of records) {
    if (!isNodeRecord(record) || !("name" in record)) continue;
    const key = `${record.type} ${record.name.toLowerCase()}`;
    const canonical = first.get(key) ?? record.id;
    first.set(key, canonical);
    known.set(record.id, canonical);
  }
  const canonical = (id: NodeId): NodeId => known.get(id) ?? id;
  return { canonical, members: (id) => [canonical(id)], areApart: () => false };
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
