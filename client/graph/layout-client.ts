/** The layout's client: asks the worker where nodes stand. */

import type { Size } from "./box.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { canvasMeasure, measureRooms } from "./measure-rooms.ts";
import type { Positions } from "./layout-task.ts";
import type { LayoutMessage } from "./layout.worker.ts";

interface LayoutAnswer {
  readonly number: number;
  readonly positions: Positions;
}

interface Waiting {
  readonly resolve: (positions: Positions) => void;
  readonly reject: (cause: Error) => void;
}

/** Lays graphs out in a worker of its own, which ends with `stop`. */
export interface LayoutClient {
  /** Starts the worker, so that the first graph need not wait for it. */
  start(): void;
  /** The positions in a pane of `size`, pixels. Rejects when the worker fails or is stopped. */
  layOut(graph: DrawnGraph, size: Size): Promise<Positions>;
  stop(): void;
}

/** A client whose worker is not started yet. */
export function createLayoutClient(): LayoutClient {
  const waiting = new Map<number, Waiting>();
  const measure = canvasMeasure();
  let worker: Worker | undefined;
  let asked = 0;

  const failAll = (cause: Error): void => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  };

  const start = (): Worker => {
    const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      waiting.get(data.number)?.resolve(data.positions);
      waiting.delete(data.number);
    });
    started.addEventListener("error", ({ message }) =>
      failAll(new Error(`Cannot lay out the graph: ${message}`)),
    );
    return started;
  };

  return {
    start: () => {
      worker ??= start();
    },
    layOut: (graph, { width, height }) => {
      const { promise, resolve, reject } = Promise.withResolvers<Positions>();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker ??= start();
      const rooms = measureRooms(graph, measure);
      const message: LayoutMessage = { number: asked, task: { graph, rooms, width, height } };
      worker.postMessage(message, []);
      return promise;
    },
    stop: () => failAll(new Error("The layout was stopped")),
  };
}

let shared: LayoutClient | undefined;

/** The page's own client, whose worker lives as long as the page. */
export function pageLayout(): LayoutClient {
  shared ??= createLayoutClient();
  return shared;
}
