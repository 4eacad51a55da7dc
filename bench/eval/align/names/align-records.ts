/** Aligning records: the names of documents compared one after another, as they would be appended to a log. */

import { Clusters } from "../../../../server/align/clusters.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import { createNameStage } from "../../../../server/align/names/align-names.ts";
import type { Judged } from "../../../../server/align/stage.ts";
import { makeId } from "../../../../server/model/ids.ts";
import type { IdentityJudgement } from "../../../../server/model/judgement.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import { MEASURED } from "../../read-offline.ts";

const MADE = { by: { kind: "rule", name: "names" }, at: "2026-01-05T00:00:00Z" } as const;

export interface Aligned {
  readonly clusters: Clusters;
  /** In the order in which they were made. */
  readonly judgements: readonly IdentityJudgement[];
}

/** `documents` in their order, the records of one each; the other stages of alignment are left out. */
export function alignRecords(documents: readonly (readonly LogRecord[])[]): Aligned {
  const stage = createNameStage();
  const clusters = new Clusters();
  const judgements: IdentityJudgement[] = [];
  for (const view of documents.flatMap((records) => collectViews(records, () => undefined))) {
    const judged = stage.judge(view, clusters).flatMap(asRecord);
    stage.take(view, clusters);
    for (const judgement of judged) clusters.judge(judgement);
    judgements.push(...judged);
  }
  return { clusters, judgements };
}

function asRecord({ rule, ...judged }: Judged): readonly IdentityJudgement[] {
  if (judged.about !== "identity") return [];
  const id = makeId("judgement", MEASURED, [rule, judged.source, judged.target]);
  return [{ type: "judgement", id, collection: MEASURED, made: MADE, ...judged }];
}
