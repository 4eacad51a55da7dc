import { describe, expect, it } from "vitest";
import { serveForTests } from "../support/api.ts";
import { readmeExamples, readyQueries } from "../support/readme.ts";
import { sampleLibrary } from "../support/sample.ts";

const QUESTIONS = [
  "Who said this, in which words, exactly where?",
  "On whose authority?",
  "Who denies it, questions it, declines to confirm it?",
  "Who agrees, who contradicts, who is more precise?",
  "Do the reports that agree have independent origins, or one? Why?",
  "What differs between these documents?",
  "What happened, when and where, with whom?",
  "How are these two connected, and what is the evidence for each step?",
  "What could a reader know on that day?",
  "Why is this node or edge here?",
];

const examples = readmeExamples();
const api = serveForTests(await sampleLibrary());

describe("the README", () => {
  it("asks the ten questions", () => {
    expect(examples.map(({ question }) => question)).toEqual(QUESTIONS);
  });

  it("has the queries that stand ready in GraphiQL", () => {
    expect(examples.map(({ question, query }) => [question, query.trim()])).toEqual(
      readyQueries().map(({ question, query }) => [question, query.trim()]),
    );
  });

  it.each(examples)("has the answer that comes to “$question”", async ({ query, answer }) => {
    expect((await api.ask(query)).data).toEqual(answer);
  });
});
