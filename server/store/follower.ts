/** Followers: reads the log of one collection into memory, and keeps up with it. */

import { setImmediate } from "node:timers/promises";
import type { CollectionId } from "../model/ids.ts";
import type { LogStore } from "./log-store.ts";
import { OpenCollection } from "./open-collection.ts";

export class Follower {
  readonly id: CollectionId;
  /** Resolves once the whole log was read. */
  readonly ready: Promise<OpenCollection>;
  readonly #store: LogStore;
  readonly #stop = new AbortController();
  #opened: OpenCollection | undefined;
  #subscribers = 0;

  /** `onEnd` is told when it cannot go on; nothing is told of an error in `ready`. */
  constructor(store: LogStore, id: CollectionId, onEnd: (error: unknown) => void) {
    this.id = id;
    this.#store = store;
    this.ready = this.#read();
    void this.ready.then(
      async (opened) => {
        try {
          await this.#watch(opened);
        } catch (error) {
          this.end();
          onEnd(error);
        }
      },
      () => {
        this.end();
        onEnd(undefined);
      },
    );
  }

  /** The collection, once all of its log was read. */
  get opened(): OpenCollection | undefined {
    return this.#opened;
  }

  /** How many follow the collection through this. */
  get subscribers(): number {
    return this.#subscribers;
  }

  /** Aborted when it follows no longer. */
  get ended(): AbortSignal {
    return this.#stop.signal;
  }

  /** Counts one more who follows; what it gives back ends that. */
  join(): () => void {
    this.#subscribers += 1;
    return () => {
      this.#subscribers -= 1;
    };
  }

  end(): void {
    this.#stop.abort();
  }

  async #read(): Promise<OpenCollection> {
    const opened = new OpenCollection(this.id);
    for await (const change of this.#store.read(this.id, 0, this.#stop.signal)) {
      opened.apply(change);
      // A long log must not keep others from being answered.
      await setImmediate();
    }
    this.#opened = opened;
    return opened;
  }

  async #watch(opened: OpenCollection): Promise<void> {
    const changes = this.#store.watch(this.id, opened.version, this.#stop.signal);
    for await (const change of changes) opened.apply(change);
  }
}
