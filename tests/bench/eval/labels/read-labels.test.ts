import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  attributionLabel,
  claimLabel,
  eventLabel,
  participantLabel,
  readLabels,
  speakerLabel,
  stanceLabel,
} from "../../../../bench/eval/labels/read-labels.ts";

const FOLDER = new URL("../../../../bench/eval/labels/", import.meta.url);

describe("readLabels()", () => {
  it.each([
    ["stance", stanceLabel, 210],
    ["speakers", speakerLabel, 143],
    ["claims", claimLabel, 310],
    ["attributed-claims", claimLabel, 150],
    ["attributions", attributionLabel, 203],
    ["events", eventLabel, 160],
    ["participants", participantLabel, 130],
  ] as const)("%s: every line is a label", async (name, label, count) => {
    expect(await readLabels<unknown>(name, label)).toHaveLength(count);
  });

  it("labels hold names of files, numbers and judgements, and no words of a text", () => {
    const words = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".jsonl"))
      .flatMap((name) => readFileSync(new URL(name, FOLDER), "utf8").split("\n"))
      .flatMap((line) => Object.entries(line === "" ? {} : (JSON.parse(line) as object)))
      .filter(([key, value]) => typeof value === "string" && key !== "stem")
      .map(([, value]) => String(value));
    expect(words.filter((value) => value.split(" ").length > 4)).toEqual([]);
  });
});
