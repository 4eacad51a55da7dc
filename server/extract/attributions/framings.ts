/** Framings: "She framed the tariffs as a way to protect jobs" says what the tariffs are, in her words. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import { overlapsAny } from "../positions.ts";
import type { FoundAttribution } from "./find-attributions.ts";

const FRAMES = /^(?:(?:fram|characteri[sz])(?:es?|ed)|(?:portray|depict|paint)(?:s|ed)?|casts?)$/u;
const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;
/** Tokens of what is framed, at most. */
const MOST_FRAMED = 8;
/** Tokens of what it is framed as, at least. */
const FEWEST_WORDS = 2;
/** As of the other plain forms: where the tagger finds none, PolNeAR has three in 924 articles, two of them right. */
const CONFIDENCE = 0.7;

/** The framings of which no part is a cue in `found`, nor said in its content, in the text's order. */
export function findFramings(
  text: AnalysedText,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return text.sentences.flatMap((sentence) => {
    for (let index = sentence.first + 1; index < sentence.last; index += 1) {
      const framing = framingAt(text, index, sentence);
      if (framing === undefined) continue;
      const isTaken = found.some(({ cue, content }) =>
        framing.cue.some((one) => overlapsAny(one, [...cue, ...content])),
      );
      if (!isTaken) return [framing];
    }
    return [];
  });
}

function framingAt(
  text: AnalysedText,
  index: number,
  { first, last }: TokenSpan,
): FoundAttribution | undefined {
  const { tokens } = text;
  const verb = tokens[index];
  if (verb?.pos !== "VERB" || !FRAMES.test(verb.lower)) return undefined;
  const subject = framerBefore(tokens, index, first);
  const as = tokens.slice(index + 1, Math.min(last, index + 2 + MOST_FRAMED)).findIndex(isAs);
  if (subject === undefined || as < 1) return undefined;
  const framed = tokens.slice(index + 1, index + 1 + as);
  if (!framed.every(({ pos, lower }) => NOUN_PHRASE.test(pos) || lower === "of")) return undefined;
  // "as it was sailing through": a time, and nothing that it is called.
  if (/^(?:it|he|she|they|we|i|you)$/u.test(tokens[index + 2 + as]?.lower ?? "")) return undefined;
  const end = contentEnd(tokens, index + 1 + as, last);
  if (end - (index + 2 + as) < FEWEST_WORDS) return undefined;
  const place = (span: TokenSpan): readonly TextPosition[] => [positionOf(text, span)];
  return {
    source: place(subject),
    cue: place({ first: subject.last, last: index + 1 }),
    content: place({ first: index + 1, last: end }),
    manner: "indirect",
    confidence: CONFIDENCE,
  };
}

function isAs({ lower }: Token): boolean {
  return lower === "as";
}

/** The nouns right before the verb and its auxiliaries. */
function framerBefore(
  tokens: readonly Token[],
  verb: number,
  first: number,
): TokenSpan | undefined {
  let last = verb;
  while (last > first && /^(?:AUX|ADV)$/u.test(tokens[last - 1]?.pos ?? "")) last -= 1;
  const isPassive = tokens.slice(last, verb).some(({ lower }) => PASSIVE.has(lower));
  let from = last;
  while (from > first && NOUN_PHRASE.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  return isPassive || from === last ? undefined : { first: from, last };
}

const PASSIVE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s"]);
const GOES_ON = new Set(["while", "but", "and", "which", "who", "though", "although", "saying"]);

/** Up to a comma with which another clause begins, else to the end of the sentence. */
function contentEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let index = from; index < last; index += 1) {
    const [at, next] = [tokens[index], tokens[index + 1]];
    if (at?.text === ";" || (at?.text === "," && GOES_ON.has(next?.lower ?? ""))) return index;
  }
  return /^[.!?]$/u.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
}
