/** Stance and certainty measured on attributions of PolNeAR that one reader labelled. */

import type { Certainty, Stance } from "../../../server/model/appearance.ts";
import type { TextPosition } from "../../../server/model/selector.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { hull } from "../../../server/extract/positions.ts";
import { certaintyWithin, saidOf } from "../../../server/extract/stance/said-of.ts";
import { readPolnear } from "../attributions/polnear.ts";
import type { GoldArticle, GoldAttribution } from "../attributions/polnear.ts";
import type { Measurement } from "../figure.ts";
import { readLabels, stanceLabel } from "../labels/read-labels.ts";
import type { StanceLabel } from "../labels/read-labels.ts";
import { classFigures } from "./class-figures.ts";
import type { Compared } from "./class-figures.ts";

/** One labelled attribution with what the rules say of it. */
export interface ReadStance {
  readonly label: StanceLabel;
  readonly article: GoldArticle;
  readonly stance: Compared<Stance>;
  readonly certainty: Compared<Certainty>;
}

/** Every label that is a proposition, read from the annotator's own source, cue and content. */
export async function readStances(corpora: string, part: string): Promise<readonly ReadStance[]> {
  const articles = new Map(
    (await readPolnear(corpora, part)).map((article) => [article.stem, article]),
  );
  const labels = Map.groupBy(await readLabels("stance", stanceLabel), ({ stem }) => stem);
  return [...labels].flatMap(([stem, own]) => {
    const article = articles.get(stem);
    if (article === undefined) return [];
    const text = analyseText(article.text);
    return own.flatMap((label) => {
      const gold = article.annotations[0]?.find((one) => isLabelled(one, label));
      if (gold === undefined || label.stance === null || label.certainty === null) return [];
      const said = saidOf(text, gold);
      const { certainty } = certaintyWithin(text, label.content, said);
      return [
        {
          label,
          article,
          stance: { gold: label.stance, read: said.stance },
          certainty: { gold: label.certainty, read: certainty },
        },
      ];
    });
  });
}

function isLabelled({ cue, content }: GoldAttribution, label: StanceLabel): boolean {
  return isSame(hull(cue), label.cue) && isSame(hull(content), label.content);
}

function isSame(one: TextPosition | undefined, two: TextPosition): boolean {
  return one?.start === two.start && one.end === two.end;
}

/**
 * Accuracy by chance sample and by half, beside that of always giving the commonest label; then each
 * class. Source, cue and content are the annotator's, so that nothing but stance and certainty counts.
 */
export const measureStance: Measurement = async ({ corpora, part }) => {
  const all = await readStances(corpora, part);
  const random = all.filter(({ label }) => label.drawn === "random");
  const unseen = all.filter(({ label }) => label.half === "report");
  const table = `Stance and certainty, labelled attributions of PolNeAR ${part}`;
  return (["stance", "certainty"] as const).flatMap((what) =>
    classFigures(
      [
        { name: "drawn by chance", compared: random.map((one) => one[what]) },
        { name: "the half not tuned on", compared: unseen.map((one) => one[what]) },
        { name: "all", compared: all.map((one) => one[what]), byClass: true },
      ],
      { table, what },
    ),
  );
};
