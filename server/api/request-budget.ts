/** Request budget: what one request may still use while it is executed. */

import { WhenceError } from "../model/errors.ts";
import type { Limits } from "./limits.ts";

/** Counts the objects of an answer and watches the time; once either is used up, all is refused. */
export class RequestBudget {
  readonly #limits: Limits;
  readonly #deadline: number;
  #objects = 0;
  #refusal: WhenceError | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#deadline = performance.now() + limits.requestMs;
  }

  /** Why the request is refused; undefined while it is not. */
  get refusal(): WhenceError | undefined {
    return this.#refusal;
  }

  /**
   * Takes `objects` more into the answer.
   *
   * @throws {WhenceError} QUERY_TOO_COMPLEX or REQUEST_TIMEOUT; the same again each time after
   */
  spend(objects: number): void {
    this.#objects += objects;
    this.#refusal ??= this.#whyRefuse();
    if (this.#refusal !== undefined) throw this.#refusal;
  }

  #whyRefuse(): WhenceError | undefined {
    const { objects, requestMs } = this.#limits;
    if (this.#objects > objects) {
      return new WhenceError(
        "QUERY_TOO_COMPLEX",
        `Cannot return so much: the answer has more than ${objects} objects in its lists`,
        { details: { limit: "objects", most: objects } },
      );
    }
    if (performance.now() < this.#deadline) return undefined;
    return new WhenceError(
      "REQUEST_TIMEOUT",
      `Cannot answer in time: the query takes more than ${requestMs} ms`,
      { details: { limit: "requestMs", most: requestMs } },
    );
  }
}
