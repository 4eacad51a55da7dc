/** Collection folders for tests: copies of the harbour fixture with some files changed. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The invented collection of three short reports. */
export const HARBOUR = "tests/fixtures/harbour";

/** A file's new text; undefined: the file is taken away. */
type Change = string | undefined | ((text: string) => string);

/** A copy of the harbour collection with `changes` by file name; gone when the test ends. */
export function harbourWith(changes: Readonly<Record<string, Change>>): string {
  const root = mkdtempSync(join(tmpdir(), "whence-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, "harbour");
  cpSync(HARBOUR, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, name);
    if (change === undefined) rmSync(path);
    else
      writeFileSync(path, typeof change === "string" ? change : change(readFileSync(path, "utf8")));
  }
  return folder;
}

/** A change that replaces `before`, which the file must have, by `after`. */
export function replaced(before: string, after: string): Change {
  return (text) => {
    if (!text.includes(before)) throw new Error(`The fixture does not have: ${before}`);
    return text.replace(before, () => after);
  };
}
