/** Aligning events: which events of different documents are one. */

import type { Stage } from "../stage.ts";

export function createEventStage(): Stage {
  return { take: () => undefined, judge: () => [] };
}
