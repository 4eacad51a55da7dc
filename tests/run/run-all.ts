/**
 * The gate: every check there is, to the end even if one fails; its last line is
 * `N passed, N failed`, and it ends with 1 if anything failed or nothing ran.
 *
 *   node tests/run/run-all.ts [--fast]     --fast leaves the browser out
 */

import { findOrInstallChromium } from "./find-chromium.ts";
import { addTallies, lastLine, ONE_FAILED, programStage, runStages } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { runVitest } from "./vitest-stage.ts";

const node = process.execPath;

const FAST_STAGES: readonly Stage[] = [
  programStage("types", [node, "node_modules/typescript/bin/tsc"]),
  programStage("lint", [node, "node_modules/oxlint/bin/oxlint", "--quiet"]),
  programStage("format", [node, "node_modules/oxfmt/bin/oxfmt", "--check"]),
  programStage("generated files", ["npm", "run", "--silent", "generate:check"]),
  {
    name: "unit, contract and property tests",
    run: () => runVitest("unit", "tests/output/unit.json"),
  },
];

const BROWSER_STAGE: Stage = {
  name: "end-to-end tests in Chromium",
  run: async () => {
    const path = await findOrInstallChromium();
    if (path === undefined) return ONE_FAILED;
    return runVitest("e2e", "tests/output/e2e.json", { ...process.env, CHROMIUM_PATH: path });
  },
};

const stages = process.argv.includes("--fast") ? FAST_STAGES : [...FAST_STAGES, BROWSER_STAGE];
const tallies = await runStages(stages, (name) => void process.stdout.write(`\n== ${name}\n`));
const total = addTallies(tallies);
process.stdout.write("\n");
for (const [index, tally] of tallies.entries()) {
  process.stdout.write(`${tally.failed === 0 ? "ok    " : "FAILED"} ${stages[index]?.name}\n`);
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
process.stdout.write(`\n${lastLine(total)}\n`);
