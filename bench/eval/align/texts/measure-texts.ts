/** Shared wording measured: the same agency against another, and reports of one event against others. */

import { verdictOfTexts } from "../../../../server/align/texts/judge-texts.ts";
import { measureWording } from "../../../../server/align/texts/measure-wording.ts";
import type { TextProfile } from "../../../../server/align/texts/text-profile.ts";
import { TEXT_DEPENDENCES } from "../../../../server/model/judgement.ts";
import type { EvalOptions, Figure } from "../../figure.ts";
import { areaUnderRoc } from "./roc.ts";
import { readSeedTexts } from "./seed-texts.ts";
import { jaccard, minHashes, minHashSimilarity, shinglesOf } from "./shingles.ts";
import { readEventTexts, readWireArticles } from "./text-corpora.ts";
import type { WireArticle } from "./text-corpora.ts";

const WIRES = "Shared wording, PolNeAR articles of the same agency against different ones";
const EVENTS = "Shared wording, ECB+ pairs by what is judged of them";
const SEEDS = "Shared wording, the two articles of the sample";

/** Days between two articles that may be about one story. */
const NEAR = 3;
const DAY = 86_400_000;
/** Of the pairs of different topics, one in so many is looked at: there are some 290,000. */
const OTHERS_SAMPLE = 10;

/** Without a collection around them: nothing is common, and nothing is known of their story. */
const ALONE = {
  count: () => 0,
  size: 2,
  isOneStory: false,
  details: { values: [], spellings: [] },
};

export async function measureTexts({ corpora }: EvalOptions): Promise<readonly Figure[]> {
  return [
    ...wireFigures(await readWireArticles(corpora)),
    ...(await eventFigures(corpora)),
    ...seedFigures(),
  ];
}

/** Log-odds of what the wording shows; what the texts declare of their agency is the label, and left out. */
function wordingScore(one: TextProfile, two: TextProfile): number {
  return verdictOfTexts(measureWording(one, two, ALONE))
    .findings.filter(({ rule }) => rule !== "same wire")
    .reduce((sum, { weight }) => sum + weight, 0);
}

function wireFigures(articles: readonly WireArticle[]): readonly Figure[] {
  if (articles.length === 0) return [];
  const shingled = articles.map((article) => {
    const shingles = shinglesOf(article.profile.words);
    return { ...article, shingles, hashes: minHashes(shingles) };
  });
  const pairs = pairsOf(shingled).map(([one, two]) => ({
    isSame: one.wire === two.wire,
    isNear: Math.abs(one.published - two.published) <= NEAR * DAY,
    scores: {
      "shared wording": wordingScore(one.profile, two.profile),
      "Jaccard, 5-grams": jaccard(one.shingles, two.shingles),
      "MinHash, 128 hashes": minHashSimilarity(one.hashes, two.hashes),
    },
  }));
  const names = ["shared wording", "Jaccard, 5-grams", "MinHash, 128 hashes"] as const;
  return [
    { kept: pairs, where: "" },
    { kept: pairs.filter(({ isNear }) => isNear), where: `, published within ${NEAR} days` },
  ].flatMap(({ kept, where }) => {
    const [same, different] = [true, false].map((isSame) =>
      kept.filter((pair) => pair.isSame === isSame),
    );
    if (same === undefined || different === undefined) return [];
    return names.map((name) => ({
      table: WIRES,
      what: `area under ROC, ${name}${where}`,
      value: areaUnderRoc(
        same.map(({ scores }) => scores[name]),
        different.map(({ scores }) => scores[name]),
      ),
      sample: `${same.length} pairs of one agency, ${different.length} of two; ${articles.length} articles, weak labels`,
    }));
  });
}

async function eventFigures(corpora: string): Promise<readonly Figure[]> {
  const texts = await readEventTexts(corpora);
  const pairs = pairsOf(texts);
  const kinds = [
    { kind: "one event", kept: pairs.filter(([one, two]) => one.event === two.event) },
    {
      kind: "other topics",
      kept: pairs
        .filter(([one, two]) => one.topic !== two.topic)
        .filter((_pair, index) => index % OTHERS_SAMPLE === 0),
    },
  ];
  return kinds.flatMap(({ kind, kept }) => {
    if (kept.length === 0) return [];
    const verdicts = kept.map(
      ([one, two]) => verdictOfTexts(measureWording(one.profile, two.profile, ALONE)).verdict,
    );
    return [...TEXT_DEPENDENCES, undefined].map((verdict) => ({
      table: EVENTS,
      what: `${kind}: ${verdict ?? "not said"}`,
      value: verdicts.filter((one) => one === verdict).length / kept.length,
      sample: `${kept.length} pairs of ${texts.length} texts`,
    }));
  });
}

function seedFigures(): readonly Figure[] {
  const [one, two] = readSeedTexts();
  if (one === undefined || two === undefined) return [];
  const wording = measureWording(one, two, ALONE);
  const { verdict, score } = verdictOfTexts(wording);
  const [ofOne, ofTwo] = [one, two].map(({ words }) => shinglesOf(words));
  const sample = "one pair";
  return [
    { what: "judged: shared utterances", value: Number(verdict === "shared utterances"), goal: 1 },
    { what: "score", value: score },
    { what: "quotations aligned", value: wording.quotations.length, unit: "", goal: 4 },
    { what: "prose of the shorter that the other has", value: wording.containment },
    { what: "Jaccard, 5-grams", value: jaccard(ofOne ?? new Set(), ofTwo ?? new Set()) },
  ].map((figure) => ({ table: SEEDS, sample, ...figure }));
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((two) => [one, two] as const));
}
