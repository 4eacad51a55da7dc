/** Mending sources: who the words of a cue belong to, where the nearest noun is not it. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";

export interface CueAndSource {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
}

/** Participles after a noun that leave out who says so: "vessels suspected of smuggling". */
const LEAVES_OUT = /^(?:suspected|alleged|rumou?red|reported|believed|thought|said)\b/iu;

/**
 * The cue and its source, mended: after "described by" the source is who follows; after "suspected
 * of" there is none; after ", accusing" it is the subject of the sentence.
 */
export function mendSource(text: AnalysedText, said: CueAndSource): CueAndSource {
  const [cue] = said.cue;
  if (cue === undefined) return said;
  const words = tokensIn(text, cue);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return said;
  return (
    sourceAfterBy(text, said, words) ??
    leftOut(text, said, first) ??
    passive(said, words) ??
    subjectOf(text, said, first) ??
    said
  );
}

function sourceAfterBy(
  text: AnalysedText,
  said: CueAndSource,
  words: readonly Token[],
): CueAndSource | undefined {
  const inside = words.findIndex(({ lower }) => lower === "by");
  const verb = inside === -1 ? words.at(-1) : words[inside - 1];
  if (verb === undefined || verb.pos !== "VERB" || !/(?:ed|en|wn|id)$/u.test(verb.lower))
    return undefined;
  const by = indexFrom(text, verb.end);
  if (text.tokens[by]?.lower !== "by") return undefined;
  const source = nounPhraseFrom(text, by + 1);
  const first = words[0];
  const end = text.tokens[by]?.end;
  if (source === undefined || first === undefined || end === undefined) return undefined;
  if (said.source.some((one) => one.start >= source.start)) return undefined;
  return { source: [source], cue: [{ start: first.start, end }] };
}

/** The longest run of words that a name or its title is made of. */
function nounPhraseFrom({ tokens }: AnalysedText, first: number): TextPosition | undefined {
  let last = first;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[last]?.pos ?? "")) last += 1;
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  const names = tokens.slice(first, last).some(({ pos }) => pos === "PROPN");
  return last === first || !names || start === undefined || end === undefined
    ? undefined
    : { start, end };
}

function leftOut(
  { text }: AnalysedText,
  said: CueAndSource,
  first: Token,
): CueAndSource | undefined {
  const [source] = said.source;
  if (source === undefined || source.end > first.start) return undefined;
  // "vessels suspected": right behind the noun. "officials had suspected" has a verb between.
  if (!LEAVES_OUT.test(first.text) || !/^\s*$/u.test(text.slice(source.end, first.start))) {
    return undefined;
  }
  const after = text.slice(first.end).trimStart();
  return /^(?:of|to)\b/u.test(after) ? { source: [], cue: said.cue } : undefined;
}

const IS = /^(?:is|are|was|were|be|been|being)$/u;
const SEEN =
  /^(?:seen|viewed|regarded|considered|believed|thought|known|expected|described|reported|accused)$/u;

/** "is seen as", "was believed to": of whom it is said, is not who says it. */
function passive(said: CueAndSource, words: readonly Token[]): CueAndSource | undefined {
  const verb = words.findIndex(({ lower }) => SEEN.test(lower));
  if (verb < 1 || !words.slice(0, verb).some(({ lower }) => IS.test(lower))) return undefined;
  const [source, cue] = [said.source[0], said.cue[0]];
  if (source === undefined || cue === undefined || source.end > cue.start) return undefined;
  return { source: [], cue: said.cue };
}

/** ", accusing …", "while accusing …": who the main clause is about. */
function subjectOf(text: AnalysedText, said: CueAndSource, first: Token): CueAndSource | undefined {
  if (first.pos !== "VERB" || !first.lower.endsWith("ing")) return undefined;
  const before = text.tokens[indexFrom(text, first.start) - 1]?.lower;
  if (before !== "," && before !== "while") return undefined;
  const sentence = text.sentences[first.sentence];
  if (sentence === undefined || said.source[0]?.start === sentence.start) return undefined;
  const subject = nounPhraseFrom(text, sentence.first);
  return subject !== undefined && acts(text, subject)
    ? { source: [subject], cue: said.cue }
    : undefined;
}

/** Whether a verb follows, an adverb before it or not. */
function acts(text: AnalysedText, { end }: TextPosition): boolean {
  const next = text.tokens[indexFrom(text, end)]?.pos ?? "";
  return /^(?:AUX|VERB|ADV)$/u.test(next);
}
