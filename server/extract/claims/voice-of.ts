/** The voice of a claim: its stance, certainty and manner, and how far it is to be trusted. */

import type { Manner } from "../../model/appearance.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { ExtractedClaim } from "../extraction.ts";
import { certaintyWithin } from "../stance/said-of.ts";
import { ownVoiceConfidence, ownVoiceSigns } from "./own-voice.ts";
import type { OwnClause } from "./own-voice.ts";
import { saidConfidence, saidSigns } from "./said-claim.ts";
import type { ReadParts } from "./read-parts.ts";

type Voice = Pick<
  ExtractedClaim,
  "stance" | "certainty" | "certaintyWords" | "manner" | "confidence"
>;

interface VoicedClause extends OwnClause {
  readonly attribution: number | undefined;
}

/** What is attributed is as its attribution is; the rest asserts, as surely as its signs say. */
export function voiceOf(text: AnalysedText, clause: VoicedClause, read: ReadParts): Voice {
  const place = positionOf(text, clause.tokens);
  const one = clause.attribution === undefined ? undefined : read.attributions[clause.attribution];
  const { certainty, positions: certaintyWords } = certaintyWithin(text, place, one);
  if (one === undefined) {
    const confidence = ownVoiceConfidence(ownVoiceSigns(text, clause, read));
    return { stance: "asserts", certainty, certaintyWords, manner: "indirect", confidence };
  }
  return {
    stance: one.stance,
    certainty,
    certaintyWords,
    manner: mannerOf(text, clause.tokens),
    confidence:
      one.confidence === undefined
        ? undefined
        : saidConfidence(saidSigns(text, { ...clause, said: one }, read)),
  };
}

/** By how much of the words stands in quotation marks. */
function mannerOf({ tokens }: AnalysedText, { first, last }: TokenSpan): Manner {
  const [start, end] = [tokens[first]?.text ?? "", tokens[last - 1]?.text ?? ""];
  const inside = tokens.slice(first, last);
  const marks = inside.filter(({ text }) => /^(?:["“”]|''|``)$/u.test(text)).length;
  if (marks === 0) return "indirect";
  const opens = /^(?:["“]|''|``)$/u.test(start);
  const closes = /^(?:["”]|'')$/u.test(end);
  return opens && (closes || marks === 1) && marks <= 2 ? "direct" : "mixed";
}
