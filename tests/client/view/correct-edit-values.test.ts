import { describe, expect, it } from "vitest";
import {
  changedByOthers,
  changedFields,
  editedValues,
} from "../../../client/view/correct/edit-values.ts";
import type { EditField } from "../../../client/view/correct/edit-values.ts";

const fields: readonly EditField[] = [
  { name: "name", label: "Name", value: "Ada" },
  { name: "aliases", label: "Other names", value: "A.\nA. L.", reads: "list" },
  { name: "latitude", label: "Degrees north", value: "", reads: "number", canBeEmpty: true },
  { name: "time", label: "When", value: "2025-12", canBeEmpty: true },
  { name: "named", label: "Named", value: "yes", reads: "yes or no" },
];

describe("editedValues()", () => {
  it("has what is another than before, read as what it is", () => {
    const typed = { name: " Ada Lovelace ", aliases: "A.\n\n Ada ", latitude: "51.5", named: "no" };
    expect(editedValues(fields, typed)).toEqual({
      fields: { name: "Ada Lovelace", aliases: ["A.", "Ada"], latitude: 51.5, named: false },
      unset: [],
    });
  });

  it("names the fields that are emptied", () => {
    expect(editedValues(fields, { time: "  " })).toEqual({ fields: {}, unset: ["time"] });
  });

  it("sends an empty text where a field must not be empty, so that the server says so", () => {
    expect(editedValues(fields, { name: "" })).toEqual({ fields: { name: "" }, unset: [] });
  });

  it("refuses what is no number", () => {
    expect(() => editedValues(fields, { latitude: "north" })).toThrow(
      "Degrees north takes a number, and “north” is none",
    );
  });
});

describe("changedFields()", () => {
  it("does not count what was typed and is the same, but for space around it", () => {
    expect(changedFields(fields, { name: "Ada ", time: "2025-12" })).toEqual([]);
    expect(changedFields(fields, { time: "2025" }).map(({ name }) => name)).toEqual(["time"]);
  });
});

const CHOICES = [
  ["ASSERTS", "asserts"],
  ["DENIES", "denies"],
  ["QUESTIONS", "questions"],
] as const;

describe("changedByOthers", () => {
  const found: readonly EditField[] = [
    { name: "text", label: "What it claims", value: "As it was." },
    { name: "stance", label: "Stance", value: "ASSERTS", choices: CHOICES },
  ];
  const now: readonly EditField[] = [
    { name: "text", label: "What it claims", value: "As it was." },
    { name: "stance", label: "Stance", value: "DENIES", choices: CHOICES },
  ];

  it("has what differs from what the form found, in the form's words, beside what was typed", () => {
    expect(changedByOthers(found, now, { text: "Mine.", stance: "QUESTIONS" })).toEqual([
      { name: "stance", label: "Stance", now: "denies", mine: "questions" },
    ]);
  });

  it("has no words of one's own where nothing was typed, or the same", () => {
    expect(changedByOthers(found, now, {})[0]?.mine).toBeUndefined();
    expect(changedByOthers(found, now, { stance: "DENIES" })[0]?.mine).toBeUndefined();
  });

  it("has what differs from what was typed when it is not known what the form found", () => {
    expect(changedByOthers(undefined, now, { text: "Mine." })).toEqual([
      { name: "text", label: "What it claims", now: "As it was.", mine: "Mine." },
    ]);
  });
});
