/** Agreement on direct contents: how often two people mark somebody's words with the same bounds. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { mannerOf } from "../../../server/extract/attributions/manner-of.ts";
import { findQuotations } from "../../../server/extract/attributions/quotations.ts";
import { indexFrom } from "../../../server/extract/tokens-in.ts";
import type { GoldArticle } from "./polnear.ts";

/** On the multiply annotated articles of both parts (4,909 contents of pairs of people). */
const OF_BOTH_PARTS = "83.7 (train and dev)";

/** In words, over all pairs of annotators of an article: of one's direct contents, those of the other. */
export function agreementOnDirect(articles: readonly GoldArticle[]): string {
  let [all, same] = [0, 0];
  for (const { text, annotations } of articles) {
    if (annotations.length < 2) continue;
    const contents = annotations.map((one) => one.flatMap(({ content }) => content));
    const isDirect = directIn(text);
    for (const [index, one] of contents.entries()) {
      const direct = one.filter(isDirect);
      for (const other of contents.toSpliced(index, 1)) {
        const marked = new Set(other.map(({ start, end }) => `${start}-${end}`));
        all += direct.length;
        same += direct.filter(({ start, end }) => marked.has(`${start}-${end}`)).length;
      }
    }
  }
  const here = all === 0 ? "" : `${((100 * same) / all).toFixed(1)} (here), `;
  return `people ${here}${OF_BOTH_PARTS}`;
}

function directIn(text: string) {
  const analysed = analyseText(text);
  const quotations = findQuotations(analysed);
  return ({ start, end }: { readonly start: number; readonly end: number }) => {
    const span = { first: indexFrom(analysed, start), last: indexFrom(analysed, end) };
    return mannerOf(analysed.tokens, quotations, [span]) === "direct";
  };
}
