/** Claims in the document's own voice, and what no tagger finds, measured on labelled ones. */

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

function isJudgedClaim({ attribution, positions, text }: ExtractedClaim, label: ClaimLabel) {
  if (attribution !== undefined || placeKey(positions) !== placeKey(label.at)) return false;
  return wordsKey(text) === label.words;
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

const KINDS: readonly (readonly [AttributionLabel["kind"], string])[] = [
  ["evidential", "hedges without a source"],
  ["plain", "plain forms where the tagger finds nothing"],
  ["nested", "what is said within what is said, by the rules"],
];

/** How often each is right, beside the mean confidence given, and the reliability of all. */
export const measureClaims: Measurement = async ({ corpora, part }) => {
  const articles = await readPart(corpora, part);
  if (articles.length === 0) return [];
  const table = `Claims in the document's own voice, labelled, PolNeAR ${part}`;
  const claims = judgeClaims(articles, await readLabels("claims", claimLabel));
  const unseen = claims.filter(({ half }) => half === "report");
  const others = await judgeOthers(corpora);
  const otherTable = "Attributions without the tagger, labelled in PolNeAR train and dev";
  return [
    ...rightFigures(unseen, { table, what: "right, the half not fitted to" }),
    ...calibrationFigures(unseen, `${table}, reliability on the half not fitted to`),
    ...KINDS.flatMap(([kind, what]) => {
      const own = others.filter((one) => one.kind === kind);
      return [
        ...rightFigures(own, { table: otherTable, what: `${what}: right` }),
        ...rightFigures(
          own.filter(({ half }) => kind === "evidential" && half === "report"),
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
