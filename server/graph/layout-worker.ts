/** The layout worker: computes one layout in a thread of its own, and ends. */

import { parentPort, workerData } from "node:worker_threads";
import type { LayoutForces } from "./layout-forces.ts";
import { moveNodes } from "./layout-forces.ts";

if (parentPort !== null) {
  const forces = workerData as LayoutForces;
  for (let step = 0; step < forces.iterations; step += 1) moveNodes(forces);
  parentPort.postMessage(forces.nodes, [forces.nodes.buffer as ArrayBuffer]);
}
