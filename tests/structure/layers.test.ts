/** The direction of imports: from the bottom of the layout to its top, never the other way. */

import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listImports, listModules, readProjectFile } from "./source-files.ts";
import type { Import } from "./source-files.ts";

/** The folders of the server: each may import from those before it. */
const ORDER = [
  "server/model",
  "server/documents",
  "server/extract",
  "server/align",
  "server/graph",
  "server/store",
  "server/exchange",
  "server/ingest",
  "server/api",
  "server/cli",
];
/** What each folder may import of ours beside itself. */
const ALLOWED: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ...ORDER.map((folder, index) => [folder, ORDER.slice(0, index)] as const),
  ["client", []],
];

/** The libraries and Node modules that the vocabulary may use. */
const MODEL_PACKAGES = ["zod", "node:crypto"];
/** What speaks HTTP or GraphQL: only the API does. */
const HTTP_PACKAGES =
  /^(?:node:(?:http|https|http2|net|tls)|@?fastify|@apollo\/|@as-integrations\/|graphql)/;

const OURS = ALLOWED.map(([folder]) => folder);
const serverImports = listModules("server").flatMap(listImports);
const allImports = [...serverImports, ...listModules("client").flatMap(listImports)];

function folderOf(path: string): string | undefined {
  return OURS.find((folder) => path.startsWith(`${folder}/`));
}

/** The path from the root that a relative import leads to. */
function targetOf({ file, specifier }: Import): string {
  return posix.join(posix.dirname(file), specifier);
}

function isRelative({ specifier }: Import): boolean {
  return specifier.startsWith(".");
}

function inFolder(folder: string): (one: Import) => boolean {
  return ({ file }) => file.startsWith(`${folder}/`);
}

function written({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}

describe("layers", () => {
  it("every module of the server lies in a folder of the table", () => {
    expect(listModules("server").filter((path) => folderOf(path) === undefined)).toEqual([]);
  });

  it.each(ALLOWED)("%s imports of ours only what comes before it", (folder, allowed) => {
    const wrong = allImports
      .filter(inFolder(folder))
      .filter(isRelative)
      .filter((one) => {
        const target = folderOf(targetOf(one));
        return target !== undefined && target !== folder && !allowed.includes(target);
      });
    expect(wrong.map(written)).toEqual([]);
  });

  it("the server's modules are found, with their imports", () => {
    expect(serverImports).toContainEqual({
      file: "server/model/ids.ts",
      specifier: "node:crypto",
    });
  });

  it("the model uses no library but zod and node:crypto", () => {
    const wrong = serverImports
      .filter(inFolder("server/model"))
      .filter((one) => !isRelative(one) && !MODEL_PACKAGES.includes(one.specifier));
    expect(wrong.map(written)).toEqual([]);
  });

  it.each(["server/model", "server/documents", "server/graph", "server/exchange"])(
    "%s knows no HTTP and no GraphQL",
    (folder) => {
      const wrong = serverImports
        .filter(inFolder(folder))
        .filter(({ specifier }) => HTTP_PACKAGES.test(specifier));
      expect(wrong.map(written)).toEqual([]);
    },
  );

  it("the browser takes from the server only types generated from the schema", () => {
    const wrong = allImports
      .filter(inFolder("client"))
      .filter(isRelative)
      .filter((one) => targetOf(one).startsWith("server/"));
    expect(wrong.map(written)).toEqual([]);
  });

  it("types generated for the API stay in the API", () => {
    const wrong = serverImports
      .filter((one) => targetOf(one).startsWith("server/api/generated/"))
      .filter(({ file }) => !file.startsWith("server/api/"));
    expect(wrong.map(written)).toEqual([]);
  });

  it("only the command line exits or reads arguments", () => {
    const wrong = [...listModules("server"), ...listModules("client")]
      .filter((path) => !path.startsWith("server/cli/"))
      .filter((path) => /\bprocess\.(?:exit|argv|exitCode)\b/.test(readProjectFile(path)));
    expect(wrong).toEqual([]);
  });
});
