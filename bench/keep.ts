/** Keeping: uses values, so that computing them is not optimised away. */

let kept = 0;
const MODULUS = 1_000_003;

export function keep(value: number): void {
  kept = (kept + value) % MODULUS;
}

/** What was kept so far; what it is means nothing. */
export function keptSoFar(): number {
  return kept;
}
