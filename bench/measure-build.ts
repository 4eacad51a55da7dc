/** Building: how long a graph takes to build from its records, and how much memory it holds. */

import { KnowledgeGraph } from "../server/graph/knowledge-graph.ts";
import type { CollectionId } from "../server/model/ids.ts";
import type { LogRecord } from "../server/model/record.ts";
import { startClock, summarise, timeOf } from "./measure.ts";
import type { Clocked, Race } from "./measure.ts";
import { buildPlainGraph } from "./plain-graph.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { buildTypedGraph } from "./typed-graph.ts";
import type { TypedGraph } from "./typed-graph.ts";

export interface BuiltGraphs {
  readonly graph: KnowledgeGraph;
  readonly plain: PlainGraph;
  readonly typed: TypedGraph;
}

export interface BuildFigures {
  /** Milliseconds. */
  readonly build: Race<"graph" | "plain">;
  /** Milliseconds of the processor, of the graph. */
  readonly buildProcessorMs: number;
  /** Milliseconds, from the plain maps. */
  readonly typedMs: number;
  /** Bytes that each holds beside the records, once garbage is collected. */
  readonly bytes: Readonly<Record<keyof BuiltGraphs, number>>;
}

/** Builds each in turns; what is returned are the last of them. Needs `--expose-gc`. */
export function measureBuild(
  collection: CollectionId,
  records: readonly LogRecord[],
  rounds: number,
): { readonly built: BuiltGraphs; readonly figures: BuildFigures } {
  const buildGraph = () => new KnowledgeGraph(collection).appendAll(records);
  const buildPlain = () => buildPlainGraph(records);
  const times = new Map<"graph" | "plain", number[]>([
    ["graph", []],
    ["plain", []],
  ]);
  for (let round = 1; round < rounds; round += 1) {
    collectGarbage();
    times.get("graph")?.push(timeOf(buildGraph));
    collectGarbage();
    times.get("plain")?.push(timeOf(buildPlain));
  }
  const graph = weigh(buildGraph);
  const plain = weigh(buildPlain);
  const typed = weigh(() => buildTypedGraph(plain.value));
  times.get("graph")?.push(graph.ms);
  times.get("plain")?.push(plain.ms);
  return {
    built: { graph: graph.value, plain: plain.value, typed: typed.value },
    figures: {
      build: summarise(times),
      buildProcessorMs: graph.processorMs,
      typedMs: typed.ms,
      bytes: { graph: graph.bytes, plain: plain.bytes, typed: typed.bytes },
    },
  };
}

/** Bytes of objects and of the memory outside the heap that they hold, garbage left out. */
export function bytesHeld(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface Weighed<Value> extends Clocked {
  readonly value: Value;
  readonly bytes: number;
}

function weigh<Value>(build: () => Value): Weighed<Value> {
  const before = bytesHeld();
  const stop = startClock();
  const value = build();
  const clocked = stop();
  return { value, ...clocked, bytes: bytesHeld() - before };
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new TypeError("Memory is measured with --expose-gc");
  globalThis.gc();
  // Twice, as finalizers of the first run may release more.
  globalThis.gc();
}
