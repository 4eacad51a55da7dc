import { describe, expect, it } from "vitest";
import type { CollectionView } from "../../../server/graph/collection-view.ts";
import { LogHistory } from "../../../server/graph/history.ts";
import { takenOutBy } from "../../../server/graph/taken-out.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  anAppearance,
  aReview,
  aWithdrawal,
  COLLECTION,
  graphOf,
} from "../../support/records.ts";
import { anUndo } from "../../support/remarks.ts";

const report = aDocument({ key: "report", text: "It rained." });
const claim = aClaim({ key: "rain" });
const appearance = anAppearance({ claim, document: report, words: "It rained" });

/** The id of what keeps `record` out once `more` was appended. */
function outBy(record: LogRecord, ...more: readonly LogRecord[]): string | undefined {
  const log = [report, claim, appearance, ...more];
  const history = new LogHistory();
  for (const one of log) history.append(one);
  const view: CollectionView = {
    info: { id: COLLECTION, title: "Tests" },
    graph: graphOf(...log),
    history,
    asOf: undefined,
    leftOut: [],
  };
  return takenOutBy(view, record)?.record.id;
}

describe("takenOutBy()", () => {
  const rejection = aReview(appearance, "rejected");
  const undo = anUndo(appearance);
  const withdrawal = aWithdrawal(report);

  it("is nothing for what holds", () => {
    expect(outBy(appearance)).toBeUndefined();
    expect(outBy(appearance, rejection, anUndo(rejection))).toBeUndefined();
  });

  it("is the review that rejected a record", () => {
    expect(outBy(appearance, rejection)).toBe(rejection.id);
  });

  it("is the undo of a record that holds, not one that was taken back", () => {
    const again = { ...undo, id: `${undo.id}x` as typeof undo.id };
    expect(outBy(appearance, undo)).toBe(undo.id);
    expect(outBy(appearance, undo, anUndo(undo), again)).toBe(again.id);
  });

  it("is the withdrawal of the document that a record rests on, and of the document", () => {
    expect(outBy(appearance, withdrawal)).toBe(withdrawal.id);
    expect(outBy(report, withdrawal)).toBe(withdrawal.id);
  });
});
