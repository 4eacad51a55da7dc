/** The token budget: how many tokens a language model may be asked and answer, all together. */

import { WhenceError } from "../../model/errors.ts";

/** What a request used, as the endpoint counts it. */
export interface TokenUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/**
 * Characters of a token at least: English has four, so that a guess is rather too high than too low.
 */
const CHARACTERS_PER_TOKEN = 3;

/** How many tokens a text has at most, when nobody counted them. */
export function guessTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/**
 * Counts tokens against a limit. A request reserves the most that it can use before it is sent, so
 * requests at the same time never pass the limit together.
 */
export class TokenBudget {
  readonly #limit: number;
  #used = 0;
  #reserved = 0;

  /** Without a limit everything is only counted. */
  constructor(limit: number = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  get used(): number {
    return this.#used;
  }

  /** @throws {WhenceError} EXTRACTOR_UNAVAILABLE when so many are not left */
  reserve(tokens: number): void {
    if (this.#used + this.#reserved + tokens > this.#limit) {
      const left = Math.max(0, this.#limit - this.#used - this.#reserved);
      throw new WhenceError(
        "EXTRACTOR_UNAVAILABLE",
        `Cannot ask the language model: of the budget of ${this.#limit} tokens ${left} are left, and this part of the document may take ${tokens}; what was read stays, raise WHENCE_MODEL_BUDGET to go on`,
        { details: { budget: this.#limit, used: this.#used } },
      );
    }
    this.#reserved += tokens;
  }

  /** Gives a reservation back for what was used of it. */
  settle(reserved: number, used: number): void {
    this.#reserved -= reserved;
    this.#used += used;
  }
}
