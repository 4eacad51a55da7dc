/** The log: appends, lag, subscribers, reading and aligning; on the embedded store, and on PostgreSQL if there is one. */

import { measureAlone } from "./child.ts";
import type { LogFigures } from "./figures.ts";
import type { AlignmentFigures, AlignmentTask } from "./measure-alignment.ts";
import type { AppendFigures, AppendTask } from "./measure-appends.ts";
import { measureIngest } from "./measure-ingest.ts";
import { measureLag } from "./measure-lag.ts";
import type { IngestFigures } from "./measure-ingest.ts";
import type { LagFigures } from "./measure-lag.ts";
import { measureSubscribers, SUBSCRIBERS } from "./measure-subscribers.ts";
import type { Options } from "./options.ts";
import type { StartedPostgres } from "./postgres-log.ts";
import { progress } from "./progress.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

export async function measureLog(
  options: Options,
  postgres: StartedPostgres | undefined,
): Promise<LogFigures> {
  const isAsked = (part: Options["parts"][number]) => options.parts.includes(part);
  return {
    ...(postgres?.type === "absent" && { noPostgres: postgres.reason }),
    ...(isAsked("store") && { appends: await measureAppends(options, postgres) }),
    ...(isAsked("live") && {
      lags: await measureLags(options, postgres),
      subscribers: await subscribers(options),
    }),
    ...(isAsked("ingest") && { ingest: await ingest(options, postgres) }),
    ...(isAsked("align") && { alignment: await measureAligning(options) }),
  };
}

async function measureAppends(
  { appendTurns }: Options,
  postgres: StartedPostgres | undefined,
): Promise<AppendFigures> {
  progress("appends");
  return measureAlone("appends", {
    turns: appendTurns,
    postgres: postgres?.type === "started" ? await postgres.createDatabase() : undefined,
  } satisfies AppendTask);
}

async function measureLags(
  { corrections }: Options,
  postgres: StartedPostgres | undefined,
): Promise<readonly LagFigures[]> {
  progress("lag between two servers");
  const embedded = await inTemporaryFolder((folder) =>
    measureLag({ place: { type: "embedded", folder }, corrections }),
  );
  if (postgres?.type !== "started") return [embedded];
  const url = await postgres.createDatabase();
  return [embedded, await measureLag({ place: { type: "postgres", url }, corrections })];
}

function ingest(
  { ingested: documents, corpora }: Options,
  postgres: StartedPostgres | undefined,
): Promise<IngestFigures> {
  progress(`${documents} documents`);
  const createDatabase = postgres?.type === "started" ? postgres.createDatabase : undefined;
  return measureIngest({ documents, corpora, createDatabase });
}

function measureAligning({ aligned: documents, corpora }: Options): Promise<AlignmentFigures> {
  progress(`up to ${documents} documents aligned`);
  return measureAlone("alignment", { corpora, documents } satisfies AlignmentTask);
}

function subscribers({ corrections, liveTurns: turns }: Options) {
  progress(`${SUBSCRIBERS} subscribers`);
  return measureSubscribers({ subscribers: SUBSCRIBERS, corrections, turns });
}
