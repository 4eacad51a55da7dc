/** Makes the list of word weights: in how many of PolNeAR's articles a word stands, as it is written or as a lemma. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WORD_WEIGHTS_FILE } from "../../../server/align/events/word-weights.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";

/** Articles in which a word has to stand to be listed. */
const FEWEST = 6;

/** How many words were written; without the corpus none are, and the file stays. */
export function makeWordWeights(corpora: string, file: string = WORD_WEIGHTS_FILE): number {
  const folder = join(corpora, "polnear", "train", "text");
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const articles = new Map<string, number>();
  for (const name of names) {
    const { tokens } = analyseText(readFileSync(join(folder, name), "utf8"));
    const words = new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma.toLowerCase()]));
    for (const word of words) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  const listed = [...articles].filter(
    ([word, count]) => count >= FEWEST && /^[\p{L}\p{N}]+$/u.test(word),
  );
  const byWeight = Map.groupBy(listed, ([, count]) => Math.log(names.length / count).toFixed(1));
  const lines = [...byWeight].map(([weight, words]) =>
    [weight, ...words.map(([word]) => word).toSorted()].join(" "),
  );
  writeFileSync(
    file,
    `${lines.toSorted((one, two) => Number.parseFloat(one) - Number.parseFloat(two)).join("\n")}\n`,
  );
  return listed.length;
}
