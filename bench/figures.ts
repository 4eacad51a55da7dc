/** Figures: everything that one run measured. */

import type { MeasuredCollection } from "./collection.ts";
import type { HttpQuestion } from "./http-questions.ts";
import type { HttpFigures } from "./measure-http.ts";
import type { InProcessFigures } from "./measure-in-process.ts";

export interface CollectionFigures {
  readonly collection: MeasuredCollection;
  readonly inProcess: InProcessFigures;
  /** Absent for collections that are too large. */
  readonly http: Readonly<Record<HttpQuestion, HttpFigures>> | undefined;
}

export interface Machine {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** Programs that wanted to run just before, on average over a minute. */
  readonly load: number;
}

export interface Figures {
  readonly machine: Machine;
  readonly rounds: { readonly inProcess: number; readonly http: number };
  readonly collections: readonly CollectionFigures[];
  /** Seconds that the whole run took. */
  readonly seconds: number;
}
