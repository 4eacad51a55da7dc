/** Measuring attributions: PolNeAR, first annotator, spans and whole attributions, by class. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import type { FoundAttribution } from "../../../server/extract/attributions/find-attributions.ts";
import {
  findWithModel,
  findWithRules,
} from "../../../server/extract/attributions/find-attributions.ts";
import { loadModel } from "../../../server/extract/attributions/load-model.ts";
import { ROLES } from "../../../server/extract/attributions/roles.ts";
import type { Role } from "../../../server/extract/attributions/roles.ts";
import { calibrationFigures } from "../calibration.ts";
import type { Judged } from "../calibration.ts";
import type { Figure, Measurement } from "../figure.ts";
import { countAgreement } from "./agreement.ts";
import { classFigures } from "./by-class.ts";
import type { MeasuredArticle } from "./by-class.ts";
import type { GoldArticle } from "./polnear.ts";
import { readPolnear } from "./polnear.ts";
import type { Counts } from "./score-spans.ts";
import {
  NO_COUNTS,
  addCounts,
  countRelaxed,
  countSpans,
  countStrict,
  f1,
  matchRelaxed,
} from "./score-spans.ts";

type What = Role | "strict" | "relaxed";

const GOALS: Readonly<Record<What, number>> = {
  source: 0.72,
  cue: 0.68,
  content: 0.61,
  strict: 0.47,
  relaxed: 0.64,
};
const RULE_GOALS: Readonly<Partial<Record<What, number>>> = {
  source: 0.58,
  cue: 0.6,
  content: 0.52,
};
/** Measured on the multiply annotated articles of both parts; used where a part has none. */
const HUMAN: Readonly<Record<What, number>> = {
  source: 0.786,
  cue: 0.713,
  content: 0.69,
  strict: 0.594,
  relaxed: 0.753,
};
/** What the confidence is to be off by on average, at most. */
const MOST_OFF = 0.05;
const NAMES: Readonly<Record<What, string>> = {
  source: "source, exact F1",
  cue: "cue, exact F1",
  content: "content, exact F1",
  strict: "whole attribution, strict F1",
  relaxed: "whole attribution, relaxed F1",
};
const WHATS: readonly What[] = [...ROLES, "strict", "relaxed"];

/** Exact spans, whole attributions, errors by class, reliability; then the rules alone. */
export const measureAttributions: Measurement = async ({ corpora, part }) => {
  const articles = await readPolnear(corpora, part);
  if (articles.length === 0) return [];
  const model = loadModel();
  const human = countAgreement(articles);
  const analysed = articles.map((article) => ({ article, analysed: analyseText(article.text) }));
  const byRules = analysed.map((one) => measured(one.article, findWithRules(one.analysed)));
  const table = `Attributions, PolNeAR ${part}`;
  const rules = spanFigures(byRules, { table: `${table}, rules alone`, goals: RULE_GOALS, human });
  if (model === undefined) return rules;
  const byModel = analysed.map((one) => measured(one.article, findWithModel(one.analysed, model)));
  return [
    ...spanFigures(byModel, { table, goals: GOALS, human }),
    ...classFigures(byModel, table),
    ...calibrationFigures(byModel.flatMap(judged), `${table}, reliability`, {
      right: "right (relaxed)",
      goal: MOST_OFF,
    }),
    ...rules,
  ];
};

/** Each that was found is right when it matches an annotated one relaxedly. */
function judged({ gold, found }: MeasuredArticle): readonly Judged[] {
  const right = matchRelaxed(gold, found);
  return found.map(({ confidence }, index) => ({ confidence, isRight: right[index] === true }));
}

function measured(article: GoldArticle, found: readonly FoundAttribution[]): MeasuredArticle {
  return { article, gold: article.annotations[0] ?? [], found };
}

interface SpanOptions {
  readonly table: string;
  readonly goals: Readonly<Partial<Record<What, number>>>;
  readonly human: ReadonlyMap<string, Counts>;
}

function spanFigures(
  articles: readonly MeasuredArticle[],
  { table, goals, human }: SpanOptions,
): readonly Figure[] {
  return WHATS.map((what) => {
    const counts = articles.reduce(
      (sum, { gold, found }) => addCounts(sum, count(what, gold, found)),
      NO_COUNTS,
    );
    const people = human.get(what);
    const beside =
      people === undefined || people.gold === 0
        ? `people ${percent(HUMAN[what])} (train and dev)`
        : `people ${percent(f1(people))} (here), ${percent(HUMAN[what])} (train and dev)`;
    return {
      table,
      what: NAMES[what],
      value: f1(counts),
      goal: goals[what],
      beside,
      sample: `${counts.gold} annotated, ${counts.found} found in ${articles.length} articles`,
    };
  });
}

function count(what: What, ...pair: Parameters<typeof countStrict>): Counts {
  if (what === "strict") return countStrict(...pair);
  if (what === "relaxed") return countRelaxed(...pair);
  return countSpans(...pair, what);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
