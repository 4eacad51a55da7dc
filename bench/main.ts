/** `npm run bench`: measures the sample and generated collections, and prints what came of it. */

import { availableParallelism, cpus, loadavg } from "node:os";
import type { CollectionFigures, Figures, Machine } from "./figures.ts";
import { measureCollection } from "./measure-collection.ts";
import { measureLog } from "./measure-log.ts";
import { readOptions, USAGE } from "./options.ts";
import type { Options, Part } from "./options.ts";
import { startPostgres } from "./postgres-log.ts";
import type { StartedPostgres } from "./postgres-log.ts";
import { judgedFigures, reportLines } from "./report.ts";

/** Parts of which something is measured on PostgreSQL. */
const ON_POSTGRES: ReadonlySet<Part> = new Set(["store", "live", "ingest"]);

const args = process.argv.slice(2);
if (args.includes("--help")) console.log(USAGE);
else await run(optionsOrExit());

async function run(options: Options): Promise<void> {
  const figures = await withPostgres(options, (postgres) => measure(options, postgres));
  if (options.json) console.log(JSON.stringify({ ...figures, goals: judgedFigures(figures) }));
  else for (const line of reportLines(figures)) console.log(line);
}

async function measure(options: Options, postgres: StartedPostgres | undefined): Promise<Figures> {
  const start = performance.now();
  const machine = describeMachine();
  const collections: CollectionFigures[] = [];
  for (const collection of options.collections) {
    collections.push(await measureCollection({ collection, options, postgres }));
  }
  return {
    machine,
    rounds: { inProcess: options.turns.rounds, http: options.httpTurns.rounds },
    collections,
    log: await measureLog(options, postgres),
    seconds: (performance.now() - start) / 1000,
  };
}

/** Does `work` beside a server of PostgreSQL, where anything is asked that is measured on it. */
async function withPostgres<Result>(
  { parts }: Options,
  work: (postgres: StartedPostgres | undefined) => Promise<Result>,
): Promise<Result> {
  if (!parts.some((part) => ON_POSTGRES.has(part))) return work(undefined);
  const postgres = await startPostgres();
  try {
    return await work(postgres);
  } finally {
    if (postgres.type === "started") await postgres.stop();
  }
}

function describeMachine(): Machine {
  return {
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
}

function optionsOrExit(): Options {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
