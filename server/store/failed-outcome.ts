/** The outcome of what nothing came of. */

import type { IngestOutcome } from "../model/ingest-job.ts";

/** A text or file that failed, for these reasons. */
export function failedOutcome(messages: readonly string[]): IngestOutcome {
  return { state: "failed", messages, documents: [], added: 0, records: 0, claims: 0, refused: 0 };
}
