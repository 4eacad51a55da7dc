/** Request context: what every resolver of one request may use. */

import type { Library } from "../graph/library.ts";
import type { RequestBudget } from "./request-budget.ts";

export interface RequestContext {
  readonly library: Library;
  readonly budget: RequestBudget;
  /** The request's id in the log. */
  readonly requestId: string;
}
