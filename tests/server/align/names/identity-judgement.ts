/** A judgement of a stage as a record, for tests. */

import type { Judged } from "../../../../server/align/stage.ts";
import { judgementRecordSchema } from "../../../../server/model/judgement.ts";
import type { IdentityJudgement } from "../../../../server/model/judgement.ts";
import { common } from "../../../support/records.ts";

export function identityJudgement({ rule, ...judged }: Judged): IdentityJudgement {
  const record = judgementRecordSchema.parse({
    ...common("judgement", [rule, judged.source, judged.target]),
    ...judged,
  });
  if (record.about !== "identity") throw new Error("No judgement of identity");
  return record;
}
