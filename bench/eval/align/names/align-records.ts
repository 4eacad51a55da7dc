/** Aligning records: documents compared one after another, as they would be appended to a log. */

import { Aligner } from "../../../../server/align/aligner.ts";
import { Clusters } from "../../../../server/align/clusters.ts";
import type { IdentityJudgement } from "../../../../server/model/judgement.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import { MEASURED } from "../read-articles.ts";

const AT = "2026-01-05T00:00:00Z";

export interface Aligned {
  readonly clusters: Clusters;
  /** Of actors and places, in the order in which they were made. */
  readonly judgements: readonly IdentityJudgement[];
}

/** `documents` in their order, the records of one each. */
export function alignRecords(documents: readonly (readonly LogRecord[])[]): Aligned {
  const aligner = new Aligner(MEASURED);
  const clusters = new Clusters();
  const judgements: IdentityJudgement[] = [];
  for (const records of documents) {
    const judged = aligner.judge(records, AT);
    aligner.take([...records, ...judged]);
    for (const judgement of judged) {
      if (judgement.about !== "identity" || !isOfNames(judgement)) continue;
      judgements.push(judgement);
      clusters.judge(judgement);
    }
  }
  return { clusters, judgements };
}

function isOfNames({ source }: IdentityJudgement): boolean {
  return /^(?:act|plc)_/u.test(source);
}
