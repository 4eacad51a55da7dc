/** Quantities measured on NewsQuant: the values of each sentence, and with their bounds. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findDates } from "../../../server/extract/dates/find-dates.ts";
import type { QuantityExpression } from "../../../server/extract/extraction.ts";
import { findQuantities } from "../../../server/extract/quantities/find-quantities.ts";
import type { Bound } from "../../../server/model/quantity.ts";
import { f1 } from "../dates/score-times.ts";
import { calibrationFigures, type Judged } from "../calibration.ts";
import type { Figure, Measurement } from "../figure.ts";
import { type GoldQuantity, type QuantitySentence, readNewsQuant } from "./newsquant.ts";

export interface QuantityPair {
  readonly gold: GoldQuantity;
  readonly found: QuantityExpression;
}

const CHANGES: Readonly<Record<Bound, string>> = {
  exactly: "=",
  about: "~",
  "at least": ">",
  "more than": ">",
  "at most": "<",
  "less than": "<",
};

/** NewsQuant has one mark for bound and change: a change is written rather than a bound. */
export function isSameChange({ gold, found }: QuantityPair): boolean {
  return (found.change ?? CHANGES[found.bound]) === gold.change;
}

/**
 * The same number or both ends of the same range. "millions", which NewsQuant writes as the range
 * from a million to ten, is here "more than" a million, and counts as the same.
 */
export function isSameQuantity({ gold, found }: QuantityPair): boolean {
  const isVague = gold.to === gold.value * 10 && found.to === undefined;
  const isTo = isVague ? found.bound === "more than" : isNear(found.to ?? NaN, gold.to ?? NaN);
  return isNear(found.value, gold.value) && (isTo || found.to === gold.to);
}

function isNear(one: number, two: number): boolean {
  return Math.abs(one - two) <= Math.abs(two) * 1e-9;
}

/** Pairs of equal value, each in one pair at most; of several, those of the same change first. */
export function pairQuantities(
  gold: readonly GoldQuantity[],
  found: readonly QuantityExpression[],
): readonly QuantityPair[] {
  const free = new Set(gold);
  const pairs: QuantityPair[] = [];
  const left = new Set(found);
  for (const isEqual of [isSameChange, () => true]) {
    for (const own of left) {
      const partner = [...free].find(
        (candidate) =>
          isSameQuantity({ gold: candidate, found: own }) &&
          isEqual({ gold: candidate, found: own }),
      );
      if (partner === undefined) continue;
      free.delete(partner);
      left.delete(own);
      pairs.push({ gold: partner, found: own });
    }
  }
  return pairs;
}

/** What is found in a sentence of its own, without a publication date. */
export function quantitiesOf(text: string): readonly QuantityExpression[] {
  const analysed = analyseText(text);
  return findQuantities(analysed, { dates: findDates(analysed, {}) });
}

interface ReadQuantities extends QuantitySentence {
  readonly found: readonly QuantityExpression[];
  readonly pairs: readonly QuantityPair[];
}

/** F1 of the values as multisets a sentence, and of those with the same bound or change; calibration. */
export const measureQuantities: Measurement = async ({ corpora, part }) => {
  const sentences = (await readNewsQuant(corpora, part)).map(readQuantities);
  if (sentences.length === 0) return [];
  const gold = sentences.flatMap(({ quantities }) => quantities).length;
  const found = sentences.flatMap((sentence) => sentence.found).length;
  const pairs = sentences.flatMap((sentence) => sentence.pairs);
  const table = `Quantities, NewsQuant ${part}`;
  const sample = `${gold} quantities in ${sentences.length} sentences`;
  const figures: readonly Figure[] = [
    {
      table,
      what: "value F1",
      value: f1(pairs.length, { gold, found }),
      goal: 0.88,
      beside: "on the whole set: CQE 92.0, quantulum3 73.0, recognizers-text 69.1",
      sample,
    },
    {
      table,
      what: "value with bound F1",
      value: f1(pairs.filter(isSameChange).length, { gold, found }),
      goal: 0.82,
      beside: "on the whole set: CQE 88.1, quantulum3 47.2, recognizers-text 34.2",
      sample,
    },
  ];
  const judged = sentences.flatMap(judgeQuantities);
  return [...figures, ...calibrationFigures(judged, `${table}, reliability of the value`)];
};

function readQuantities(sentence: QuantitySentence): ReadQuantities {
  const found = quantitiesOf(sentence.text);
  return { ...sentence, found, pairs: pairQuantities(sentence.quantities, found) };
}

function judgeQuantities({ found, pairs }: ReadQuantities): readonly Judged[] {
  const right = new Set(pairs.map((pair) => pair.found));
  return found.map((own) => ({ confidence: own.confidence, isRight: right.has(own) }));
}
