/** The job queue: which items are to be read, by any number of machines; pg-boss on our own connections. */

import { PgBoss } from "pg-boss";
import type { Db } from "pg-boss";
import type { ItemReference } from "../job-store.ts";
import { Wakeable } from "../wakeable.ts";
import type { Database, Session } from "./database.ts";
import { explainDatabaseError } from "./explain-database-error.ts";

const SCHEMA = "whence_jobs";
const QUEUE = "ingest";
/** Where items end that were begun too often. */
const DEAD_QUEUE = "ingest-dead";
/** Times that an item is begun again. */
const RETRIES = 2;

/** Times in seconds. */
export interface QueueTimes {
  /** After which an item whose worker says nothing is given to another. */
  readonly heartbeat: number;
  /** Between two looks for such items. */
  readonly monitor: number;
  /** Between two looks for items, when there was none. */
  readonly poll: number;
  /** Before an item is begun again, times two for each time. */
  readonly retryDelay: number;
}

export const QUEUE_TIMES: QueueTimes = { heartbeat: 30, monitor: 10, poll: 0.5, retryDelay: 1 };

/** How long a worker waits at most before it asks a database again that does not answer. */
const LONGEST_PAUSE_MS = 10_000;
/**
 * How long the queue keeps what waits and what has ended, a year and a day. By default it forgets
 * after 14 days what no worker took, which our tables would say waits for ever; what has ended stands
 * there, and not here.
 */
const KEPT = { retentionSeconds: 365 * 24 * 3600, deleteAfterSeconds: 24 * 3600 };
/** The longest that one item may take, whatever its worker says: 1 h. */
const EXPIRE_S = 3600;

export interface QueueWork {
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Resolves when the item needs nothing more; what it throws has the item begun again. */
  readonly take: (item: ItemReference, isLast: boolean) => Promise<void>;
  /** Told of items that were begun too often. */
  readonly bury: (item: ItemReference) => Promise<void>;
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

export class JobQueue {
  readonly #database: Database;
  readonly #times: QueueTimes;
  readonly #wakeable = new Wakeable();
  #boss: Promise<PgBoss> | undefined;

  constructor(database: Database, times: QueueTimes) {
    this.#database = database;
    this.#times = times;
  }

  /** Puts items in, in the transaction of `session`. */
  async put(items: readonly ItemReference[], session: Session): Promise<void> {
    const boss = await this.#start();
    const jobs = items.map((item) => ({ data: { ...item } }));
    await boss.insert(QUEUE, jobs, { db: asDb(session.query) });
  }

  /** Has the tables of the queue made, which no transaction of ours may wait for. */
  async prepare(): Promise<void> {
    await this.#start();
  }

  /** Looks for items at once. */
  wake(): void {
    this.#wakeable.wake();
  }

  /** Takes items as they come; resolves once the signal is aborted and nothing runs any more. */
  async work(work: QueueWork): Promise<void> {
    const takers = Array.from({ length: work.concurrency }, () => this.#takeOn(work));
    await Promise.all([...takers, this.#buryOn(work)]);
  }

  async close(): Promise<void> {
    const boss = await this.#boss?.catch(() => undefined);
    this.#boss = undefined;
    await boss?.stop({ graceful: false });
  }

  async #takeOn(work: QueueWork): Promise<void> {
    const { signal, onDefect } = work;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const boss = await this.#start();
        const [job] = await boss.fetch<ItemReference>(QUEUE, { includeMetadata: true });
        if (job === undefined) await this.#wakeable.sleep(this.#times.poll * 1000, signal);
        else await this.#take(boss, job, work);
        failures = 0;
      } catch (error) {
        if (!signal.aborted) onDefect?.(explainDatabaseError(error, "use the job queue"));
        failures += 1;
        const pause = Math.min(this.#times.poll * 1000 * 2 ** failures, LONGEST_PAUSE_MS);
        await this.#wakeable.sleep(pause, signal);
      }
    }
  }

  async #take(
    boss: PgBoss,
    job: { readonly id: string; readonly data: ItemReference; readonly retryCount: number },
    { take, onDefect, signal }: QueueWork,
  ): Promise<void> {
    const beat = setInterval(
      () => void boss.touch(QUEUE, job.id).catch((error: unknown) => onDefect?.(error)),
      (this.#times.heartbeat * 1000) / 3,
    );
    try {
      await take(job.data, job.retryCount >= RETRIES);
      await boss.complete(QUEUE, job.id);
    } catch (error) {
      if (signal.aborted) {
        // Nobody's failure: it is as if it had never been begun.
        await boss.insert(QUEUE, [{ data: { ...job.data } }]);
        await boss.complete(QUEUE, job.id);
        return;
      }
      onDefect?.(error);
      await boss.fail(QUEUE, job.id, { message: String(error) });
    } finally {
      clearInterval(beat);
    }
  }

  async #buryOn({ bury, signal, onDefect }: QueueWork): Promise<void> {
    while (!signal.aborted) {
      try {
        const boss = await this.#start();
        const [job] = await boss.fetch<ItemReference>(DEAD_QUEUE);
        if (job === undefined) {
          await this.#wakeable.sleep(this.#times.monitor * 1000, signal);
          continue;
        }
        await bury(job.data);
        await boss.complete(DEAD_QUEUE, job.id);
      } catch (error) {
        if (!signal.aborted) onDefect?.(error);
        await this.#wakeable.sleep(this.#times.monitor * 1000, signal);
      }
    }
  }

  #start(): Promise<PgBoss> {
    if (this.#boss === undefined) {
      const starting = this.#startNow();
      // What failed once is tried again by whoever asks next.
      starting.catch(() => {
        if (this.#boss === starting) this.#boss = undefined;
      });
      this.#boss = starting;
    }
    return this.#boss;
  }

  async #startNow(): Promise<PgBoss> {
    const { monitor, heartbeat, retryDelay } = this.#times;
    const boss = new PgBoss({
      db: asDb((text, values) => this.#database.use((session) => session.query(text, values))),
      schema: SCHEMA,
      schedule: false,
      registerInstance: false,
      superviseIntervalSeconds: monitor,
      monitorIntervalSeconds: monitor,
    });
    // Whatever its own looks at the queue meet is met again by ours.
    boss.on("error", () => undefined);
    await boss.start();
    await boss.createQueue(DEAD_QUEUE, {});
    await boss.updateQueue(DEAD_QUEUE, KEPT);
    await boss.createQueue(QUEUE, {
      deadLetter: DEAD_QUEUE,
      retryLimit: RETRIES,
      retryDelay,
      retryBackoff: true,
      heartbeatSeconds: heartbeat,
      expireInSeconds: EXPIRE_S,
    });
    // Apart, since a queue that there is already stays as it was made.
    await boss.updateQueue(QUEUE, KEPT);
    return boss;
  }
}

function asDb(query: Session["query"]): Db {
  return { executeSql: (text, values = []) => query(text, values) };
}
