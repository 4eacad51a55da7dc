/** What is committed says nothing of the machine that it was written on. */

import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectFile } from "./source-files.ts";

/** Files that are no text. */
const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|pdf)$/;

const LEAKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a home folder", /(?<![\w.:/])\/(?:home|Users|root)\/[\w.-]+/],
  ["a working folder", /(?<![\w.:/])\/(?:work|workspace|mnt|tmp)\/[\w.-]+/],
  ["a Windows home folder", /\b[A-Z]:\\{1,2}Users\\/],
  ["the host of a package registry", /\bregistry\.[a-z]+\.[a-z]+\b|\bnpmjs\.(?:org|com)\b/],
];

const files = listProjectFiles().filter((path) => !BINARY.test(path));

describe("committed files", () => {
  it("are found", () => {
    expect(files).toContain("package-lock.json");
  });

  it.each(LEAKS)("name nowhere %s", (_what, pattern) => {
    const found = files.flatMap((path) => {
      const hit = readProjectFile(path).match(pattern);
      return hit === null ? [] : [`${path}: ${hit[0]}`];
    });
    expect(found).toEqual([]);
  });

  it("lock packages by version and hash, not by where they were fetched", () => {
    expect(readProjectFile("package-lock.json")).not.toContain('"resolved"');
  });
});
