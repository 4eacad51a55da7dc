/** Stages: the programs that make up the gate, run one after another, each counted. */

import { spawn } from "node:child_process";

/** How many tests came to which end. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** One part of the gate; `run` streams what it has to say and never rejects on a failed test. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/** The gate's last line: `N passed, N failed`, with `, N skipped` when there are any. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** A stage that passes when its program ends with 0. */
export function programStage(name: string, command: CommandLine): Stage {
  return {
    name,
    run: async () => ((await runProgram(command)) === 0 ? ONE_PASSED : ONE_FAILED),
  };
}

/**
 * Runs a program with this one's output and no input; resolves to its exit code, 1 when a signal
 * ended it and 127 when it could not be started.
 */
export function runProgram(
  [program, ...args]: CommandLine,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], env });
    child.on("error", (error) => {
      process.stderr.write(`Cannot run "${program}": ${error.message}\n`);
      resolve(127);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs all stages to the end, whatever fails on the way, and returns what came of each. */
export async function runStages(
  stages: readonly Stage[],
  announce: (name: string) => void,
): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of stages) {
    announce(stage.name);
    tallies.push(await stage.run());
  }
  return tallies;
}
