import { expect, it } from "vitest";
import { summariseRefusals } from "../../../../server/extract/language-model/summarise-refusals.ts";

it("summariseRefusals says how many were refused and why, the most frequent first", () => {
  const refusals = ["it is no name", "its cue is not in the text", "it is no name"];
  expect(summariseRefusals(refusals.map((reason) => ({ reason })))).toBe(
    "3 refused: it is no name (2), its cue is not in the text (1)",
  );
  expect(summariseRefusals([])).toBe("");
});
