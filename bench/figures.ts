/** Figures: everything that one run measured. */

import type { MeasuredCollection } from "./collection.ts";
import type { HttpQuestion } from "./http-questions.ts";
import type { AlignmentFigures } from "./measure-alignment.ts";
import type { AppendFigures } from "./measure-appends.ts";
import type { CorrectionFigures } from "./measure-corrections.ts";
import type { HttpFigures } from "./measure-http.ts";
import type { InProcessFigures } from "./measure-in-process.ts";
import type { IngestFigures } from "./measure-ingest.ts";
import type { LagFigures } from "./measure-lag.ts";
import type { LoadingFigures } from "./measure-loading.ts";
import type { SubscribersFigures } from "./measure-subscribers.ts";

/** Each is absent when its part was left out, or the collection is too large or too small for it. */
export interface CollectionFigures {
  readonly collection: MeasuredCollection;
  readonly inProcess?: InProcessFigures | undefined;
  readonly http?: Readonly<Record<HttpQuestion, HttpFigures>> | undefined;
  readonly loading?: LoadingFigures | undefined;
  readonly corrections?: CorrectionFigures | undefined;
}

/** Of the log, whatever collection it is of; each is absent when its part was left out. */
export interface LogFigures {
  readonly appends?: AppendFigures | undefined;
  readonly lags?: readonly LagFigures[] | undefined;
  readonly subscribers?: SubscribersFigures | undefined;
  readonly ingest?: IngestFigures | undefined;
  readonly alignment?: AlignmentFigures | undefined;
  /** Why nothing was measured on PostgreSQL; undefined when it was, or was not asked. */
  readonly noPostgres?: string | undefined;
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
  readonly log: LogFigures;
  /** Seconds that the whole run took. */
  readonly seconds: number;
}
