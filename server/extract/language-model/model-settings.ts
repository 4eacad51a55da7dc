/** Model settings: which language model is asked, where, and within which limits. */

export interface ModelSettings {
  /** The endpoint's base, as `http://127.0.0.1:11434/v1`, or its chat-completions address itself. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; none by default. Never part of a message, a record or the cache. */
  readonly key?: string | undefined;
  /** Requests at once, over all documents; 4 by default. */
  readonly concurrency?: number | undefined;
  /** Tokens at most, prompts and answers together, as long as the process runs; no limit by default. */
  readonly budget?: number | undefined;
  /** Milliseconds that one answer may take, 120,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Where answers are kept so that they are not asked for twice; nowhere by default. */
  readonly cacheFolder?: string | undefined;
  /** Milliseconds before the first repetition, 1,000 by default; each further one waits twice as long. */
  readonly firstWaitMs?: number | undefined;
  /** From 0 to 1, how much of a wait is left to chance; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
}

export const USUAL_CONCURRENCY = 4;
export const USUAL_TIMEOUT_MS = 120_000;
export const USUAL_FIRST_WAIT_MS = 1_000;
