/** When a command is stopped: by a signal, or with the npm that started it. */

import { whenParentEnds } from "./when-parent-ends.mjs";

/** Resolves at the first signal to stop, or when npm was ended; a second signal ends as ever. */
export function whenStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
    whenParentEnds(() => resolve());
  });
}
