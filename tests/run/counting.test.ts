/** What the gate counts: nothing that failed may look as if it had passed. */

import { describe, expect, it } from "vitest";
import { addTallies, lastLine, programStage, runStages } from "./stage.ts";
import { countReport } from "./vitest-stage.ts";

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};
const exits = (code: number) => [process.execPath, "-e", `process.exit(${code})`] as const;

describe("countReport()", () => {
  it("counts tests by how they ended", () => {
    const mixed = { ...report, numFailedTests: 2, numPendingTests: 1, numTodoTests: 4 };
    expect(countReport(mixed, 1)).toEqual({ passed: 3, failed: 2, skipped: 5 });
  });

  it("counts a file that could not be loaded as a failed test", () => {
    const testResults = [...report.testResults, { status: "failed", assertionResults: [] }];
    expect(countReport({ ...report, testResults }, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts a failure that no test explains", () => {
    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts a run without tests as failed", () => {
    const empty = { ...report, numPassedTests: 0, testResults: [] };
    expect(countReport(empty, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a missing report as failed", () => {
    expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("runStages()", () => {
  it("runs every stage to the end, whatever fails before it", async () => {
    const announced: string[] = [];
    const stages = [programStage("first", [...exits(1)]), programStage("second", [...exits(0)])];
    const tallies = await runStages(stages, (name) => announced.push(name));
    expect(announced).toEqual(["first", "second"]);
    expect(tallies).toEqual([
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 1, failed: 0, skipped: 0 },
    ]);
  });
});

describe("lastLine()", () => {
  it("says what passed and what failed", () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  });

  it("says what was skipped, if anything was", () => {
    const tallies = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(lastLine(addTallies(tallies))).toBe("11 passed, 22 failed, 33 skipped");
  });
});
