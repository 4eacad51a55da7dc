/** Expiry: the last day on which something holds, as it is given on the command line. */

import { WhenceError } from "../model/errors.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DAY_MS = 86_400_000;

/**
 * The instant at which the day `text` (`YYYY-MM-DD`) is over, in UTC, as ISO 8601.
 *
 * @throws {WhenceError} BAD_USER_INPUT for what is no day, or is over already
 */
export function readExpiry(text: string, now = Date.now()): string {
  const start = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // What does not exist is read as a day that does: the 31st of April as the 1st of May.
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(text)) {
    throw refused(text, "expected a day as YYYY-MM-DD");
  }
  if (start + DAY_MS <= now) throw refused(text, "that day is over; name one to come");
  return new Date(start + DAY_MS).toISOString();
}

function refused(text: string, why: string): WhenceError {
  return new WhenceError("BAD_USER_INPUT", `Cannot let a token expire on "${text}": ${why}`);
}
