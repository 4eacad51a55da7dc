/** Change signals: they wake whoever waits for a log to grow, in this process or another. */

import type { CollectionId } from "../../model/ids.ts";

/** What one watcher waits with. */
export interface Waiter {
  /** Resolves once the log may have grown since the last time, or `signal` is aborted. */
  readonly change: (signal: AbortSignal) => Promise<void>;
  readonly leave: () => void;
}

interface Waiting {
  readonly collection: CollectionId;
  hasChanged: boolean;
  wake: () => void;
}

interface ChangeSignalOptions {
  /** What is another number after a change by another connection. */
  readonly readVersion: () => number;
  /** Milliseconds between two looks at it; nobody looks while nobody waits. */
  readonly interval: number;
}

export class ChangeSignal {
  readonly #options: ChangeSignalOptions;
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;
  #version = 0;
  #hasEnded = false;

  constructor(options: ChangeSignalOptions) {
    this.#options = options;
  }

  /** Begins to wait for changes of a log: those from now on are never missed. */
  join(collection: CollectionId): Waiter {
    const waiting: Waiting = { collection, hasChanged: false, wake: () => {} };
    this.#waiting.add(waiting);
    this.#startLooking();
    return {
      change: async (signal) => {
        if (!waiting.hasChanged && !signal.aborted) await woken(waiting, signal);
        waiting.hasChanged = false;
      },
      leave: () => {
        this.#waiting.delete(waiting);
        if (this.#waiting.size === 0) this.#stopLooking();
      },
    };
  }

  /** Wakes those who wait for this log, or everybody. */
  announce(collection?: CollectionId): void {
    for (const waiting of this.#waiting) {
      if (collection !== undefined && waiting.collection !== collection) continue;
      waiting.hasChanged = true;
      waiting.wake();
    }
  }

  /** Wakes everybody for the last time, and looks no more. */
  end(): void {
    this.#hasEnded = true;
    this.#stopLooking();
    this.announce();
  }

  #startLooking(): void {
    if (this.#hasEnded || this.#timer !== undefined) return;
    this.#version = this.#options.readVersion();
    this.#timer = setInterval(() => this.#look(), this.#options.interval);
  }

  #stopLooking(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const version = this.#options.readVersion();
    if (version === this.#version) return;
    this.#version = version;
    this.announce();
  }
}

function woken(waiting: Waiting, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      signal.removeEventListener("abort", wake);
      waiting.wake = () => {};
      resolve();
    };
    waiting.wake = wake;
    signal.addEventListener("abort", wake);
  });
}
