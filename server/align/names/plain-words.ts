/** Plain words: how names are compared, word by word, without case, accents, articles and possessives. */

import { nameKey } from "../../extract/names/name-key.ts";

/** Words that are written in two ways. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["&", "and"],
  ["organisation", "organization"],
  ["defence", "defense"],
  ["centre", "center"],
  ["labor", "labour"],
  ["programme", "program"],
  ["theatre", "theater"],
  ["dept", "department"],
  ["univ", "university"],
  ["intl", "international"],
]);

/** "The Associated Press’s" is `associated press`. Empty for a name without letters. */
export function plainWords(name: string): readonly string[] {
  const words = nameKey(name.replaceAll(/['’]s(?=$|[^\p{L}])/gu, ""))
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word))
    .map((word) => SPELLINGS.get(word) ?? word);
  return words[0] === "the" && words.length > 1 ? words.slice(1) : words;
}
