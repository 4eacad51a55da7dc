/** `npm run train`, names: makes the lists that the finder's rules read, from GeoNames and from news texts. */

import { makeCities } from "./make-cities.ts";
import { makeCommonWords } from "./make-common-words.ts";

/** What was made, in words. */
export async function trainNames(corpora: string): Promise<string> {
  return `${makeCities()} cities, ${makeCommonWords(corpora)} common words`;
}
