/** How well names are found: exact spans with their kinds, against Universal NER's news. */

import { existsSync } from "node:fs";
import path from "node:path";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { NAME_KINDS } from "../../../server/extract/extraction.ts";
import type { NameKind, NameMention } from "../../../server/extract/extraction.ts";
import { findNames } from "../../../server/extract/names/find-names.ts";
import { calibrationFigures } from "../calibration.ts";
import type { Figure, Measurement } from "../figure.ts";
import type { GoldName } from "./uner.ts";
import { readUner } from "./uner.ts";

const GOAL = 0.7;

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const measureNames: Measurement = async ({ corpora, part }) => {
  const file = path.join(corpora, "uner-pud-news", `${part}.iob2`);
  if (!existsSync(file)) return [];
  const texts = readUner(file).map(({ text, names: gold }) => {
    return { gold, found: findNames(analyseText(text)).names };
  });
  const table = `Names, UNER PUD news ${part}`;
  const judged = texts.flatMap(({ gold, found }) =>
    found.map((name) => ({ confidence: name.confidence, isRight: isIn(gold, name) })),
  );
  return [
    ...figuresOf(table, "entities", count(texts)).map((figure) =>
      figure.what === "entities: F1" ? { ...figure, goal: GOAL } : figure,
    ),
    ...NAME_KINDS.flatMap((kind) => figuresOf(table, kind, count(texts, kind))),
    ...calibrationFigures(judged, `${table}, confidence`),
  ];
};

interface ReadText {
  readonly gold: readonly GoldName[];
  readonly found: readonly NameMention[];
}

function isIn(gold: readonly GoldName[], { position, kind }: NameMention): boolean {
  return gold.some((one) => {
    return one.kind === kind && one.start === position.start && one.end === position.end;
  });
}

function count(texts: readonly ReadText[], only?: NameKind): Counts {
  let [right, found, gold] = [0, 0, 0];
  for (const text of texts) {
    const own = text.found.filter(({ kind }) => only === undefined || kind === only);
    found += own.length;
    right += own.filter((name) => isIn(text.gold, name)).length;
    gold += text.gold.filter(({ kind }) => only === undefined || kind === only).length;
  }
  return { right, found, gold };
}

function figuresOf(table: string, what: string, { right, found, gold }: Counts): readonly Figure[] {
  const sample = `${gold} names, ${found} found`;
  return [
    { table, what: `${what}: F1`, value: (2 * right) / Math.max(1, found + gold), sample },
    { table, what: `${what}: precision`, value: right / Math.max(1, found), sample },
    { table, what: `${what}: recall`, value: right / Math.max(1, gold), sample },
  ];
}
