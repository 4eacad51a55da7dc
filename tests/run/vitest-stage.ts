/** Running a project of Vitest's as a stage, counted from the report that it writes. */

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { addTallies, NOTHING, ONE_FAILED, runProgram } from "./stage.ts";
import type { Tally } from "./stage.ts";

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** What Vitest's JSON reporter writes, as far as it is counted. */
export type VitestReport = z.infer<typeof reportSchema>;

/**
 * The tests of a report; a file that failed without a failed test (it could not be loaded, or a
 * hook threw) counts as one failed test, and so do a missing report, a run without any test, and
 * an exit code that no failed test explains.
 */
export function countReport(report: VitestReport | undefined, exitCode: number): Tally {
  if (report === undefined) return ONE_FAILED;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((one) => one.status !== "failed"),
  ).length;
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const ran = tally.passed + tally.failed > 0;
  const explained = exitCode === 0 || tally.failed > 0;
  return addTallies([tally, ran && explained ? NOTHING : ONE_FAILED]);
}

/** Runs one project of tests/vitest.config.ts; `report` is the file to have the results written to. */
export async function runVitest(
  project: string,
  report: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await runProgram(
    [
      process.execPath,
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=tests/vitest.config.ts",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    env,
  );
  return countReport(readReport(report), exitCode);
}

function readReport(file: string): VitestReport | undefined {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
