/** Numbered records: what somebody appends who is then killed, so that a reader knows what to find. */

import { claimRecordSchema } from "../../server/model/claim.ts";
import { makeId } from "../../server/model/ids.ts";
import type { LogRecord } from "../../server/model/record.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";

export const NUMBERED = parseCollectionId("numbered");

/** Characters of the longest text: an act spreads over some pages of the database. */
const LONGEST = 3000;

/** Record `number` of the log, which has a text of its own length. */
export function numberedRecord(number: number): LogRecord {
  const text = `Claim ${number} is that `.padEnd((number * 997) % LONGEST, `${number} `);
  return claimRecordSchema.parse({
    type: "claim",
    id: makeId("claim", NUMBERED, [number]),
    collection: NUMBERED,
    made: { by: { kind: "person", name: "Tester" }, at: "2026-01-05T00:00:00Z" },
    text,
    shortLabel: `Claim ${number}`,
    quantities: [],
  });
}

/** The records of the act that follows version `after`: one to seven. */
export function numberedAct(after: number): readonly LogRecord[] {
  return Array.from({ length: (after % 7) + 1 }, (_, index) => numberedRecord(after + 1 + index));
}
