/**
 * Ending with npm: a signal that ends `npm start` ends npm and its shell, and not what runs in it.
 *
 * Plain JavaScript without dependencies: it runs before anything is installed, on any Node ≥ 20.
 */

/** Milliseconds between two looks. */
const PAUSE = 500;

/**
 * Calls `act` once when the shell that npm runs this program in is gone. Does nothing in a program
 * that npm did not start: that one may well outlive its terminal. Keeps no program alive.
 * @param {() => void} act
 */
export function whenParentEnds(act) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, PAUSE);
  look.unref();
}
