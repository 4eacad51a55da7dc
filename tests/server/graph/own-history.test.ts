import { describe, expect, it } from "vitest";
import { LogHistory } from "../../../server/graph/history.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { aClaim, aDocument, anAppearance, aReview } from "../../support/records.ts";
import { anEdit, anUndo } from "../../support/remarks.ts";

const document = aDocument({ key: "document" });
const claim = aClaim({ key: "claim" });
const appearance = anAppearance({ claim, document });

const EVE = { kind: "person", name: "Eve" } as const;
const ROB = { kind: "person", name: "Rob" } as const;

/** The records as one act of a person, at a minute of an hour. */
function act<Made extends LogRecord>(
  by: typeof EVE | typeof ROB,
  minute: number,
  ...records: readonly Made[]
): readonly Made[] {
  const made = { by, at: `2026-02-01T00:${String(minute).padStart(2, "0")}:00Z` };
  return records.map((record) => ({ ...record, made }));
}

function eves(...acts: readonly (readonly LogRecord[])[]) {
  const history = new LogHistory();
  for (const record of acts.flat()) history.append(record);
  return history.ownHistory(EVE);
}

const loaded = act(ROB, 0, document);
const added = act<LogRecord>(EVE, 1, claim, appearance);
const reviewed = act(EVE, 2, aReview(appearance, "accepted"));
const undoneReview = act(EVE, 3, anUndo(...reviewed));
const [addedIds, reviewedIds] = [added, reviewed].map((records) => records.map(({ id }) => id));

describe("LogHistory.ownHistory()", () => {
  it("has nothing for whoever did nothing", () => {
    expect(eves(loaded)).toEqual({ undoable: undefined, redoable: undefined });
  });

  it("takes back all records of one's last act", () => {
    expect(eves(loaded, added)).toEqual({ undoable: addedIds, redoable: undefined });
    expect(eves(loaded, added, reviewed).undoable).toEqual(reviewedIds);
  });

  it("takes back the act before next, and brings back the last that was taken back", () => {
    const [undo] = undoneReview;
    const both = { undoable: addedIds, redoable: undo?.id };
    expect(eves(loaded, added, reviewed, undoneReview)).toEqual(both);
    const undoneBoth = act(EVE, 4, anUndo(...added));
    const all = [loaded, added, reviewed, undoneReview, undoneBoth];
    expect(eves(...all)).toEqual({ undoable: undefined, redoable: undoneBoth[0]?.id });
    const redo = act(EVE, 5, anUndo(...undoneBoth));
    expect(eves(...all, redo)).toEqual(both);
  });

  it("takes an act back again after it was brought back", () => {
    const redo = act(EVE, 4, anUndo(...undoneReview));
    const all = [loaded, added, reviewed, undoneReview, redo];
    expect(eves(...all)).toEqual({ undoable: reviewedIds, redoable: undefined });
    const again = act(EVE, 5, { ...anUndo(...reviewed), id: "und_again" as never });
    expect(eves(...all, again)).toEqual({ undoable: addedIds, redoable: "und_again" });
  });

  it("brings nothing back once there is a new act", () => {
    const edited = act(EVE, 4, anEdit(claim, { text: "Otherwise" }));
    const next = eves(loaded, added, reviewed, undoneReview, edited);
    expect(next).toEqual({ undoable: edited.map(({ id }) => id), redoable: undefined });
  });

  it("keeps acts apart between which another did something", () => {
    const robs = act(ROB, 1, anEdit(claim, { text: "Otherwise" }));
    const [first, second] = added;
    expect(eves(loaded, [first as LogRecord], robs, [second as LogRecord]).undoable).toEqual([
      appearance.id,
    ]);
  });

  it("passes over what another took back, and what another brought back", () => {
    const robs = act(ROB, 3, anUndo(...reviewed));
    expect(eves(loaded, added, reviewed, robs)).toEqual({
      undoable: addedIds,
      redoable: undefined,
    });
    const back = act(ROB, 4, anUndo(...undoneReview));
    expect(eves(loaded, added, reviewed, undoneReview, back).redoable).toBeUndefined();
  });

  it("takes back what is left of an act of which a part was taken back", () => {
    const part = act(EVE, 2, anUndo(appearance));
    expect(eves(loaded, added, part).undoable).toEqual([claim.id]);
    const rest = act(EVE, 3, anUndo(claim));
    expect(eves(loaded, added, part, rest).redoable).toEqual(rest[0]?.id);
  });

  it("takes back and brings back an undo of what others made like any other act", () => {
    const undo = act(EVE, 3, anUndo(...loaded));
    expect(eves(loaded, undo).undoable).toEqual([undo[0]?.id]);
    const back = act(EVE, 4, anUndo(...undo));
    expect(eves(loaded, undo, back)).toEqual({ undoable: undefined, redoable: back[0]?.id });
    const again = act(EVE, 5, anUndo(...back));
    expect(eves(loaded, undo, back, again)).toEqual({
      undoable: [undo[0]?.id],
      redoable: undefined,
    });
  });
});
