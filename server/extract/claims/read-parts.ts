/** What was read of a document before its claims are, by where it stands. */

import type { TextPosition } from "../../model/selector.ts";
import type {
  Attribution,
  DateExpression,
  Entity,
  ExtractedEvent,
  NameMention,
  QuantityExpression,
} from "../extraction.ts";
import { PlaceIndex } from "../place-index.ts";
import { findOccasions } from "./find-occasions.ts";
import { gendersOf } from "../speakers/gender-of.ts";
import type { Gender } from "../speakers/gender-of.ts";
import { tokensIn } from "../tokens-in.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import { findQuotations } from "../attributions/quotations.ts";

/** What was read already, and where nothing is to be read. */
export interface ReadSoFar {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly events: readonly ExtractedEvent[];
  /** Boilerplate and headings. */
  readonly silent: readonly TextPosition[];
}

/** The same, to be asked by place. */
export interface ReadParts {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** Attributions by their content, and by their cue: those in which somebody says something. */
  readonly contents: PlaceIndex<Attribution>;
  readonly cues: PlaceIndex<Attribution>;
  readonly names: PlaceIndex<NameMention>;
  readonly dates: PlaceIndex<DateExpression>;
  readonly quantities: PlaceIndex<QuantityExpression>;
  readonly events: PlaceIndex<ExtractedEvent>;
  /** By attribution: the event at which it was said, where that is told. */
  readonly occasions: ReadonlyMap<number, number>;
  readonly silent: PlaceIndex<TextPosition>;
  /** Quotations with their marks. */
  readonly quoted: PlaceIndex<TextPosition>;
  /** Of the entities, where the text tells it. */
  readonly genders: readonly (Gender | undefined)[];
}

export function indexParts(text: AnalysedText, read: ReadSoFar): ReadParts {
  const { attributions, entities, names, dates, quantities, events, silent } = read;
  const says = (one: Attribution) => isSaying(text, one);
  return {
    attributions,
    entities,
    contents: new PlaceIndex(attributions, (one) => (says(one) ? one.content : [])),
    cues: new PlaceIndex(attributions, (one) => (says(one) ? one.cue : [])),
    names: new PlaceIndex(names, ({ position }) => [position]),
    dates: new PlaceIndex(dates, ({ position }) => [position]),
    quantities: new PlaceIndex(quantities, ({ position }) => [position]),
    events: new PlaceIndex(events, ({ positions }) => positions),
    occasions: findOccasions(text, { attributions, events }),
    silent: new PlaceIndex(silent, (place) => [place]),
    quoted: new PlaceIndex(
      findQuotations(text).spans.map((span) => positionOf(text, span)),
      (place) => [place],
    ),
    genders: gendersOf(text, { entities, names }),
  };
}

/** Cues of wishes and deeds: that she wants or offers something, is what the document itself says. */
const DOES = new Set(
  `want hope plan seek consider offer support oppose back endorse prefer need try intend like love fear prepare
  attempt aim decide choose capture pursue remain target become continue include help favor favour welcome`.split(
    /\s+/u,
  ),
);

/** Less likely attributions are no ground to take a claim from the document's own voice. */
const LEAST_CONFIDENCE = 0.35;

function isSaying(text: AnalysedText, { cue, manner, confidence }: Attribution): boolean {
  if (confidence !== undefined && confidence < LEAST_CONFIDENCE) return false;
  if (manner === "direct") return true;
  const words = cue.flatMap((one) => tokensIn(text, one));
  if (lacksEvidence(words)) return false;
  return !words.some(({ lemma }) => DOES.has(lemma));
}

const GIVES = new Set([
  "give",
  "provide",
  "offer",
  "present",
  "produce",
  "show",
  "publish",
  "release",
]);

/** "They have not provided evidence that …": who has none says it, and the report says that there is none. */
function lacksEvidence(words: readonly Token[]): boolean {
  const isNegated = words.some(({ lower }) => /^(?:no|not|n't|never|without)$/u.test(lower));
  const isOfEvidence = words.some(({ lower }) => /^(?:evidence|proof)$/u.test(lower));
  return isNegated && isOfEvidence && words.some(({ lemma }) => GIVES.has(lemma));
}
