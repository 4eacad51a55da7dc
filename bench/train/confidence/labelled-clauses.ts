/** Labelled clauses: those that a reader judged, of the document's own voice or another's, with their signs. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findClauses } from "../../../server/extract/claims/find-claims.ts";
import { ownVoiceSigns } from "../../../server/extract/claims/own-voice.ts";
import type { OwnVoiceSigns } from "../../../server/extract/claims/own-voice.ts";
import { indexParts } from "../../../server/extract/claims/read-parts.ts";
import { saidSigns } from "../../../server/extract/claims/said-claim.ts";
import type { SaidSigns } from "../../../server/extract/claims/said-claim.ts";
import { wordClaim } from "../../../server/extract/claims/word-claim.ts";
import { claimLabel, placeKey, readLabels, wordsKey } from "../../eval/labels/read-labels.ts";
import { readPart } from "../../eval/labels/read-part.ts";
import type { LabelledSigns } from "./cross-fit.ts";

export interface LabelledClauses {
  readonly own: readonly LabelledSigns<keyof OwnVoiceSigns>[];
  readonly said: readonly LabelledSigns<keyof SaidSigns>[];
}

/** Those whose place and wording are still those that were judged. */
export async function readLabelledClauses(corpora: string): Promise<LabelledClauses> {
  const own = await labelledIn(corpora, "claims");
  const said = await labelledIn(corpora, "attributed-claims");
  return {
    own: own.flatMap(({ text, clause, read, label }) =>
      clause.attribution === undefined
        ? [{ half: label.half, signs: ownVoiceSigns(text, clause, read), isRight: label.right }]
        : [],
    ),
    said: said.flatMap(({ text, clause, read, label }) => {
      const one = read.attributions[clause.attribution ?? -1];
      if (one === undefined) return [];
      const signs = saidSigns(text, { ...clause, said: one }, read);
      return [{ half: label.half, signs, isRight: label.right }];
    }),
  };
}

async function labelledIn(corpora: string, file: string) {
  const labels = Map.groupBy(await readLabels(file, claimLabel), ({ stem }) => stem);
  const articles = await readPart(corpora, "dev");
  return articles.flatMap(({ stem, document, extraction }) => {
    const own = labels.get(stem) ?? [];
    if (own.length === 0) return [];
    const text = analyseText(document.text);
    const silent = [...document.boilerplate, ...document.headings];
    const read = indexParts(text, { ...extraction, silent });
    return findClauses(text, read).flatMap((clause) => {
      const { text: worded } = wordClaim(text, { ...clause, read });
      const key = placeKey(clause.positions);
      const label = own.find((one) => placeKey(one.at) === key && one.words === wordsKey(worded));
      if (label === undefined) return [];
      return [{ text, clause: { ...clause, worded }, read, label }];
    });
  });
}
