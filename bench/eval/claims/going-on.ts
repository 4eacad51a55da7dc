/** Quotations that go on: how often one behind another in its paragraph is of the same source. */

import type { TextPosition } from "../../../server/model/selector.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { overlaps, overlapsAny } from "../../../server/extract/positions.ts";
import { WHOLLY_QUOTED } from "../../../server/extract/read-attributions.ts";
import { readPolnear } from "../attributions/polnear.ts";
import type { GoldArticle, GoldAttribution } from "../attributions/polnear.ts";
import type { Figure } from "../figure.ts";

/** One sentence that is a quotation and says nothing of who speaks, behind an attributed one. */
export interface GoingOn {
  readonly isSame: boolean;
}

/** By the first annotator. */
export function quotationsGoingOn({ text, annotations }: GoldArticle): readonly GoingOn[] {
  const gold = annotations[0] ?? [];
  const { sentences } = analyseText(text);
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || text.slice(before.end, sentence.start).includes("\n")) return [];
    if (!WHOLLY_QUOTED.test(text.slice(sentence.start, sentence.end))) return [];
    const names = gold.some(({ source, cue }) => overlapsAny(sentence, [...source, ...cue]));
    const last = gold.findLast((one) => isAttributedIn(one, before));
    if (names || last === undefined || !/["“]|''/u.test(text.slice(before.start, before.end))) {
      return [];
    }
    const own = gold.filter(({ content }) => overlapsAny(sentence, content));
    return [{ isSame: own.some((one) => isSameSource(one, last)) }];
  });
}

function isAttributedIn({ source, cue, content }: GoldAttribution, place: TextPosition): boolean {
  return source.length > 0 && overlapsAny(place, cue) && overlapsAny(place, content);
}

function isSameSource({ source }: GoldAttribution, other: GoldAttribution): boolean {
  return source.some((one) => other.source.some((two) => overlaps(one, two)));
}

export async function goingOnFigures(
  corpora: string,
  part: string,
  table: string,
): Promise<readonly Figure[]> {
  const all = (await readPolnear(corpora, part)).flatMap(quotationsGoingOn);
  if (all.length === 0) return [];
  return [
    {
      table,
      what: "a quotation behind another: the same source, as annotated",
      value: all.filter(({ isSame }) => isSame).length / all.length,
      sample: `${all.length} in ${part}`,
    },
  ];
}
