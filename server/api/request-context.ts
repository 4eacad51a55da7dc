/** Request context: what every resolver of one request may use. */

import type { ViewedLibrary } from "./access/viewed-library.ts";
import type { IngestJobs } from "../ingest/ingest-jobs.ts";
import type { RequestBudget } from "./request-budget.ts";

export interface RequestContext {
  /** What of the library whoever asks may see and do. */
  readonly library: ViewedLibrary;
  /** What is read into collections; undefined on a server that reads nothing. */
  readonly jobs: IngestJobs | undefined;
  readonly budget: RequestBudget;
  /** Aborted when nobody waits for more: of a subscription, when it is ended. */
  readonly ended: AbortSignal;
  /** The request's id in the log. */
  readonly requestId: string;
}
