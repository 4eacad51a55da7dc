/** Turning around: a source that was taken for the content, where it stands right before its verb. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText } from "../analysed-text.ts";
import { indexFrom } from "../tokens-in.ts";

export interface SaidParts {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
  readonly content: readonly TextPosition[];
}

/**
 * "Maduro has denied US accusations that …" with `US` as source and `Maduro` as content, mended:
 * whoever stands right before an active verb is its source, and what follows is the content.
 */
export function turnAround(text: AnalysedText, said: SaidParts): SaidParts {
  const [[source], [cue], [content]] = [said.source, said.cue, said.content];
  if (source === undefined || cue === undefined || content === undefined) return said;
  const isBefore = content.end <= cue.start && cue.end <= source.start && said.content.length === 1;
  if (!isBefore || !/^\s*$/u.test(text.text.slice(content.end, cue.start))) return said;
  const words = text.tokens.slice(indexFrom(text, content.start), indexFrom(text, content.end));
  if (!words.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(pos))) return said;
  const verb = text.tokens[indexFrom(text, cue.end)];
  const sentence = text.sentences[text.tokens[indexFrom(text, cue.start)]?.sentence ?? -1];
  if (verb === undefined || sentence === undefined || verb.start >= sentence.end) return said;
  const after = text.text.slice(verb.start, sentence.end).replace(/[\s.,;:!?]+$/u, "");
  return {
    source: [content],
    cue: said.cue,
    content: [{ start: verb.start, end: verb.start + after.length }],
  };
}
