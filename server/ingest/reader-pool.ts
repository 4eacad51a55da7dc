/** The reader pool: worker threads in which documents are read, so that servers go on answering. */

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { ReadDocument } from "../documents/read-document.ts";
import { Turnstile } from "../extract/turnstile.ts";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { ExtractorKind, IngestSource } from "../model/ingest-job.ts";
import type { Method } from "../model/method.ts";
import { AlignThread } from "./align-thread.ts";
import type { Alignment } from "./alignment.ts";
import type { Carried, CarriedError, ExtractTask, Proposed } from "./reader-task.ts";

const TASKS = fileURLToPath(new URL("./reader-task.ts", import.meta.url));
/** Milliseconds after which an idle thread is ended: its models take a second to load again. */
const IDLE_MS = 120_000;

export interface ReaderPoolOptions {
  /** Threads at most; by default all cores but one, and one at least. */
  readonly threads?: number | undefined;
  /** Milliseconds that one document may take, by default two minutes. */
  readonly timeLimitMs?: number | undefined;
  /** Mebibytes of heap of one thread, by default 1024: what the largest document and models need. */
  readonly heapMib?: number | undefined;
  /** The module of the tasks: another for tests. */
  readonly tasks?: string | undefined;
}

/** Documents that a language model is asked about at once. */
export const MODEL_DOCUMENTS = 4;
const TIME_LIMIT_MS = 120_000;
const HEAP_MIB = 1024;

/** All cores but one, which is for whoever asks meanwhile. */
export function usualThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}

export class ReaderPool {
  readonly threads: number;
  /** Documents under way at once: one is compared and written while the threads read the next. */
  readonly inFlight: number;
  readonly #pool: Piscina;
  /** So that the time of a document that waits for a thread is not counted. */
  readonly #turnstile: Turnstile;
  readonly #tasks: string;
  #models: Piscina | undefined;
  #align: AlignThread | undefined;
  readonly #timeLimitMs: number;
  readonly #methods = new Map<ExtractorKind, Promise<Method>>();

  constructor(options: ReaderPoolOptions = {}) {
    this.threads = options.threads ?? usualThreads();
    this.inFlight = this.threads + 1;
    this.#timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
    this.#turnstile = new Turnstile(this.threads);
    this.#tasks = options.tasks ?? TASKS;
    this.#pool = new Piscina({
      filename: this.#tasks,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: options.heapMib ?? HEAP_MIB },
      // Nothing of what the process itself was started with, such as an inspector.
      execArgv: [],
    });
  }

  /**
   * The documents of a file, each of them or why it cannot be read.
   *
   * @throws {WhenceError} FILE_INVALID when the whole cannot be read; an AbortError
   */
  async read(
    source: IngestSource,
    signal?: AbortSignal,
  ): Promise<readonly (ReadDocument | WhenceError)[]> {
    const found = await this.#run<readonly Carried<ReadDocument>[]>("readTask", source, {
      name: source.name,
      signal,
    });
    return found.map((one) => ("error" in one ? uncarry(one.error) : one.result));
  }

  /** The records of a document. @throws {WhenceError} FILE_INVALID, EXTRACTOR_UNAVAILABLE; an AbortError */
  extract(task: ExtractTask, signal?: AbortSignal): Promise<Proposed> {
    if (task.extractor === "language model") return this.#ask(task, signal);
    return this.#run("extractTask", task, { name: task.document.name, signal });
  }

  /** Who makes the records of an extractor. @throws {WhenceError} EXTRACTOR_UNAVAILABLE */
  methodOf(extractor: ExtractorKind): Promise<Method> {
    const known = this.#methods.get(extractor);
    if (known !== undefined) return known;
    const asked = this.#run<Method>("methodTask", extractor, { name: extractor });
    this.#methods.set(extractor, asked);
    asked.catch(() => this.#methods.delete(extractor));
    return asked;
  }

  /** What compares the documents of one log, in a thread beside those that read. */
  alignmentOf(collection: CollectionId): Alignment {
    this.#align ??= new AlignThread();
    return this.#align.of(collection);
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([this.#pool.destroy(), this.#models?.destroy(), this.#align?.close()]);
  }

  /**
   * Has a model elsewhere read a document. One thread waits for the answers to all documents, so that
   * the limits of the model's settings hold for them together. A document that is given up ends by
   * itself there, and its answers are kept.
   */
  async #ask(task: ExtractTask, signal: AbortSignal | undefined): Promise<Proposed> {
    signal?.throwIfAborted();
    this.#models ??= new Piscina({
      filename: this.#tasks,
      minThreads: 0,
      maxThreads: 1,
      concurrentTasksPerWorker: MODEL_DOCUMENTS,
      idleTimeout: IDLE_MS,
      execArgv: [],
    });
    const asking = this.#models.run(task, { name: "extractTask" }) as Promise<Carried<Proposed>>;
    const given = Promise.withResolvers<never>();
    const giveUp = (): void => given.reject(signal?.reason);
    signal?.addEventListener("abort", giveUp, { once: true });
    try {
      const carried = await Promise.race([asking, given.promise]);
      if ("error" in carried) throw uncarry(carried.error);
      return carried.result;
    } finally {
      signal?.removeEventListener("abort", giveUp);
      asking.catch(() => undefined);
    }
  }

  async #run<Result>(
    task: string,
    argument: unknown,
    { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
  ): Promise<Result> {
    return this.#turnstile.pass(() => this.#runNow(task, argument, { name, signal }), signal);
  }

  async #runNow<Result>(
    task: string,
    argument: unknown,
    { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
  ): Promise<Result> {
    signal?.throwIfAborted();
    const limit = AbortSignal.timeout(this.#timeLimitMs);
    const either = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    let carried: Carried<Result>;
    try {
      carried = await this.#pool.run(argument, { name: task, signal: either });
    } catch (error) {
      signal?.throwIfAborted();
      throw this.#explain(error, name, limit.aborted);
    }
    if ("error" in carried) throw uncarry(carried.error);
    return carried.result;
  }

  #explain(error: unknown, name: string, isLate: boolean): unknown {
    if (isLate)
      return unreadable(name, `it took more than ${this.#timeLimitMs / 1000} s; split it`);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_WORKER_OUT_OF_MEMORY") {
      return unreadable(name, "it needs more memory than a reader may have; split it");
    }
    const found = error instanceof Error ? error.message : String(error);
    return unreadable(name, `its reader broke down ("${found}"); this is a defect of Whence`);
  }
}

function unreadable(name: string, why: string): WhenceError {
  return new WhenceError("FILE_INVALID", `Cannot read "${name}": ${why}`);
}

function uncarry({ code, message, details }: CarriedError): WhenceError {
  return new WhenceError(code, message, { details });
}
