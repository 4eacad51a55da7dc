/** The layout's worker: lays graphs out beside the page, one after the other. */

import { layOut } from "./layout.ts";
import type { LayoutTask } from "./layout-task.ts";

/** A task with the number by which its answer is known. */
export interface LayoutMessage {
  readonly number: number;
  readonly task: LayoutTask;
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutMessage>) => {
  self.postMessage({ number: data.number, positions: layOut(data.task) }, { transfer: [] });
});
