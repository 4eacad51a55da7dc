/** `npm run bench`: measures the sample and generated collections, and prints what came of it. */

import { availableParallelism, cpus, loadavg } from "node:os";
import { startChild } from "./child.ts";
import { titleOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import type { CollectionFigures, Figures, Machine } from "./figures.ts";
import { measureHttp } from "./measure-http.ts";
import type { InProcessFigures, InProcessTask } from "./measure-in-process.ts";
import { MOST_THROUGH_HTTP, readOptions, USAGE } from "./options.ts";
import type { Options } from "./options.ts";
import { judgedFigures, reportLines } from "./report.ts";

const args = process.argv.slice(2);
if (args.includes("--help")) console.log(USAGE);
else await run(optionsOrExit());

async function run(options: Options): Promise<void> {
  const start = performance.now();
  const machine = describeMachine();
  const collections: CollectionFigures[] = [];
  for (const collection of options.collections) {
    collections.push(await measure(collection, options));
  }
  const figures: Figures = {
    machine,
    rounds: { inProcess: options.turns.rounds, http: options.httpTurns.rounds },
    collections,
    seconds: (performance.now() - start) / 1000,
  };
  if (options.json) console.log(JSON.stringify({ ...figures, goals: judgedFigures(figures) }));
  else for (const line of reportLines(figures)) console.log(line);
}

async function measure(
  collection: MeasuredCollection,
  options: Options,
): Promise<CollectionFigures> {
  const title = titleOf(collection);
  progress(`${title}: in process`);
  const inProcess = await measureAlone({
    collection,
    buildRounds: options.buildRounds,
    turns: options.turns,
    ...(isLarger(collection, options) && { growsFrom: options.growsFrom }),
  });
  if (collection.type === "generated" && collection.nodes > MOST_THROUGH_HTTP) {
    return { collection, inProcess, http: undefined };
  }
  progress(`${title}: through HTTP`);
  return {
    collection,
    inProcess,
    http: await measureHttp({ collection, turns: options.httpTurns }),
  };
}

async function measureAlone(task: InProcessTask): Promise<InProcessFigures> {
  const child = startChild("in-process", task);
  try {
    return await child.receive<InProcessFigures>();
  } finally {
    child.stop();
  }
}

function isLarger(collection: MeasuredCollection, { growsFrom }: Options): boolean {
  return collection.type === "generated" && collection.nodes > growsFrom.nodes;
}

function describeMachine(): Machine {
  return {
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
}

/** Where the run is, for whoever waits; not part of the report. */
function progress(line: string): void {
  console.error(`… ${line}`);
}

function optionsOrExit(): Options {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
