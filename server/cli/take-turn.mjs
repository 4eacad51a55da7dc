/**
 * One at a time: what changes a folder waits until nobody else does, as when `npm start` and
 * `npm test` are both typed in a fresh copy.
 *
 * Plain JavaScript without dependencies: it runs before anything is installed, on any Node ≥ 20.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two looks, and after which a file is nobody's whatever it says. */
const PAUSE = 300;
const FORGOTTEN = 20 * 60_000;

/**
 * Resolves when `file` is ours; what comes back gives it up. A file whose process is gone, or that
 * is older than twenty minutes (process numbers are used again), is taken over.
 * @param {string} file
 * @param {() => void} onWaiting Called once, before the first wait.
 * @returns {Promise<() => void>}
 * @throws What the file system says, when the file cannot be written.
 */
export async function takeTurn(file, onWaiting) {
  for (let waited = false; !isTaken(file); waited = true) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waited) onWaiting();
    await wait(PAUSE);
  }
  return () => rmSync(file, { force: true });
}

/**
 * Whether we have it now.
 * @param {string} file
 */
function isTaken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    const holder = Number.parseInt(readFileSync(file, "utf8"), 10);
    const old = Date.now() - statSync(file).mtimeMs > FORGOTTEN;
    // A file without a number was only just made: its process is about to write it.
    return old || (!Number.isNaN(holder) && !isRunning(holder));
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
