import { describe, expect, it } from "vitest";
import { createClaimStage } from "../../../../server/align/claims/align-claims.ts";
import { Clusters } from "../../../../server/align/clusters.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import { aClaim, aDocument, anAppearance } from "../../../support/records.ts";
import type { ClaimRecord } from "../../../../server/model/claim.ts";

interface More {
  readonly quantities?: ClaimRecord["quantities"];
}

/** A report that says one thing, in its own words. */
function aReport(key: string, text: string, more: More = {}) {
  const document = aDocument({ key, text, published: "2026-01-02" });
  const claim = aClaim({ key, text, ...more });
  const appearance = anAppearance({ claim, document, words: text });
  const [view] = collectViews([document, claim, appearance], () => undefined);
  if (view === undefined) throw new Error("No view");
  return { claim, view };
}

/** What a second report's claim is found to be to a first one's. */
function judged(
  one: readonly [text: string, more?: More],
  two: readonly [text: string, more?: More],
) {
  const [first, second] = [aReport("one", ...one), aReport("two", ...two)];
  const stage = createClaimStage();
  const identities = new Clusters();
  stage.take(first.view, identities);
  return stage
    .judge(second.view, identities)
    .map(({ verdict, source }) => [verdict, source === second.claim.id ? "second" : "first"]);
}

const over110 = (unit: string): More => ({
  quantities: [{ value: 110, unit, bound: "more than" }],
});

describe("The claim stage", () => {
  it("takes one quotation for one claim, whatever stands around it", () => {
    expect(
      judged(
        ["The president is open to dialogue “wherever they want and whenever they want.”"],
        ["He was prepared for talks “wherever they want and whenever they want”."],
      ),
    ).toEqual([["same", "second"]]);
  });

  it("holds deaths and casualties apart, though the number is the same", () => {
    expect(
      judged(
        ["The strikes on the vessels have led to over 110 deaths.", over110("deaths")],
        ["The strikes on the vessels have led to over 110 casualties.", over110("casualties")],
      ),
    ).toEqual([["contradicts", "second"]]);
  });

  it("says nothing of claims that share a word or two", () => {
    expect(
      judged(
        ["The harbour was closed after the storm on Monday."],
        ["The storm destroyed three houses near the river."],
      ),
    ).toEqual([]);
  });
});
