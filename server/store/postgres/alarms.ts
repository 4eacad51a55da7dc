/** Alarms: what wakes those who wait for a collection's next append. */

import type { CollectionId } from "../../model/ids.ts";

/** One waiting; a ring while nobody waits is kept for the next wait. */
export class Alarm {
  #isRung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#isRung = true;
    this.#wake?.();
  }

  /** Ends at the next ring, after `milliseconds`, or when `signal` is aborted. Never rejects. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.#isRung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          this.#wake = undefined;
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener("abort", end, { once: true });
        this.#wake = end;
      });
    }
    this.#isRung = false;
  }
}

/** The alarms of all collections that somebody watches. */
export class Alarms {
  readonly #byCollection = new Map<string, Set<Alarm>>();

  add(collection: CollectionId): Alarm {
    const alarm = new Alarm();
    const alarms = this.#byCollection.get(collection) ?? new Set();
    this.#byCollection.set(collection, alarms.add(alarm));
    return alarm;
  }

  remove(collection: CollectionId, alarm: Alarm): void {
    const alarms = this.#byCollection.get(collection);
    alarms?.delete(alarm);
    if (alarms?.size === 0) this.#byCollection.delete(collection);
  }

  /** Rings for one collection; its id may come from another program, so it may be any text. */
  ring(collection: string): void {
    for (const alarm of this.#byCollection.get(collection) ?? []) alarm.ring();
  }

  ringAll(): void {
    for (const alarms of this.#byCollection.values()) for (const alarm of alarms) alarm.ring();
  }
}
