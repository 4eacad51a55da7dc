import { describe, expect, it } from "vitest";
import { Clusters } from "../../../../server/align/clusters.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import { createNameStage } from "../../../../server/align/names/align-names.ts";
import { aDocument, aMention, anActor } from "../../../support/records.ts";

const [first, second] = ["In Oslo, Nicolás Maduro spoke.", "Later Nicolás Maduro was silent."].map(
  (text, index) => aDocument({ key: `report ${index}`, text }),
);

function viewOf(document: typeof first, key: string) {
  if (document === undefined) throw new Error("No document");
  const actor = anActor({ key, name: "Nicolás Maduro" });
  const mention = aMention({ node: actor, document, words: "Nicolás Maduro" });
  const [view] = collectViews([document, actor, mention], () => undefined);
  if (view === undefined) throw new Error("No view");
  return { view, actor };
}

describe("createNameStage", () => {
  const known = viewOf(first, "one");
  const later = viewOf(second, "two");

  it("gives the words of both documents, and what agrees", () => {
    const stage = createNameStage();
    stage.take(known.view, new Clusters());
    expect(stage.judge(later.view, new Clusters())).toEqual([
      {
        rule: "names",
        about: "identity",
        verdict: "same",
        source: later.actor.id,
        target: known.actor.id,
        score: 0.998,
        reason: "Both are persons named “Nicolás Maduro”.",
        evidence: [
          { document: second?.id, positions: [{ start: 6, end: 20 }] },
          { document: first?.id, positions: [{ start: 9, end: 23 }] },
        ],
      },
    ]);
  });

  it("changes nothing by judging, and does not judge what is one already", () => {
    const stage = createNameStage();
    stage.take(known.view, new Clusters());
    const judged = stage.judge(later.view, new Clusters());
    expect(stage.judge(later.view, new Clusters())).toEqual(judged);
    expect(stage.judge(known.view, new Clusters())).toEqual([]);
  });

  it("finds an equal name among many of the same family name and initial", () => {
    const stage = createNameStage();
    for (let number = 0; number < 100; number += 1) {
      const document = aDocument({ key: `of ${number}`, text: `N${letters(number)} Maduro.` });
      const node = anActor({ key: `maduro ${number}`, name: `N${letters(number)} Maduro` });
      const records = [document, node, aMention({ node, document, words: node.name })];
      const [view] = collectViews(records, () => undefined);
      if (view !== undefined) stage.take(view, new Clusters());
    }
    stage.take(known.view, new Clusters());
    expect(stage.judge(later.view, new Clusters()).map(({ target }) => target)).toEqual([
      known.actor.id,
    ]);
  });
});

function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
