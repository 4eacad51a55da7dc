/** Ending with npm: what npm started ends when npm does, and nothing else. */

import { spawn } from "node:child_process";
import { expect, it } from "vitest";

const MODULE = new URL("../../../server/cli/when-parent-ends.mjs", import.meta.url).href;

/** Long enough for a parent that has gone to be noticed twice over, in milliseconds. */
const PATIENCE = 2_000;
const CHILD = `
  import { whenParentEnds } from ${JSON.stringify(MODULE)};
  whenParentEnds(() => { console.log("parent ended"); process.exit(); });
  setTimeout(() => { console.log("nothing happened"); process.exit(); }, ${PATIENCE});
  process.send("ready");
`;
/** Starts the child with its own output, and goes as soon as it runs. */
const PARENT = `
  import { spawn } from "node:child_process";
  const child = spawn(
    process.execPath, ["--input-type=module", "--eval", ${JSON.stringify(CHILD)}],
    { stdio: ["ignore", "inherit", "inherit", "ipc"], detached: true },
  );
  child.on("message", () => process.exit());
`;

/** What a child says after its parent went. */
function orphan(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    const parent = spawn(process.execPath, ["--input-type=module", "--eval", PARENT], {
      stdio: ["ignore", "pipe", "inherit"],
      env,
    });
    let said = "";
    parent.stdout.on("data", (chunk) => (said += String(chunk)));
    parent.stdout.on("close", () => resolve(said));
  });
}

it.skipIf(process.platform === "win32")(
  "whenParentEnds() acts when what npm started is left alone",
  async () => {
    expect(await orphan({ ...process.env, npm_lifecycle_event: "start" })).toBe("parent ended\n");
  },
);

it("whenParentEnds() leaves alone what npm did not start", async () => {
  const { npm_lifecycle_event: _, ...env } = process.env;
  expect(await orphan(env)).toBe("nothing happened\n");
});
