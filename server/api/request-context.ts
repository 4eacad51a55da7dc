/** Request context: what every resolver of one request may use. */

import type { ViewedLibrary } from "./access/viewed-library.ts";
import type { RequestBudget } from "./request-budget.ts";

export interface RequestContext {
  /** What of the library whoever asks may see and do. */
  readonly library: ViewedLibrary;
  readonly budget: RequestBudget;
  /** Aborted when nobody waits for more: of a subscription, when it is ended. */
  readonly ended: AbortSignal;
  /** The request's id in the log. */
  readonly requestId: string;
}
