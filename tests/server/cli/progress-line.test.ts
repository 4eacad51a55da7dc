import { expect, it } from "vitest";
import { progressLine } from "../../../server/cli/progress-line.ts";

it.each([
  [{ done: 0, total: 8, failed: 0, seconds: 2 }, "[                        ] 0 of 8 files"],
  [
    { done: 4, total: 8, failed: 1, seconds: 2 },
    "[############            ] 4 of 8 files, 1 failed · 2.0 a second · 2 s left",
  ],
  [
    { done: 100, total: 1600, failed: 0, seconds: 10 },
    "[##                      ] 100 of 1600 files · 10 a second · 2 min 30 s left",
  ],
  [{ done: 0, total: 0, failed: 0, seconds: 0 }, "[########################] 0 of 0 files"],
])("progressLine(%j)", (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});
