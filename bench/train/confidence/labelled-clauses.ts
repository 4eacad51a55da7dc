/** Labelled clauses: those of the document's own voice that a reader judged, with their signs. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findClauses } from "../../../server/extract/claims/find-claims.ts";
import { ownVoiceSigns } from "../../../server/extract/claims/own-voice.ts";
import type { OwnVoiceSigns } from "../../../server/extract/claims/own-voice.ts";
import { indexParts } from "../../../server/extract/claims/read-parts.ts";
import { wordClaim } from "../../../server/extract/claims/word-claim.ts";
import { claimLabel, placeKey, readLabels, wordsKey } from "../../eval/labels/read-labels.ts";
import type { Half } from "../../eval/labels/read-labels.ts";
import { readPart } from "../../eval/labels/read-part.ts";

export interface LabelledClause {
  readonly half: Half;
  readonly signs: OwnVoiceSigns;
  readonly isRight: boolean;
}

/** Those whose place and wording are still those that were judged. */
export async function readLabelledClauses(corpora: string): Promise<readonly LabelledClause[]> {
  const labels = Map.groupBy(await readLabels("claims", claimLabel), ({ stem }) => stem);
  const articles = await readPart(corpora, "dev");
  return articles.flatMap(({ stem, document, extraction }) => {
    const own = labels.get(stem) ?? [];
    if (own.length === 0) return [];
    const text = analyseText(document.text);
    const silent = [...document.boilerplate, ...document.headings];
    const read = indexParts(text, { ...extraction, silent });
    return findClauses(text, read).flatMap((clause) => {
      if (clause.attribution !== undefined) return [];
      const { text: worded } = wordClaim(text, { ...clause, read });
      const key = placeKey(clause.positions);
      const label = own.find((one) => placeKey(one.at) === key && one.words === wordsKey(worded));
      if (label === undefined) return [];
      const signs = ownVoiceSigns(text, { ...clause, worded }, read);
      return [{ half: label.half, signs, isRight: label.right }];
    });
  });
}
