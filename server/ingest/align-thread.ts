/** The align thread: documents are compared beside whoever answers, for all collections one after another. */

import { randomUUID } from "node:crypto";
import { totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { Asker } from "./align-task.ts";
import type { Alignment } from "./alignment.ts";

const TASKS = fileURLToPath(new URL("./align-task.ts", import.meta.url));

/** What is known of a collection is in memory, some 200 KB a document: half of the machine's at most. */
const MEMORY_MB = Math.max(4096, Math.floor(totalmem() / 2 ** 21));

const POOL = {
  filename: TASKS,
  // One that stays, since what it has taken is in its memory.
  minThreads: 1,
  maxThreads: 1,
  concurrentTasksPerWorker: 1,
  execArgv: [],
};

export class AlignThread {
  readonly #memoryMb: number;
  readonly #pool: Piscina;
  /** What was asked last. The pool does not keep the order of what waits: it is given one after another. */
  #last: Promise<unknown> = Promise.resolve();

  /** `memoryMb`: what it may hold, in MiB. */
  constructor(memoryMb: number = MEMORY_MB) {
    this.#memoryMb = memoryMb;
    this.#pool = new Piscina({
      ...POOL,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
  }

  /** An aligner of its own for one log. */
  of(collection: CollectionId): Alignment {
    const asker: Asker = { key: randomUUID(), collection };
    /** Why something could not be taken, and whether the log was asked for again because of that. */
    let failure: unknown;
    let isAskedAgain = false;
    const fail = (error: unknown): void => {
      failure ??= error;
    };
    return {
      take: (lines, from) => {
        if (from === 0) failure = undefined;
        this.#run("takeTask", { ...asker, lines, from }).catch(fail);
      },
      judge: async (ask) => {
        const judged = await this.#run("judgeTask", { ...asker, ...ask }).catch(
          (error: unknown) => {
            throw this.#explained(error, collection);
          },
        );
        if (judged === undefined && isAskedAgain && failure !== undefined) {
          throw this.#explained(failure, collection);
        }
        isAskedAgain = judged === undefined;
        return judged as Awaited<ReturnType<Alignment["judge"]>>;
      },
      end: () => void this.#run("endTask", asker).catch(fail),
    };
  }

  /** Ends the thread, once it has done what it was asked. */
  async close(): Promise<void> {
    await this.#last;
    await this.#pool.destroy();
  }

  #explained(failure: unknown, collection: CollectionId): unknown {
    const isFull =
      failure instanceof Error && "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
    if (!isFull) return failure;
    return new WhenceError(
      "MEMORY_FULL",
      `Cannot compare with the documents of "${collection}": they need more than the ${this.#memoryMb} MB that comparing may have here; go on where there is more memory, or begin another collection`,
      { details: { collection, memoryMb: this.#memoryMb }, cause: failure },
    );
  }

  #run(task: string, argument: object): Promise<unknown> {
    const asked = this.#last.then(() => this.#pool.run(argument, { name: task }));
    this.#last = asked.catch(() => undefined);
    return asked;
  }
}
