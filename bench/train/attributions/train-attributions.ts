/** Training attributions: makes the weights file of the tagger from PolNeAR's training part. */

import { writeFile } from "node:fs/promises";
import { positionOf } from "../../../server/extract/analysed-text.ts";
import type { TokenSpan } from "../../../server/extract/analysed-text.ts";
import type { ConfidenceTable } from "../../../server/extract/attributions/confidence-of.ts";
import { linkTagged } from "../../../server/extract/attributions/find-attributions.ts";
import { WEIGHTS_FILE } from "../../../server/extract/attributions/load-model.ts";
import type { TokenAttribution } from "../../../server/extract/attributions/roles.ts";
import { surenessOf } from "../../../server/extract/attributions/sureness-of.ts";
import { packWeights } from "../../../server/extract/attributions/tagger/weights-file.ts";
import { readPolnear } from "../../eval/attributions/polnear.ts";
import { matchRelaxed } from "../../eval/attributions/score-spans.ts";
import { fitConfidence } from "./fit-confidence.ts";
import type { LayerOptions, TrainedLayers } from "./train-layers.ts";
import { partOf, trainLayers } from "./train-layers.ts";
import type { TrainingText } from "./training-texts.ts";
import { readTrainingTexts } from "./training-texts.ts";

/** Chosen on the development part; more of each changed nothing beyond chance. */
const OPTIONS: LayerOptions = {
  folds: 4,
  firstEpochs: 4,
  secondEpochs: 5,
  firstRows: 58_000,
  secondRows: 58_000,
};

/**
 * Writes the weights file that ships, from `<corpora>/polnear/train` alone; the same for the same
 * articles. Resolves to one line that says what was made.
 *
 * @throws an error when there are no articles to learn from
 */
export async function trainAttributions(corpora: string): Promise<string> {
  const articles = await readPolnear(corpora, "train");
  if (articles.length === 0)
    throw new Error(`Cannot train: no articles in ${corpora}/polnear/train`);
  const data = readTrainingTexts(articles);
  const layers = trainLayers(data, OPTIONS);
  const file = packWeights([layers.first, layers.second], fitOnHeldOut(layers));
  await writeFile(WEIGHTS_FILE, file);
  const rows = layers.first.features.length + layers.second.features.length;
  return `${rows} features from ${articles.length} articles, ${file.length} bytes`;
}

/** Confidence as it shows in texts that the layers were not trained on. */
function fitOnHeldOut({ heldOut, heldOutTexts }: TrainedLayers): ConfidenceTable {
  return fitConfidence(
    heldOutTexts.flatMap((text) => {
      const decoded = partOf(heldOut, text);
      const found = linkTagged(text.source, decoded);
      const right = matchRelaxed(
        text.article.annotations[0] ?? [],
        found.map((attribution) => placed(text, attribution)),
      );
      return found.flatMap((attribution, index) => {
        if (text.source.lines.includes(attribution)) return [];
        const sureness = surenessOf(text.source, attribution, decoded.margins);
        return [{ sureness, isRight: right[index] ?? false }];
      });
    }),
  );
}

function placed({ source: { analysed } }: TrainingText, attribution: TokenAttribution) {
  const place = (spans: readonly TokenSpan[]) => spans.map((span) => positionOf(analysed, span));
  return {
    source: place(attribution.source),
    cue: place(attribution.cue),
    content: place(attribution.content),
  };
}
