/**
 * What of an installation or a build is out of date, decided from what lies on the disk.
 *
 * Plain JavaScript without dependencies: it runs before anything is installed, on any Node ≥ 20.
 */
import { createHash } from "node:crypto";

/**
 * @typedef {{ readonly os: string, readonly cpu: string }} Platform As in `process`.
 *
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean,
 *   readonly peer?: boolean, readonly os?: readonly string[], readonly cpu?: readonly string[],
 *   readonly libc?: readonly string[], readonly dependencies?: Record<string, string>,
 *   readonly devDependencies?: Record<string, string> }} LockedPackage
 *
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock The form of
 *   `package-lock.json`, and of `node_modules/.package-lock.json`, which npm writes last.
 *
 * @typedef {{ readonly dependencies?: Record<string, string>,
 *   readonly devDependencies?: Record<string, string>,
 *   readonly allowScripts?: Record<string, boolean> }} Manifest What counts of `package.json`.
 *
 * @typedef {{ readonly hash: string, readonly platform: string,
 *   readonly node: "packaged" | "machine" }} InstallStamp What was installed, for which platform,
 *   and whose Node.js runs the programs.
 *
 * @typedef {{ readonly type: "fresh" } | { readonly type: "adopt" }
 *   | { readonly type: "install", readonly because: string }
 *   | { readonly type: "refuse", readonly because: string }} InstallDecision
 */

/**
 * The hash of everything that decides what `npm ci` installs: SHA-256, hexadecimal.
 * @param {Manifest} manifest
 * @param {Lock} lock
 */
export function hashDependencies(manifest, lock) {
  const { dependencies, devDependencies, allowScripts } = manifest;
  const decisive = JSON.stringify([dependencies, devDependencies, allowScripts, lock.packages]);
  return createHash("sha256").update(decisive).digest("hex");
}

/**
 * What to do about `node_modules`: `fresh` is nothing, `adopt` is to stamp what npm installed
 * without us, `refuse` is that npm could not install it either.
 * @param {{ readonly manifest: Manifest, readonly lock: Lock, readonly installed?: Lock | undefined,
 *   readonly stamp?: InstallStamp | undefined, readonly platform: Platform }} state
 * @returns {InstallDecision}
 */
export function decideInstall({ manifest, lock, installed, stamp, platform }) {
  if (!agrees(manifest, lock)) {
    return {
      type: "refuse",
      because: "package-lock.json is out of step with package.json: run `npm install` to mend it",
    };
  }
  if (installed === undefined) return { type: "install", because: "nothing is installed yet" };
  if (stamp !== undefined && stamp.platform !== platformName(platform)) {
    return { type: "install", because: `what is installed is for ${stamp.platform}` };
  }
  const count = countOutdated(lock, installed, platform);
  if (count === 0) {
    return { type: stamp?.hash === hashDependencies(manifest, lock) ? "fresh" : "adopt" };
  }
  const packages = count === 1 ? "1 package is" : `${count} packages are`;
  return { type: "install", because: `${packages} missing or outdated` };
}

/**
 * The platform's name in stamps and messages.
 * @param {Platform} platform
 */
export function platformName({ os, cpu }) {
  return `${os}-${cpu}`;
}

/**
 * Whether the browser's page has to be built, and why; undefined when it is up to date.
 * @param {{ readonly built: boolean, readonly stamp?: string | undefined,
 *   readonly hash: string }} state
 */
export function whyBuild({ built, stamp, hash }) {
  if (!built || stamp === undefined) return "it is not built yet";
  return stamp === hash ? undefined : "its sources changed";
}

/**
 * The hash of files by name and content, whatever order they come in: SHA-256, hexadecimal.
 * @param {readonly { readonly name: string, readonly content: string | Uint8Array }[]} files
 */
export function hashFiles(files) {
  const sum = createHash("sha256");
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, content } of sorted) {
    sum.update(`${name}\0${content.length}\0`).update(content);
  }
  return sum.digest("hex");
}

/**
 * How many packages of the lock are not installed as it says. Packages for other platforms do not
 * count, and neither do optional ones that npm may leave out for reasons of its own.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {Platform} platform
 */
function countOutdated(lock, installed, platform) {
  return Object.entries(lock.packages).filter(([path, locked]) => {
    if (path === "") return false;
    const present = installed.packages[path];
    if (present === undefined) return isNeeded(locked, platform);
    return present.version !== locked.version || present.integrity !== locked.integrity;
  }).length;
}

/**
 * @param {LockedPackage} locked
 * @param {Platform} platform
 */
function isNeeded({ optional, os, cpu, libc }, platform) {
  if (optional !== true) return true;
  if (os === undefined || cpu === undefined || libc !== undefined) return false;
  return os.includes(platform.os) && cpu.includes(platform.cpu);
}

/**
 * @param {Manifest} manifest
 * @param {Lock} lock
 */
function agrees(manifest, lock) {
  const root = lock.packages[""];
  return (
    root !== undefined &&
    sameEntries(manifest.dependencies, root.dependencies) &&
    sameEntries(manifest.devDependencies, root.devDependencies)
  );
}

/**
 * @param {Record<string, string>} [one]
 * @param {Record<string, string>} [other]
 */
function sameEntries(one = {}, other = {}) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
