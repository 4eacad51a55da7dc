/** The README's table of error codes is the table of the code. */

import { expect, it } from "vitest";
import { ERROR_CODES } from "../../server/model/errors.ts";
import { readProjectFile } from "./source-files.ts";

it("README.md lists every error code with its meaning, and no other", () => {
  const section = readProjectFile("README.md").match(/^## Errors$[\s\S]*?(?=^## )/m)?.[0] ?? "";
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` +\| (.+?) *\|$/gm)];
  expect(rows.map(([, code, meaning]) => [code, meaning])).toEqual(Object.entries(ERROR_CODES));
});
