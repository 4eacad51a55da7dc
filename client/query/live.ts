/** Live changes: what others do to a collection, told by the server as it happens, without a gap. */

import { createClient } from "graphql-ws/client";
import { ChangesDocument } from "./generated/graphql.ts";
import type { ChangesSubscription } from "./generated/graphql.ts";

export type LiveChange = ChangesSubscription["changes"];
export type LiveEntry = LiveChange["entries"][number];

/** Whether the page hears of changes. */
export type Connection = "open" | "lost";

export interface LiveListener {
  /** The version after which to go on; asked whenever the connection is made anew. */
  readonly known: () => number;
  readonly onChange: (change: LiveChange) => void;
  readonly onConnection: (connection: Connection) => void;
}

/** Milliseconds after which the server is asked whether it is still there. */
const PING_AFTER = 10_000;
/** Milliseconds that it has for its answer. */
const PONG_WITHIN = 5000;
/** Milliseconds before the first new attempt, and at most between two. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 8000;
/** Milliseconds that a connection has to last for the next one to be tried at once. */
const STEADY = 5000;
/** The connection was given up because the server did not answer (of the range for applications). */
const NO_PONG = 4408;

/** How long to wait before an attempt, after so many that failed: twice as long each time. */
export function waitBefore(failed: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failed);
}

/**
 * Listens to the changes of a collection until what it returns is called. A connection that ends is
 * made again, however often, and goes on after the last version known: a page that was away, asleep
 * or left alone by its server hears of all that it missed.
 */
export function followChanges(collection: string, listener: LiveListener): () => void {
  const { known, onChange, onConnection } = listener;
  const stopping = new AbortController();
  const { signal } = stopping;
  let failed = 0;
  let openedAt: number | undefined;
  const client = createLiveClient(collection, () => {
    openedAt = performance.now();
    if (!signal.aborted) onConnection("open");
  });

  const listen = async (): Promise<void> => {
    const variables = { collection, after: known() };
    const query = ChangesDocument.toString();
    const changes = client.iterate<ChangesSubscription>({ query, variables });
    signal.addEventListener("abort", () => void changes.return?.(), { once: true });
    for await (const { data } of changes) {
      failed = 0;
      if (data && !signal.aborted) onChange(data.changes);
    }
  };
  const go = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await listen();
      } catch {
        // Lost or refused: what refuses the page its answers says why, here is only to try again.
      }
      if (signal.aborted) break;
      onConnection("lost");
      if (openedAt !== undefined && performance.now() - openedAt > STEADY) failed = 0;
      openedAt = undefined;
      await pause(waitBefore(failed), signal);
      failed += 1;
    }
    await client.dispose();
  };
  void go();
  return () => stopping.abort();
}

function createLiveClient(collection: string, onOpen: () => void) {
  let socket: WebSocket | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return createClient({
    url: liveUrl(globalThis.location, collection),
    // It gives up on much that passes, and asks again for what it was told already.
    retryAttempts: 0,
    keepAlive: PING_AFTER,
    on: {
      connected: (connected) => {
        if (connected instanceof WebSocket) socket = connected;
        onOpen();
      },
      closed: () => clearTimeout(waiting),
      ping: (isReceived) => {
        if (isReceived) return;
        waiting = setTimeout(() => socket?.close(NO_PONG, "No answer"), PONG_WITHIN);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(waiting);
      },
    },
  });
}

/**
 * Where changes are told: the host that served the page, over WebSocket. A browser can set no header
 * of such a request, so the collection, by which a proxy goes, is in the address.
 */
export function liveUrl(
  { protocol, host }: Pick<Location, "protocol" | "host">,
  collection: string,
): string {
  const scheme = protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${host}/graphql?collection=${encodeURIComponent(collection)}`;
}

/** Waits; no longer than until the network is back, or the page is looked at again. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const go = (): void => resolve(undefined);
  const timer = setTimeout(go, milliseconds);
  const options = { signal: ended.signal };
  signal.addEventListener("abort", go, options);
  globalThis.addEventListener("online", go, options);
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "visible") go();
    },
    options,
  );
  await promise;
  clearTimeout(timer);
  ended.abort();
}
