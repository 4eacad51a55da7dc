/** Own changes: which entries of the log this page made itself, so that it is not told of them. */

export class OwnChanges {
  readonly #ids = new Set<string>();
  #sent = 0;
  #waiting: (() => void)[] = [];

  /** A correction is sent; what it answers, or nothing when it failed, goes to what comes back. */
  begin(): (ids: readonly string[]) => void {
    this.#sent += 1;
    return (ids) => {
      for (const id of ids) this.#ids.add(id);
      this.#sent -= 1;
      if (this.#sent > 0) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const go of waiting) go();
    };
  }

  /** Whether this page made the entry, once everything that it sent has its answer. */
  async has(id: string): Promise<boolean> {
    if (this.#sent > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#ids.has(id);
  }
}
