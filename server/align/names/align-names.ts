/** Aligning names: which actors and places of different documents are one. */

import type { Stage } from "../stage.ts";

export function createNameStage(): Stage {
  return { take: () => undefined, judge: () => [] };
}
