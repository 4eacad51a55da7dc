import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { harbourWith } from "../../support/collection-folder.ts";

function whence(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/cli/main.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run whence", () => {
  it("prints problems to standard error and exits with 1", () => {
    const folder = harbourWith({ "collection.yaml": undefined });
    expect(whence("check", folder)).toEqual({
      status: 1,
      stdout: `${folder}: 1 problem\n`,
      stderr: `${folder}/collection.yaml: is missing or empty; a collection begins with this file\n`,
    });
  });

  it("exits with 0 when all is well", () => {
    expect(whence("schema", "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
