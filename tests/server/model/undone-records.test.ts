import { describe, expect, it } from "vitest";
import { UndoneRecords } from "../../../server/model/undone-records.ts";
import type { UndoId } from "../../../server/model/ids.ts";
import { aClaim } from "../../support/records.ts";
import { anUndo } from "../../support/remarks.ts";

const claim = aClaim({ key: "claim" });
const first = anUndo(claim);
const second = anUndo(first);
const both = anUndo(claim, second);

describe("UndoneRecords", () => {
  it("tells what each undo takes back or brings back", () => {
    const undone = new UndoneRecords();
    expect(undone.take(first)).toEqual([claim.id]);
    expect(undone.take(second)).toEqual([first.id, claim.id]);
    expect(undone.take(both)).toEqual([claim.id, second.id, first.id]);
  });

  it("takes an undo that is in already once", () => {
    const undone = new UndoneRecords();
    undone.take(first);
    expect(undone.take(first)).toEqual([]);
    undone.take(second);
    expect(undone.has(claim.id)).toBe(false);
  });

  it("settles later undos before those that they target in the end", () => {
    const undone = new UndoneRecords();
    const third = { ...second, id: "und_third" as UndoId };
    const fourth = anUndo(third);
    for (const undo of [first, second, third, fourth]) undone.take(undo);
    // `second` goes and `third` comes back, so that `first` stays undone all the same.
    expect(undone.take(anUndo(second, fourth))).toEqual([second.id, fourth.id, third.id]);
    expect(undone.has(claim.id)).toBe(false);
  });

  it("visits each of many undos of undos once", () => {
    const undone = new UndoneRecords();
    const undos = [first, second];
    for (let count = 0; count < 60; count += 1) undos.push(anUndo(...undos.slice(-2)));
    for (const undo of undos) undone.take(undo);
    expect(undone.has(claim.id)).toBe(false);
  });
});
