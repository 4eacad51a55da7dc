/** Wakeable: sleepers that somebody may wake before their time. */

export class Wakeable {
  readonly #sleepers = new Set<() => void>();

  wake(): void {
    for (const wake of this.#sleepers) wake();
  }

  /** Resolves after `ms`, when woken, or when `signal` is aborted; never throws. */
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#sleepers.add(wake);
      signal.addEventListener("abort", wake);
    });
  }
}
