/** Collection views: a collection as it is asked, now or as of a day. */

import type { DocumentRecord } from "../model/document.ts";
import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { recordsAsOf } from "./as-of.ts";
import type { LogHistory } from "./history.ts";
import { KnowledgeGraph } from "./knowledge-graph.ts";

/** What a collection is called; its facts are in its records. */
export interface CollectionInfo {
  readonly id: CollectionId;
  readonly title: string;
  readonly description?: string | undefined;
}

/** A collection as it is asked: now, or as of a day. */
export interface CollectionView {
  readonly info: CollectionInfo;
  readonly graph: KnowledgeGraph;
  /** The whole log, also of a day in the past. */
  readonly history: LogHistory;
  /** `YYYY-MM-DD`; undefined for now. */
  readonly asOf: string | undefined;
  /** With `asOf`: documents left out because nothing shows that they were published by then. */
  readonly leftOut: readonly DocumentRecord[];
}

/** The view from `day`: only what rests on documents shown to be published by then. */
export function viewAsOf(
  view: CollectionView,
  log: readonly LogRecord[],
  day: string,
): CollectionView {
  const { records, leftOut } = recordsAsOf(log, day);
  const graph = new KnowledgeGraph(view.info.id).appendAll(records);
  return { info: view.info, graph, history: view.history, asOf: day, leftOut };
}
