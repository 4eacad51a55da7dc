/** Aligning claims: which are one, and which contradict, refine, update or support another. */

import type { Stage } from "../stage.ts";

export function createClaimStage(): Stage {
  return { take: () => undefined, judge: () => [] };
}
