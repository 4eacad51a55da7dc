/** Refreshing: the answers that a change of a collection may have made old are asked for again. */

import type { Query, QueryClient } from "@tanstack/react-query";

/** Milliseconds in which changes are gathered, so that a burst of them is one refresh. */
const GATHERING = 100;

/** Whether an answer may differ after a change of the collection: it is kept under its id. */
export function dependsOn(collection: string, key: readonly unknown[]): boolean {
  return key[0] !== "version" && key[1] === collection;
}

/**
 * Asks again for all answers about a collection that are on the screen, at once, and for the others
 * when they are next wanted. What is shown stays until the new answers are there.
 */
export async function refreshCollection(client: QueryClient, collection: string): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey }: Query) => dependsOn(collection, queryKey),
  });
}

export interface Refresher {
  /** Refreshes soon; as often as it is called. */
  readonly request: () => void;
  readonly stop: () => void;
}

/**
 * Gathers requests and answers them by one refresh after another: a refresh that is begun is never
 * cut off by the next change, so that something new is shown however fast changes come.
 */
export function createRefresher(refresh: () => Promise<void>, pause = GATHERING): Refresher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;

  const run = async (): Promise<void> => {
    timer = undefined;
    isWanted = false;
    isRunning = true;
    await refresh();
    isRunning = false;
    if (isWanted) plan();
  };
  const plan = (): void => {
    if (isStopped || timer !== undefined) return;
    timer = setTimeout(() => void run(), pause);
  };
  return {
    request: () => {
      isWanted = true;
      if (!isRunning) plan();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
