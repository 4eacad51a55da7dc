import { expect, it } from "vitest";
import { agreementOnDirect } from "../../../../bench/eval/attributions/agreement-on-direct.ts";

const text = "“We won,” she said. He says it is over.";
const first = { source: [], cue: [], content: [{ start: 0, end: 9 }] };
const shorter = { source: [], cue: [], content: [{ start: 0, end: 8 }] };
const indirect = { source: [], cue: [], content: [{ start: 28, end: 38 }] };

it("agreementOnDirect() counts the direct contents that another marked exactly so", () => {
  const articles = [
    { stem: "a", text, annotations: [[first, indirect], [first], [shorter, indirect]] },
    { stem: "b", text, annotations: [[shorter]] },
  ];
  expect(agreementOnDirect(articles)).toBe("people 33.3 (here), 83.7 (train and dev)");
});
