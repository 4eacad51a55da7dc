/** Transcript lines: "TAPPER: …", paragraphs that open with who speaks in them. */

import type { AnalysedText, Token, TokenSpan } from "../../analysed-text.ts";
import { findParagraphs } from "../quotations.ts";
import type { TokenAttribution } from "../roles.ts";

const MARK = /^(?:["“]|'')$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’]+$/u;
const NAME = /^\p{Lu}[\p{L}.'’]+$/u;
/** Words of a speaker's name at most. */
const LONGEST_NAME = 4;
/** Tokens that follow a name in small letters at least: less is a list of results. */
const FEWEST_SAID = 5;
/** Lines of a transcript at least; one of its speakers speaks twice. */
const FEWEST_LINES = 3;

interface Line extends TokenSpan {
  readonly speaker: TokenSpan;
  readonly isQuoted: boolean;
}

/**
 * The lines of the transcripts in a text, in its order: the speaker's name as written is the source,
 * the colon the cue. Paragraphs that go on in quotation marks belong to the speaker before them.
 */
export function findTranscriptLines(analysed: AnalysedText): readonly TokenAttribution[] {
  const { tokens } = analysed;
  const paragraphs = findParagraphs(analysed);
  const lines = paragraphs.map((paragraph) => lineOf(tokens, paragraph));
  if (!isTranscript(tokens, lines)) return [];
  const found: { source: TokenSpan[]; cue: TokenSpan[]; content: TokenSpan[] }[] = [];
  let isOpen = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = lines[index];
    if (line !== undefined) {
      const colon = line.speaker.last;
      found.push({
        source: [line.speaker],
        cue: [{ first: colon, last: colon + 1 }],
        content: [saidIn(tokens, line)],
      });
      isOpen = line.isQuoted && !isClosed(tokens, paragraph);
    } else if (isOpen && goesOn(tokens, paragraph)) {
      const { first, last } = paragraph;
      found.at(-1)?.content.push({ first: first + 1, last });
    }
  }
  return found;
}

function isTranscript(tokens: readonly Token[], lines: readonly (Line | undefined)[]): boolean {
  const speakers = lines.flatMap((line) =>
    line === undefined ? [] : [tokens[line.speaker.last - 1]?.lower ?? ""],
  );
  const different = new Set(speakers).size;
  return speakers.length >= FEWEST_LINES && different > 1 && different < speakers.length;
}

function lineOf(tokens: readonly Token[], { first, last }: TokenSpan): Line | undefined {
  const isQuoted = isMark(tokens[first]);
  const start = isQuoted ? first + 1 : first;
  let end = start;
  while (end < last && end - start < LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  if (end === start || tokens[end]?.text !== ":" || end + 1 >= last) return undefined;
  const isInCapitals = tokens.slice(start, end).every(({ text }) => CAPITALS.test(text));
  if (!isInCapitals && last - end <= FEWEST_SAID) return undefined;
  return { first: end + 1, last, speaker: { first: start, last: end }, isQuoted };
}

function isMark(token: Token | undefined): boolean {
  return MARK.test(token?.text ?? "");
}

function isNamePart(token: Token | undefined): boolean {
  return NAME.test(token?.text ?? "");
}

/** Without the period at its end, unless that stands in quotation marks. */
function saidIn(tokens: readonly Token[], { first, last, isQuoted }: Line): TokenSpan {
  const ends = !isQuoted && last - first > 1 && tokens[last - 1]?.text === ".";
  return { first, last: ends ? last - 1 : last };
}

function goesOn(tokens: readonly Token[], paragraph: TokenSpan): boolean {
  const [mark, word] = [tokens[paragraph.first], tokens[paragraph.first + 1]];
  const opens = isMark(mark) && word !== undefined && word.text !== "(";
  return opens && paragraph.last - paragraph.first > 2 && !isClosed(tokens, paragraph);
}

function isClosed(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return /^(?:["”]|'')$/u.test(tokens[last - 1]?.text ?? "");
}
