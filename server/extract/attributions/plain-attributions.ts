/** Plain attributions: forms that leave no doubt, for sentences in which the tagger finds nothing. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { indexFrom } from "../tokens-in.ts";
import type { FoundAttribution } from "./find-attributions.ts";

/** Verbs of saying before "that": their forms are as often taken for nouns ("experts note that"). */
const SAYS =
  /^(?:say|says|said|note|notes|noted|claim|claims|claimed|report|reports|reported|state|states|stated|argue|argues|argued|warn|warns|warned|add|adds|added|maintain|maintains|maintained|insist|insists|insisted|allege|alleges|alleged|announce|announced|believe|believes|believed|estimate|estimates|estimated|acknowledge|acknowledged|admit|admitted|assert|asserts|asserted|contend|contends|contended|indicate|indicates|indicated|explain|explains|explained)$/u;
const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;
/** A content has at least so many tokens: "say that", "MSNBC, basically" say nothing. */
const FEWEST_WORDS = 4;
/** How often such a form is an attribution where the tagger finds none: of 22 in PolNeAR, 16. */
const CONFIDENCE = 0.7;

/**
 * "Experts note that …" and "…, according to officials" in the sentences that none of `found` has
 * its cue in, in the text's order.
 */
export function findPlainAttributions(
  text: AnalysedText,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const taken = new Set<number>();
  for (const { cue } of found) {
    for (const { start } of cue) {
      const sentence = text.tokens[indexFrom(text, start)]?.sentence;
      if (sentence !== undefined) taken.add(sentence);
    }
  }
  return text.sentences.flatMap((sentence, index) => {
    if (taken.has(index)) return [];
    return sayingThat(text, sentence) ?? accordingTo(text, sentence) ?? [];
  });
}

function sayingThat(text: AnalysedText, { first, last }: TokenSpan): FoundAttribution | undefined {
  const { tokens } = text;
  for (let index = first + 1; index < last - 1; index += 1) {
    const [cue, next] = [tokens[index], tokens[index + 1]];
    if (cue === undefined || next?.lower !== "that" || !isSaid(tokens, index)) continue;
    let from = index;
    while (from > first && NOUN_PHRASE.test(tokens[from - 1]?.pos ?? "")) from -= 1;
    if (from === index) continue;
    return attribution(text, {
      source: { first: from, last: index },
      cue: { first: index, last: index + 1 },
      content: { first: index + 1, last: withoutEnd(tokens, last) },
    });
  }
  return undefined;
}

/** Words that are mostly nouns: "in states that …", "a claim that …". */
const MOSTLY_NOUNS = /^(?:states?|claims?|reports?|estimates?)$/u;

/** Whether somebody says it; "those that note", "states that have" go on with what the noun does. */
function isSaid(tokens: readonly Token[], index: number): boolean {
  const [before, cue, after] = [tokens[index - 1], tokens[index], tokens[index + 2]];
  if (cue === undefined || !SAYS.test(cue.lower)) return false;
  if (!/^(?:NOUN|PROPN|PRON|ADJ)$/u.test(before?.pos ?? "")) return false;
  const goesOn = after?.pos === "VERB" || (after?.pos === "AUX" && after.lower !== "'s");
  if (goesOn || after?.lower === "because") return false;
  return cue.pos === "VERB" || !MOSTLY_NOUNS.test(cue.lower);
}

function accordingTo(text: AnalysedText, { first, last }: TokenSpan): FoundAttribution | undefined {
  const { tokens } = text;
  const within = tokens
    .slice(first, last)
    .findIndex(({ lower }, at) => lower === "according" && tokens[first + at + 1]?.lower === "to");
  if (within === -1) return undefined;
  const index = first + within;
  let to = index + 2;
  while (to < last && NOUN_PHRASE.test(tokens[to]?.pos ?? "")) to += 1;
  const isFirst = index === first;
  if (isFirst && tokens[to]?.text !== ",") return undefined;
  return attribution(text, {
    source: { first: index + 2, last: to },
    cue: { first: index, last: index + 2 },
    content: isFirst
      ? { first: to + 1, last: withoutEnd(tokens, last) }
      : { first, last: withoutEnd(tokens, index) },
  });
}

/** Without the comma or full stop before `last`. */
function withoutEnd(tokens: readonly Token[], last: number): number {
  return /^[.,;:!?]$/u.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
}

interface Parts {
  readonly source: TokenSpan;
  readonly cue: TokenSpan;
  readonly content: TokenSpan;
}

function attribution(
  { tokens }: AnalysedText,
  { source, cue, content }: Parts,
): FoundAttribution | undefined {
  const [one, two, three] = [source, cue, content].map((span) => placed(tokens, span));
  if (one === undefined || two === undefined || three === undefined) return undefined;
  if (content.last - content.first < FEWEST_WORDS) return undefined;
  return {
    source: [one],
    cue: [two],
    content: [three],
    manner: "indirect",
    confidence: CONFIDENCE,
  };
}

function placed(tokens: readonly Token[], { first, last }: TokenSpan): TextPosition | undefined {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  return start === undefined || end === undefined || first >= last ? undefined : { start, end };
}
