import { expect, it } from "vitest";
import { aDocument, aReview, aTextJudgement, graphOf } from "../../support/records.ts";

const one = aDocument({ key: "one" });
const two = aDocument({ key: "two" });
const copy = aTextJudgement(one, two, { verdict: "near copy" });
const utterances = aTextJudgement(two, one, { verdict: "shared utterances" });

it("textJudgement() gives the last judgement of a pair, whichever way it was put", () => {
  expect(graphOf(one, two, copy, utterances).textJudgement(one.id, two.id)).toEqual(utterances);
});

it("textJudgement() falls back to the earlier judgement when the later is rejected", () => {
  const graph = graphOf(one, two, copy, utterances, aReview(utterances, "rejected"));
  expect(graph.textJudgement(two.id, one.id)).toEqual(copy);
});

it("textJudgement() gives none when all are rejected", () => {
  expect(graphOf(one, two, copy, aReview(copy, "rejected")).textJudgement(one.id, two.id)).toBe(
    undefined,
  );
});
