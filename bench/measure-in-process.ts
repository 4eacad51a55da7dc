/** In process: everything that is measured of one collection without HTTP. */

import { prepareSearch } from "../server/graph/search.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import type { GeneratedSize } from "./generate-collection.ts";
import { startClock } from "./measure.ts";
import type { Clocked, RaceTurns } from "./measure.ts";
import { bytesHeld, measureBuild } from "./measure-build.ts";
import type { BuildFigures } from "./measure-build.ts";
import { measureGrowth } from "./measure-growth.ts";
import type { GrowthFigures } from "./measure-growth.ts";
import { measureQuestions } from "./measure-questions.ts";
import type { QuestionFigures } from "./measure-questions.ts";
import { throughStore } from "./stored-records.ts";

export interface InProcessTask {
  readonly collection: MeasuredCollection;
  readonly buildRounds: number;
  readonly turns: RaceTurns;
  /** The collection from which growth is measured; none is when it is left out. */
  readonly growsFrom?: GeneratedSize | undefined;
}

export interface InProcessFigures extends BuildFigures, QuestionFigures {
  readonly nodes: number;
  readonly edges: number;
  readonly records: number;
  /** Records read from lines of JSON and checked. */
  readonly parse: Clocked;
  /** Bytes that the records themselves hold, the documents' texts among them. */
  readonly recordBytes: number;
  /** The search index, which is built after loading. */
  readonly index: Clocked;
  readonly indexBytes: number;
  readonly growth: GrowthFigures | undefined;
}

/** Measures one collection; needs a process of its own with `--expose-gc`. */
export async function measureInProcess({
  collection,
  buildRounds,
  turns,
  growsFrom,
}: InProcessTask): Promise<InProcessFigures> {
  const { info, records: log } = logOf(collection);
  const before = bytesHeld();
  const { records, parse } = throughStore(log);
  const recordBytes = bytesHeld() - before;
  const { built, figures } = measureBuild(info.id, records, buildRounds);
  const { graph } = built;
  const beforeIndex = bytesHeld();
  const stop = startClock();
  await prepareSearch(graph);
  const index = stop();
  const indexBytes = bytesHeld() - beforeIndex;
  return {
    ...figures,
    ...measureQuestions(built, turns),
    nodes: graph.graph.order,
    edges: graph.graph.size,
    records: records.length,
    parse,
    recordBytes,
    index,
    indexBytes,
    growth: growsFrom && measureGrowth(graph, growsFrom, turns),
  };
}
