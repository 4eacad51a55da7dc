/** Finding a Chromium that runs, or installing one: Debian's as root, else Playwright's own. */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { runProgram } from "./stage.ts";
import type { CommandLine } from "./stage.ts";

/** The names under which a PATH may have one, the plainest first. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
/** Milliseconds for `--version`; a cold disk takes some seconds. */
const VERSION_TIMEOUT = 30_000;

/**
 * The path of a Chromium that answers `--version`, installed first if there is none; undefined
 * when none could be had, after saying why on standard error.
 */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (runs(given)) return given;
    process.stderr.write(`CHROMIUM_PATH is "${given}", and that does not run\n`);
    return undefined;
  }
  const found = candidates().find(runs);
  if (found !== undefined) return found;
  for (const commands of installations()) {
    process.stderr.write(`There is no Chromium here: ${commands.at(-1)?.join(" ")}\n`);
    if (!(await runAll(commands))) continue;
    const installed = candidates().find(runs);
    if (installed !== undefined) return installed;
  }
  process.stderr.write(
    "No Chromium was found or could be installed: install one and name it in CHROMIUM_PATH\n",
  );
  return undefined;
}

function candidates(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, "/usr/bin/chromium", MAC_CHROME, chromium.executablePath()].filter((path) =>
    existsSync(path),
  );
}

/** Whether it runs: a distribution's stand-in for a package that is not installed does not. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version"], { timeout: VERSION_TIMEOUT }).status === 0;
}

/** The ways to install one here, the likeliest first; Mesa draws WebGL faster than SwiftShader. */
function installations(): readonly (readonly CommandLine[])[] {
  const root = process.getuid?.() === 0;
  const playwright: CommandLine = [
    process.execPath,
    "node_modules/playwright-core/cli.js",
    "install",
    ...(root ? ["--with-deps"] : []),
    "chromium",
  ];
  if (!root || !isDebian()) return [[playwright]];
  const packages = ["chromium", "libgl1-mesa-dri", "libegl1"];
  return [
    [
      ["apt-get", "update", "-q"],
      ["apt-get", "install", "-qy", "--no-install-recommends", ...packages],
    ],
    [playwright],
  ];
}

async function runAll(commands: readonly CommandLine[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of commands) {
    if ((await runProgram(command, env)) !== 0) return false;
  }
  return true;
}

function isDebian(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, "utf8"));
}
