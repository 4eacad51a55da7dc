/** In process: everything that is measured of one collection without HTTP. */

import { prepareSearch } from "../server/graph/search.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import type { Turns } from "./measure.ts";
import { bytesHeld, measureBuild } from "./measure-build.ts";
import type { BuildFigures } from "./measure-build.ts";
import { measureQuestions } from "./measure-questions.ts";
import type { QuestionFigures } from "./measure-questions.ts";
import { throughStore } from "./stored-records.ts";

export interface InProcessTask {
  readonly collection: MeasuredCollection;
  readonly buildRounds: number;
  readonly turns: Turns;
}

export interface InProcessFigures extends BuildFigures, QuestionFigures {
  readonly nodes: number;
  readonly edges: number;
  readonly records: number;
  /** Milliseconds: records read from lines of JSON and checked. */
  readonly parseMs: number;
  /** Bytes that the records themselves hold, the documents' texts among them. */
  readonly recordBytes: number;
  /** Milliseconds and bytes of the search index, which is built after loading. */
  readonly indexMs: number;
  readonly indexBytes: number;
}

/** Measures one collection; needs a process of its own with `--expose-gc`. */
export async function measureInProcess({
  collection,
  buildRounds,
  turns,
}: InProcessTask): Promise<InProcessFigures> {
  const before = bytesHeld();
  const { info, records: log } = logOf(collection);
  const { records, parseMs } = throughStore(log);
  const recordBytes = bytesHeld() - before;
  const { built, figures } = measureBuild(info.id, records, buildRounds);
  const { graph } = built;
  const beforeIndex = bytesHeld();
  const start = performance.now();
  await prepareSearch(graph);
  const indexMs = performance.now() - start;
  const indexBytes = bytesHeld() - beforeIndex;
  return {
    ...figures,
    ...measureQuestions(built, turns),
    nodes: graph.graph.order,
    edges: graph.graph.size,
    records: records.length,
    parseMs,
    recordBytes,
    indexMs,
    indexBytes,
  };
}
