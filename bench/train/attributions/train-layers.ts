/** Training both layers: the first in folds, so that the second learns from answers to unseen texts. */

import type { TokenSpan } from "../../../server/extract/analysed-text.ts";
import type { Decoded } from "../../../server/extract/attributions/tagger/decode.ts";
import { secondColumns } from "../../../server/extract/attributions/tagger/second-columns.ts";
import { LABELS } from "../../../server/extract/attributions/tagger/states.ts";
import {
  FIRST_TEMPLATES,
  SECOND_TEMPLATES,
} from "../../../server/extract/attributions/tagger/templates.ts";
import { companded } from "../../../server/extract/attributions/tagger/weights-file.ts";
import type { PackedLayer } from "../../../server/extract/attributions/tagger/weights-file.ts";
import type { Collected } from "./collect-features.ts";
import { collectFeatures } from "./collect-features.ts";
import type { Examples, Trained, TrainingOptions } from "./perceptron.ts";
import { labelExamples, trainPerceptron } from "./perceptron.ts";
import type { TrainingText, TrainingTexts } from "./training-texts.ts";
import { paragraphsOf } from "./training-texts.ts";

export interface LayerOptions {
  readonly folds: number;
  readonly firstEpochs: number;
  readonly secondEpochs: number;
  /** Features kept in each layer. */
  readonly firstRows: number;
  readonly secondRows: number;
}

export interface TrainedLayers {
  readonly first: PackedLayer;
  readonly second: PackedLayer;
  /** Labels of the texts of the last fold by layers that were not trained on them. */
  readonly heldOut: Decoded;
  readonly heldOutTexts: readonly TrainingText[];
}

export function trainLayers(data: TrainingTexts, options: LayerOptions): TrainedLayers {
  const inFold = (fold: number) => data.texts.filter((_, index) => index % options.folds === fold);
  const notInFold = (fold: number) =>
    data.texts.filter((_, index) => index % options.folds !== fold);
  const learn = (collected: Collected, texts: readonly TrainingText[], training: Training) => {
    const examples = examplesOf(data, collected);
    const trained = trainPerceptron(examples, texts.flatMap(paragraphsOf), training);
    return prune(trained, examples, training.rows);
  };
  const firstTraining = { epochs: options.firstEpochs, seed: 1, rows: options.firstRows };
  const secondTraining = { epochs: options.secondEpochs, seed: 2, rows: options.secondRows };

  const firstFeatures = collectFeatures(data.texts, FIRST_TEMPLATES);
  const crossed = emptyAnswer(data.labels.length);
  for (let fold = 0; fold < options.folds; fold += 1) {
    const pruned = learn(firstFeatures, notInFold(fold), firstTraining);
    const paragraphs = inFold(fold).flatMap(paragraphsOf);
    copyInto(
      crossed,
      labelExamples(examplesOf(data, firstFeatures), pruned, paragraphs),
      paragraphs,
    );
  }
  const first = pack(learn(firstFeatures, data.texts, firstTraining), firstFeatures);

  const secondFeatures = collectFeatures(
    data.texts.map((text) => ({
      columns: secondColumns(text.source, text.columns, partOf(crossed, text)),
      length: text.length,
    })),
    SECOND_TEMPLATES,
  );
  const lastFold = options.folds - 1;
  const heldOutTexts = inFold(lastFold);
  const heldOut = labelExamples(
    examplesOf(data, secondFeatures),
    learn(secondFeatures, notInFold(lastFold), secondTraining),
    heldOutTexts.flatMap(paragraphsOf),
  );
  const second = pack(learn(secondFeatures, data.texts, secondTraining), secondFeatures);
  return { first, second, heldOut, heldOutTexts };
}

interface Training extends TrainingOptions {
  readonly rows: number;
}

function examplesOf(
  { labels, places }: TrainingTexts,
  { rows, width, features }: Collected,
): Examples {
  return { rows, width, rowCount: features.length, labels, places };
}

function emptyAnswer(length: number): Decoded {
  return { labels: new Uint8Array(length), margins: new Float32Array(length) };
}

function copyInto(target: Decoded, from: Decoded, paragraphs: readonly TokenSpan[]): void {
  for (const { first, last } of paragraphs) {
    target.labels.set(from.labels.subarray(first, last), first);
    target.margins.set(from.margins.subarray(first, last), first);
  }
}

export function partOf({ labels, margins }: Decoded, { offset, length }: TrainingText): Decoded {
  return {
    labels: labels.subarray(offset, offset + length),
    margins: margins.subarray(offset, offset + length),
  };
}

/** How often a feature is counted at most when its worth is weighed. */
const ENOUGH = 200;

/** The weights with all but the `kept` worthiest rows emptied, as they come back from a file. */
function prune(trained: Trained, { rows, rowCount }: Examples, kept: number): Trained {
  const counts = new Uint32Array(rowCount);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  }
  const worth = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    let sum = 0;
    for (let label = 0; label < LABELS; label += 1) {
      sum += Math.abs(trained.weights[row * LABELS + label] ?? 0);
    }
    worth[row] = sum * Math.sqrt(Math.min(ENOUGH, counts[row] ?? 0));
  }
  const least = worth.toSorted()[Math.max(0, rowCount - kept)] ?? 0;
  const weights = trained.weights.slice();
  for (let row = 0; row < rowCount; row += 1) {
    if ((worth[row] ?? 0) < least) weights.fill(0, row * LABELS, (row + 1) * LABELS);
  }
  return { weights: companded(weights), transitions: trained.transitions };
}

/** Without the rows that are empty. */
function pack({ weights, transitions }: Trained, { features }: Collected): PackedLayer {
  const kept: number[] = [];
  for (let row = 0; row < features.length; row += 1) {
    if (weights.subarray(row * LABELS, (row + 1) * LABELS).some((weight) => weight !== 0)) {
      kept.push(row);
    }
  }
  const packed = new Float32Array(kept.length * LABELS);
  for (const [index, row] of kept.entries()) {
    packed.set(weights.subarray(row * LABELS, (row + 1) * LABELS), index * LABELS);
  }
  return {
    features: Int32Array.from(kept, (row) => features[row] ?? 0),
    weights: packed,
    transitions,
  };
}
