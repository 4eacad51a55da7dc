/** What a claim is found by: its stems and, where these are few, what it hangs on and all of its words, names too. */

import type { ClaimProfile } from "./claim-profile.ts";
import { stemsIn } from "./word-stem.ts";

/** "Clinton and Sanders have 5 percent" has none at all. */
const FEW_STEMS = 3;
/** As many, of one that hangs on others. */
const FEW_OF_FRAGMENT = 6;

export function foundBy({ stems, context, text }: ClaimProfile): ReadonlySet<string> {
  if (stems.size >= (context.size === 0 ? FEW_STEMS : FEW_OF_FRAGMENT)) return stems;
  const words = stems.size >= FEW_STEMS ? [] : stemsIn(text);
  return new Set([...stems, ...context, ...words]);
}
