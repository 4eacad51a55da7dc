/** Once per claim: what is read of a claim's words, kept while the claim is. */

import type { ClaimProfile } from "./claim-profile.ts";

/** `read`, which asks each claim but once: one claim is compared with many. */
export function oncePerClaim<T>(read: (claim: ClaimProfile) => T): (claim: ClaimProfile) => T {
  const known = new WeakMap<ClaimProfile, T>();
  return (claim) => {
    const before = known.get(claim);
    if (before !== undefined || known.has(claim)) return before as T;
    const value = read(claim);
    known.set(claim, value);
    return value;
  };
}
