/** Claims, and attributions that no tagger finds, measured on labelled ones. */

import type { Attribution, ExtractedClaim } from "../../../server/extract/extraction.ts";
import { calibrationFigures, rightFigures } from "../calibration.ts";
import type { Judged } from "../calibration.ts";
import type { Measurement } from "../figure.ts";
import {
  attributionLabel,
  claimLabel,
  placeKey,
  readLabels,
  wordsKey,
} from "../labels/read-labels.ts";
import type { AttributionLabel, ClaimLabel, Half } from "../labels/read-labels.ts";
import { crossFitted } from "../../train/confidence/cross-fit.ts";
import { readLabelledClauses } from "../../train/confidence/labelled-clauses.ts";
import { readPart } from "../labels/read-part.ts";
import type { ReadArticle } from "../labels/read-part.ts";
import { goingOnFigures } from "./going-on.ts";

interface JudgedHalf extends Judged {
  readonly half: Half;
}

/** The labelled claims that are read as they were when they were judged. */
export function judgeClaims(
  articles: readonly Pick<ReadArticle, "stem" | "extraction">[],
  labels: readonly ClaimLabel[],
): readonly JudgedHalf[] {
  const byStem = Map.groupBy(labels, ({ stem }) => stem);
  return articles.flatMap(({ stem, extraction }) =>
    (byStem.get(stem) ?? []).flatMap((label) => {
      const claim = extraction.claims.find((one) => isJudgedClaim(one, label));
      if (claim === undefined) return [];
      return [{ confidence: claim.confidence, isRight: label.right, half: label.half }];
    }),
  );
}

function isJudgedClaim({ positions, text }: ExtractedClaim, label: ClaimLabel) {
  return placeKey(positions) === placeKey(label.at) && wordsKey(text) === label.words;
}

/** The labelled attributions that are read with the same parts. */
export function judgeAttributions(
  articles: readonly Pick<ReadArticle, "stem" | "extraction">[],
  labels: readonly AttributionLabel[],
): readonly (JudgedHalf & Pick<AttributionLabel, "kind">)[] {
  const byStem = Map.groupBy(labels, ({ stem }) => stem);
  return articles.flatMap(({ stem, extraction }) =>
    (byStem.get(stem) ?? []).flatMap((label) => {
      const one = extraction.attributions.find((found) => hasParts(found, label));
      if (one === undefined) return [];
      const { kind, half, right } = label;
      return [{ kind, confidence: one.confidence, isRight: right, half }];
    }),
  );
}

function hasParts(one: Attribution, label: AttributionLabel): boolean {
  return (["source", "cue", "content"] as const).every(
    (part) => placeKey(one[part]) === placeKey(label[part]),
  );
}

const FITTED = "reliability of odds fitted to the other half";
const KINDS: readonly (readonly [AttributionLabel["kind"], string])[] = [
  ["evidential", "hedges without a source"],
  ["plain", "plain forms where the tagger finds nothing"],
  ["nested", "what is said within what is said, by the rules"],
];

/** How often each is right, beside the mean confidence given, and the reliability of all. */
export const measureClaims: Measurement = async ({ corpora, part }) => {
  const articles = await readPart(corpora, part);
  if (articles.length === 0) return [];
  const table = `Claims, labelled, PolNeAR ${part}`;
  const own = judgeClaims(articles, await readLabels("claims", claimLabel));
  const said = judgeClaims(articles, await readLabels("attributed-claims", claimLabel));
  const signs = await readLabelledClauses(corpora);
  const others = await judgeOthers(corpora);
  const otherTable = "Attributions without the tagger, labelled in PolNeAR train and dev";
  return [
    ...rightFigures(own, { table, what: "in the document's own voice: right" }),
    ...rightFigures(said, { table, what: "of somebody else: right" }),
    ...calibrationFigures(crossFitted(signs.own), `${table}, own voice, ${FITTED}`),
    ...calibrationFigures(crossFitted(signs.said), `${table}, of somebody else, ${FITTED}`),
    ...KINDS.flatMap(([kind, what]) => {
      const some = others.filter((one) => one.kind === kind);
      return [
        ...rightFigures(some, { table: otherTable, what: `${what}: right` }),
        ...rightFigures(
          some.filter(({ half }) => kind === "evidential" && half === "report"),
          { table: otherTable, what: "the same, the half not tuned on" },
        ),
      ];
    }),
    ...(await goingOnFigures(corpora, part, otherTable)),
  ];
};

/** They are rare, so labels are taken from both parts; the tagger was trained on the one. */
async function judgeOthers(corpora: string) {
  const labels = await readLabels("attributions", attributionLabel);
  const judged = [];
  for (const [part, own] of Map.groupBy(labels, (label) => label.part)) {
    const stems = new Set(own.map(({ stem }) => stem));
    judged.push(...judgeAttributions(await readPart(corpora, part, stems), own));
  }
  return judged;
}
