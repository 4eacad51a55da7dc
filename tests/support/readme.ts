/** The README's examples: each question with its query and the answer that stands there. */

import { readFileSync, readdirSync } from "node:fs";

export interface ReadmeExample {
  readonly question: string;
  readonly query: string;
  readonly answer: unknown;
}

const README = new URL("../../README.md", import.meta.url);
const EXAMPLES = new URL("../../client/graphiql/examples/", import.meta.url);

/** A heading, the query under it, and the answer under that. */
const EXAMPLE =
  /^### (?<question>[^\n]+)$[^#]*?^```graphql\n(?<query>.*?)^```$.*?^```json\n(?<answer>.*?)^```$/gms;

/** The examples of the README, in their order. */
export function readmeExamples(): readonly ReadmeExample[] {
  const text = readFileSync(README, "utf8");
  return [...text.matchAll(EXAMPLE)].map(({ groups }) => ({
    question: (groups?.["question"] ?? "").replace(/^\d+\. /, ""),
    query: groups?.["query"] ?? "",
    answer: JSON.parse(groups?.["answer"] ?? "null"),
  }));
}

/** The queries that stand ready in GraphiQL, in their order: the question, then the query. */
export function readyQueries(): readonly { readonly question: string; readonly query: string }[] {
  return readdirSync(EXAMPLES)
    .toSorted()
    .map((file) => {
      const [first = "", ...rest] = readFileSync(new URL(file, EXAMPLES), "utf8").split("\n");
      return { question: first.replace(/^# /, ""), query: rest.join("\n") };
    });
}
