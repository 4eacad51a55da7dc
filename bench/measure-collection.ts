/** One collection: every part that is asked for, each in a process of its own. */

import { measureAlone } from "./child.ts";
import { titleOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import type { CollectionFigures } from "./figures.ts";
import type { CorrectionFigures, CorrectionTask } from "./measure-corrections.ts";
import { measureHttp } from "./measure-http.ts";
import type { InProcessFigures, InProcessTask } from "./measure-in-process.ts";
import type { LoadingFigures, LoadingTask } from "./measure-loading.ts";
import { MOST_THROUGH_HTTP } from "./options.ts";
import type { Options, Part } from "./options.ts";
import type { StartedPostgres } from "./postgres-log.ts";
import { progress } from "./progress.ts";

export interface CollectionTask {
  readonly collection: MeasuredCollection;
  readonly options: Options;
  /** Undefined when nothing is asked for that needs it. */
  readonly postgres: StartedPostgres | undefined;
}

export async function measureCollection(task: CollectionTask): Promise<CollectionFigures> {
  const { collection, options } = task;
  const isHuge = collection.type === "generated" && collection.nodes > MOST_THROUGH_HTTP;
  const measured = async <Measured>(
    part: Part,
    measure: () => Promise<Measured>,
  ): Promise<Measured | undefined> => {
    if (!options.parts.includes(part)) return undefined;
    progress(`${titleOf(collection)}: ${PART_WORDS[part]}`);
    return measure();
  };
  return {
    collection,
    inProcess: await measured("graph", () => measureGraph(task)),
    http: isHuge
      ? undefined
      : await measured("http", () => measureHttp({ collection, turns: options.httpTurns })),
    loading: await measured("store", () => load(task, isHuge)),
    corrections:
      collection.type === "sample" || isHuge
        ? undefined
        : await measured("corrections", () =>
            measureAlone<CorrectionFigures>("corrections", {
              collection,
              rounds: options.corrections,
            } satisfies CorrectionTask),
          ),
  };
}

const PART_WORDS: Readonly<Record<Part, string>> = {
  graph: "in process",
  http: "through HTTP",
  store: "loading",
  live: "live",
  corrections: "corrections",
  ingest: "ingesting",
  align: "aligning",
};

function measureGraph({ collection, options }: CollectionTask): Promise<InProcessFigures> {
  const { buildRounds, turns, growsFrom } = options;
  const grows = collection.type === "generated" && collection.nodes > growsFrom.nodes;
  return measureAlone("in-process", {
    collection,
    buildRounds,
    turns,
    ...(grows && { growsFrom }),
  } satisfies InProcessTask);
}

async function load(
  { collection, options, postgres }: CollectionTask,
  isHuge: boolean,
): Promise<LoadingFigures> {
  const isShared = postgres?.type === "started" && !isHuge;
  return measureAlone("loading", {
    collection,
    rounds: options.loadRounds,
    postgres: isShared ? await postgres.createDatabase() : undefined,
  } satisfies LoadingTask);
}
