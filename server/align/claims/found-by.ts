/** What a claim is found by: its stems and, where these are few, what it hangs on and all of its words, names too. */

import { wordsOf } from "../../documents/words.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import { isEmptyWord, stemOf } from "./word-stem.ts";

/** "Clinton and Sanders have 5 percent" has none at all. */
const FEW_STEMS = 3;
/** As many, of one that hangs on others. */
const FEW_OF_FRAGMENT = 6;

export function foundBy({ stems, context, text }: ClaimProfile): ReadonlySet<string> {
  if (stems.size >= FEW_OF_FRAGMENT || (context.size === 0 && stems.size >= FEW_STEMS))
    return stems;
  if (stems.size >= FEW_STEMS) return new Set([...stems, ...context]);
  const words = wordsOf(text).flatMap(({ term }) =>
    term === "" || isEmptyWord(term) ? [] : [stemOf(term)],
  );
  return new Set([...stems, ...context, ...words]);
}
