/** The request's form: what an endpoint is asked for beside the messages, as far as it takes it. */

import { ANSWER_JSON_SCHEMA } from "./answer-schema.ts";
import type { ChatMessage } from "./prompt.ts";

/** How an endpoint is told to answer in JSON, strictest first; the prompt says so in any case. */
type Format = "json_schema" | "json_object" | "none";

/** What is sent; each endpoint refuses something else of it. */
export interface RequestForm {
  readonly format: Format;
  readonly limit: "max_tokens" | "max_completion_tokens";
  readonly hasTemperature: boolean;
}

export const STRICTEST_FORM: RequestForm = {
  format: "json_schema",
  limit: "max_tokens",
  hasTemperature: true,
};

/** Tokens of an answer at most: a dense page has some 50 claims of 100 tokens. */
export const MOST_ANSWER_TOKENS = 8_192;

/** The body of a request. */
export function bodyOf(
  model: string,
  messages: readonly ChatMessage[],
  { format, limit, hasTemperature }: RequestForm,
): object {
  return {
    model,
    messages,
    stream: false,
    [limit]: MOST_ANSWER_TOKENS,
    ...(hasTemperature ? { temperature: 0 } : {}),
    ...(format === "none" ? {} : { response_format: responseFormat(format) }),
  };
}

function responseFormat(format: "json_schema" | "json_object"): object {
  if (format === "json_object") return { type: "json_object" };
  return {
    type: "json_schema",
    json_schema: { name: "reading", strict: true, schema: ANSWER_JSON_SCHEMA },
  };
}

/** What to send instead, after the endpoint refused `form` with these words; undefined when nothing is left. */
export function milderForm(form: RequestForm, said: string): RequestForm | undefined {
  if (form.limit === "max_tokens" && said.includes("max_completion_tokens")) {
    return { ...form, limit: "max_completion_tokens" };
  }
  if (form.hasTemperature && said.includes("temperature")) {
    return { ...form, hasTemperature: false };
  }
  switch (form.format) {
    case "json_schema":
      return { ...form, format: "json_object" };
    case "json_object":
      return { ...form, format: "none" };
    case "none":
      return undefined;
  }
}
