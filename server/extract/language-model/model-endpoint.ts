/** The model endpoint: asked patiently, by few at once, within a budget. */

import { setTimeout as sleep } from "node:timers/promises";
import { WhenceError } from "../../model/errors.ts";
import type { ModelReply } from "./model-reply.ts";
import type { ModelSettings } from "./model-settings.ts";
import { USUAL_CONCURRENCY, USUAL_FIRST_WAIT_MS, USUAL_TIMEOUT_MS } from "./model-settings.ts";
import { postChat } from "./post-chat.ts";
import type { ChatMessage } from "./prompt.ts";
import { bodyOf, milderForm, MOST_ANSWER_TOKENS, STRICTEST_FORM } from "./request-form.ts";
import type { RequestForm } from "./request-form.ts";
import { guessTokens, TokenBudget } from "./token-budget.ts";
import { Turnstile } from "../turnstile.ts";

/** Repetitions of a request that failed for now: with the waits between them about a quarter minute. */
const REPETITIONS = 4;
/** Milliseconds that an endpoint may ask to be left alone; one that asks for more is unavailable. */
const LONGEST_WAIT_MS = 120_000;

type Answered = Extract<ModelReply, { type: "answered" }>;
type Failed = Extract<ModelReply, { type: "failed" }>;

/** What ends asking: `signal` at once, `enough` before anything more is begun. */
export interface Stops {
  readonly signal?: AbortSignal | undefined;
  readonly enough?: AbortSignal | undefined;
}

/** One endpoint for all documents that are read in a process. */
export class ModelEndpoint {
  readonly model: string;
  readonly #settings: ModelSettings;
  readonly #url: string;
  readonly #turnstile: Turnstile;
  readonly #budget: TokenBudget;
  /** What the endpoint takes, as far as it is known. */
  #form: RequestForm = STRICTEST_FORM;

  constructor(settings: ModelSettings) {
    this.model = settings.model;
    this.#settings = settings;
    this.#url = chatAddress(settings.url);
    this.#turnstile = new Turnstile(settings.concurrency ?? USUAL_CONCURRENCY);
    this.#budget = new TokenBudget(settings.budget);
  }

  /**
   * The model's answer to a conversation, whatever stands in it.
   *
   * @throws {WhenceError} EXTRACTOR_UNAVAILABLE when none is to be had; an AbortError
   */
  async ask(messages: readonly ChatMessage[], stops: Stops = {}): Promise<Answered> {
    let form = this.#form;
    for (;;) {
      const reply = await this.#askPatiently(messages, form, stops);
      if (reply.type === "answered") {
        this.#form = form;
        return reply;
      }
      const isForm = reply.status === 400 || reply.status === 422;
      const milder = isForm ? milderForm(form, reply.reason) : undefined;
      if (milder === undefined) throw this.#unavailable(reply);
      form = milder;
    }
  }

  async #askPatiently(
    messages: readonly ChatMessage[],
    form: RequestForm,
    { signal, enough }: Stops,
  ): Promise<ModelReply> {
    const either = AbortSignal.any([signal, enough].filter((one) => one !== undefined));
    for (let repetition = 0; ; repetition += 1) {
      const reply = await this.#turnstile.pass(() => this.#post(messages, form, signal), either);
      if (reply.type === "answered" || !reply.isPassing || repetition === REPETITIONS) return reply;
      const wait = this.#waitBefore(repetition, reply);
      if (wait > LONGEST_WAIT_MS) return reply;
      await sleep(wait, undefined, { signal: either });
    }
  }

  async #post(
    messages: readonly ChatMessage[],
    form: RequestForm,
    signal: AbortSignal | undefined,
  ): Promise<ModelReply> {
    const { key, timeoutMs = USUAL_TIMEOUT_MS } = this.#settings;
    const body = bodyOf(this.model, messages, form);
    const prompt = guessTokens(JSON.stringify(body));
    const reserved = prompt + MOST_ANSWER_TOKENS;
    this.#budget.reserve(reserved);
    let used = 0;
    try {
      const reply = await postChat({ url: this.#url, key, body, timeoutMs, signal });
      used = tokensOf(reply, prompt);
      return reply;
    } finally {
      this.#budget.settle(reserved, used);
    }
  }

  /** Doubles each time; a part is left to chance, so that many do not come back at once. */
  #waitBefore(repetition: number, { retryAfterMs }: Failed): number {
    const { firstWaitMs = USUAL_FIRST_WAIT_MS, random = Math.random } = this.#settings;
    const backoff = firstWaitMs * 2 ** repetition * (0.5 + random() / 2);
    return Math.max(backoff, retryAfterMs ?? 0);
  }

  #unavailable({ reason, status }: Failed): WhenceError {
    return new WhenceError(
      "EXTRACTOR_UNAVAILABLE",
      `Cannot ask the language model "${this.model}": ${reason}`,
      { details: { model: this.model, status } },
    );
  }
}

function tokensOf(reply: ModelReply, prompt: number): number {
  if (reply.type === "failed") return reply.isCharged ? prompt : 0;
  if (reply.usage === undefined) return prompt + guessTokens(reply.content);
  return reply.usage.promptTokens + reply.usage.completionTokens;
}

const CHAT_PATH = "/chat/completions";

function chatAddress(url: string): string {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/u, "");
  address.pathname = path.endsWith(CHAT_PATH) ? path : path + CHAT_PATH;
  return address.href;
}
