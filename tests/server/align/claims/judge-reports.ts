/** Two reports of a sentence or two, read offline and aligned, for tests. */

import { Aligner } from "../../../../server/align/aligner.ts";
import type { ReadDocument } from "../../../../server/documents/read-document.ts";
import { createOfflineExtractor } from "../../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../../server/extract/propose-records.ts";
import type { JudgementRecord } from "../../../../server/model/judgement.ts";
import { parseCollectionId } from "../../../../server/model/record-fields.ts";
import { onDay } from "../../../support/records.ts";

const COLLECTION = parseCollectionId("reports");
const MADE = { by: { kind: "model", name: "tested" }, at: "2026-01-05T00:00:00Z" } as const;

export interface Report {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
}

/** What is judged of claims when the reports come one after another: `refines: narrower > wider`, texts as read. */
export async function judgeReports(...reports: readonly Report[]): Promise<readonly string[]> {
  const { judgements, texts } = await readReports(reports);
  return judgements.map(
    ({ verdict, source, target }) =>
      `${verdict}: ${texts.get(source) ?? source} > ${texts.get(target) ?? target}`,
  );
}

/** The reasons for what is judged, in the order of `judgeReports`. */
export async function reasonsOf(...reports: readonly Report[]): Promise<readonly string[]> {
  return (await readReports(reports)).judgements.map(({ reason }) => reason);
}

async function readReports(reports: readonly Report[]) {
  const aligner = new Aligner(COLLECTION);
  const texts = new Map<string, string>();
  const judgements: JudgementRecord[] = [];
  for (const report of reports) {
    const document = documentOf(report);
    const extraction = await createOfflineExtractor().extract(document);
    const records = proposeRecords({ document, extraction, collection: COLLECTION, made: MADE });
    for (const record of records) if (record.type === "claim") texts.set(record.id, record.text);
    const judged = aligner.judge(records, MADE.at);
    aligner.take([...records, ...judged]);
    judgements.push(...judged.filter(({ source }) => texts.has(source)));
  }
  return { judgements, texts };
}

function documentOf({ text, published }: Report): ReadDocument {
  return {
    name: "report.txt",
    format: "text",
    text,
    language: "en",
    published: { value: onDay(published), positions: [] },
    boilerplate: [],
    headings: [],
  };
}
