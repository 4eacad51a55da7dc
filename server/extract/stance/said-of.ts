/** What is told of an attribution beside its words: the source's stance and how sure its cue is. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText } from "../analysed-text.ts";
import type { Attribution } from "../extraction.ts";
import { hull } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";
import { certaintyOf, certaintyOfCue } from "./certainty-of.ts";
import type { FoundCertainty } from "./certainty-of.ts";
import { stanceOf } from "./stance-of.ts";

type Parts = Pick<Attribution, "source" | "cue" | "content">;
export type Said = Pick<Attribution, "stance" | "certainty" | "certaintyWords">;

/** Of the source toward the content; the certainty is that of the cue's own words. */
export function saidOf(text: AnalysedText, { source, cue, content }: Parts): Said {
  const cuePlace = hull(cue);
  const cueWords = cuePlace === undefined ? [] : tokensIn(text, cuePlace);
  const slice = (place: TextPosition | undefined) =>
    place === undefined ? "" : text.text.slice(place.start, place.end);
  const stance = stanceOf({
    // A cue is often one verb of several: "declined to [confirm]".
    cue: slice(cuePlace && { start: cuePlace.start, end: endOfVerbs(text, cuePlace) }),
    lemmas: cueWords.map(({ lemma }) => lemma),
    content: slice(hull(content)),
    whole: slice(hull([...source, ...cue, ...content])),
  });
  const hedged = cuePlace === undefined ? undefined : certaintyOfCue(text.text, cuePlace);
  return {
    stance,
    certainty: hedged?.certainty ?? "unstated",
    certaintyWords: hedged?.positions ?? [],
  };
}

/** How sure a passage is, on its own words; where these leave it open, on those that attribute it. */
export function certaintyWithin(
  text: AnalysedText,
  place: TextPosition,
  said: Said | undefined,
): FoundCertainty {
  const own = certaintyOf(text.text, place);
  if (own.certainty !== "unstated" || said === undefined) return own;
  return { certainty: said.certainty, positions: said.certaintyWords };
}

/** Words that a cue's further verbs take at most: "to confirm or deny". */
const MOST_VERBS = 4;

/** Where the verbs end that a cue begins: "avoided confirming", "declined to confirm". */
function endOfVerbs(text: AnalysedText, { end }: TextPosition): number {
  const after = indexFrom(text, end);
  let last = end;
  for (let index = after; index < after + MOST_VERBS; index += 1) {
    const token = text.tokens[index];
    if (token === undefined) break;
    const goesOn =
      token.pos === "VERB" || token.pos === "PART" || /^(?:to|or|nor|on)$/u.test(token.lower);
    if (!goesOn) break;
    last = token.end;
  }
  return last;
}
