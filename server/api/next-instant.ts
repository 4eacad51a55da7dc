/** Instants: when records are made; no two of one server are the same, so each act has its own. */

let last = 0;

/** Now, to the millisecond, or a millisecond after the last answer: ISO 8601 in UTC. */
export function nextInstant(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}
