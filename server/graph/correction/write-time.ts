/** Writing times: from EDTF that somebody gives to a time span. */

import { parseEdtf } from "../../documents/parse-edtf.ts";
import { WhenceError } from "../../model/errors.ts";
import type { TimeSpan } from "../../model/time-span.ts";

/** @throws {WhenceError} RECORD_INVALID for a text that is not EDTF */
export function writeTime(field: string, edtf: string): TimeSpan {
  const parsed = parseEdtf(edtf.trim());
  if (parsed.type === "parsed") return parsed.time;
  throw new WhenceError("RECORD_INVALID", `Cannot use "${field}": ${parsed.cause}`, {
    details: { field },
  });
}
