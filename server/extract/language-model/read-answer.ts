/** Reading an answer: from what a model wrote to the object that it was asked for. */

import { answerSchema } from "./answer-schema.ts";
import type { Answer } from "./answer-schema.ts";

export type ReadAnswer =
  | { readonly type: "read"; readonly answer: Answer }
  | { readonly type: "unreadable"; readonly problem: string };

const THOUGHTS = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/u;
const FENCED = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/u;

/** The object in an answer; thoughts before it and a fence around it are left out, nothing is mended. */
export function readAnswer(content: string): ReadAnswer {
  const bare = content.replace(THOUGHTS, "");
  const json = (FENCED.exec(bare)?.[1] ?? bare).trim();
  if (json === "") return { type: "unreadable", problem: "it is empty" };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { type: "unreadable", problem: "it is not JSON" };
  }
  const parsed = answerSchema.safeParse(value);
  if (parsed.success) return { type: "read", answer: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "it" : issue.path.join(".");
  return { type: "unreadable", problem: `${place}: ${issue?.message ?? "not as asked for"}` };
}
