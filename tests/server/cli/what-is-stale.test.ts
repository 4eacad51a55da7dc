/** What is stale: every state of an installation and of the page, and what is done about it. */

import { describe, expect, it } from "vitest";
import {
  decideInstall,
  hashDependencies,
  hashFiles,
  whyBuild,
} from "../../../server/cli/what-is-stale.mjs";

const manifest = { dependencies: { zod: "4.0.0" }, devDependencies: { vitest: "5.0.0" } };
const zod = { version: "4.0.0", integrity: "sha512-zod" };
const vitest = { version: "5.0.0", integrity: "sha512-vitest" };
const forMac = { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] };
const forLinux = { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] };
const forSome = { version: "1.0.0", optional: true };
const lock = {
  packages: {
    "": manifest,
    "node_modules/zod": zod,
    "node_modules/vitest": vitest,
    "node_modules/for-mac": forMac,
    "node_modules/for-linux": forLinux,
    "node_modules/for-some": forSome,
  },
};
const installed = {
  packages: {
    "node_modules/zod": zod,
    "node_modules/vitest": vitest,
    "node_modules/for-linux": forLinux,
  },
};
const platform = { os: "linux", cpu: "x64" };
const stamp = {
  hash: hashDependencies(manifest, lock),
  platform: "linux-x64",
  node: "packaged" as const,
};

describe("decideInstall()", () => {
  it("does nothing when the stamp says that this was installed", () => {
    expect(decideInstall({ manifest, lock, installed, stamp, platform })).toEqual({
      type: "fresh",
    });
  });

  it("installs into an empty folder", () => {
    expect(decideInstall({ manifest, lock, platform })).toEqual({
      type: "install",
      because: "nothing is installed yet",
    });
  });

  it("installs again when npm was interrupted, whatever the stamp says", () => {
    expect(decideInstall({ manifest, lock, stamp, platform })).toEqual({
      type: "install",
      because: "nothing is installed yet",
    });
  });

  it("adopts what npm installed by itself", () => {
    expect(decideInstall({ manifest, lock, installed, platform })).toEqual({ type: "adopt" });
  });

  it("adopts what npm brought up to date after the stamp was made", () => {
    const older = { ...stamp, hash: "of an older lock file" };
    expect(decideInstall({ manifest, lock, installed, stamp: older, platform })).toEqual({
      type: "adopt",
    });
  });

  it("installs when a package has another version than the lock", () => {
    const outdated = {
      packages: { ...installed.packages, "node_modules/zod": { ...zod, version: "3.9.0" } },
    };
    expect(decideInstall({ manifest, lock, installed: outdated, platform })).toEqual({
      type: "install",
      because: "1 package is missing or outdated",
    });
  });

  it("installs when a package has another content than the lock", () => {
    const altered = {
      packages: { ...installed.packages, "node_modules/zod": { ...zod, integrity: "sha512-no" } },
    };
    expect(decideInstall({ manifest, lock, installed: altered, platform }).type).toBe("install");
  });

  it("installs when packages are missing, those for this platform among them", () => {
    const few = { packages: { "node_modules/zod": zod } };
    expect(decideInstall({ manifest, lock, installed: few, platform })).toEqual({
      type: "install",
      because: "2 packages are missing or outdated",
    });
  });

  it("installs again on another platform", () => {
    const elsewhere = { os: "darwin", cpu: "arm64" };
    expect(decideInstall({ manifest, lock, installed, stamp, platform: elsewhere })).toEqual({
      type: "install",
      because: "what is installed is for linux-x64",
    });
  });

  it("refuses a lock file that is out of step with package.json", () => {
    const more = { ...manifest, dependencies: { zod: "4.0.0", yaml: "2.0.0" } };
    expect(decideInstall({ manifest: more, lock, installed, stamp, platform })).toEqual({
      type: "refuse",
      because: "package-lock.json is out of step with package.json: run `npm install` to mend it",
    });
  });
});

describe("hashDependencies()", () => {
  it("does not change when only the scripts do", () => {
    const withScripts = { ...manifest, scripts: { start: "node server.js" } };
    expect(hashDependencies(withScripts, lock)).toBe(hashDependencies(manifest, lock));
  });

  it("changes when a package may run its scripts", () => {
    const allowing = { ...manifest, allowScripts: { zod: true } };
    expect(hashDependencies(allowing, lock)).not.toBe(hashDependencies(manifest, lock));
  });
});

describe("whyBuild()", () => {
  it("says nothing when the page was built from these sources", () => {
    expect(whyBuild({ built: true, stamp: "a", hash: "a" })).toBeUndefined();
  });

  it("builds a page that is not there", () => {
    expect(whyBuild({ built: false, stamp: "a", hash: "a" })).toBe("it is not built yet");
  });

  it("builds again when a build did not end", () => {
    expect(whyBuild({ built: true, hash: "a" })).toBe("it is not built yet");
  });

  it("builds again when the sources changed", () => {
    expect(whyBuild({ built: true, stamp: "a", hash: "b" })).toBe("its sources changed");
  });
});

describe("hashFiles()", () => {
  const one = { name: "a.ts", content: "1" };
  const two = { name: "b.ts", content: "2" };

  it("is the same in whatever order the files come", () => {
    expect(hashFiles([two, one])).toBe(hashFiles([one, two]));
  });

  it("changes with a file's content", () => {
    expect(hashFiles([one, { ...two, content: "3" }])).not.toBe(hashFiles([one, two]));
  });

  it("changes with a file's name", () => {
    expect(hashFiles([one, { ...two, name: "c.ts" }])).not.toBe(hashFiles([one, two]));
  });

  it("changes when text moves from one file to the next", () => {
    const joined = [
      { name: "a.ts", content: "1b.ts" },
      { name: "", content: "2" },
    ];
    expect(hashFiles(joined)).not.toBe(hashFiles([one, two]));
  });
});
