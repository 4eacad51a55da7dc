/** Attributions by hand-written rules over words and parts of speech: what is found without a trained model. */

import type { AnalysedText, TokenSpan } from "../../analysed-text.ts";
import type { Quotations } from "../quotations.ts";
import { findParagraphs } from "../quotations.ts";
import type { TokenAttribution } from "../roles.ts";
import { inOrderOfCues, maskOf } from "../roles.ts";
import { findAccordingTo, findColonQuote, findHearsay } from "./fixed-patterns.ts";
import type { SentenceView } from "./sentence-view.ts";
import { viewOf } from "./sentence-view.ts";
import { findVerbAttributions } from "./verb-attributions.ts";

/**
 * In the text's order of cues; where two would share one the first rule's stands. The `lines`,
 * whose form says all, are among them, and nothing else is read in these.
 */
export function findByRules(
  analysed: AnalysedText,
  quotations: Quotations,
  lines: readonly TokenAttribution[],
): readonly TokenAttribution[] {
  const paragraphs = findParagraphs(analysed);
  const inLines = maskOf(lines, analysed.tokens.length);
  let paragraph = 0;
  const found = analysed.sentences.flatMap((sentence) => {
    if (inLines.subarray(sentence.first, sentence.last).includes(1)) return [];
    while (
      paragraph + 1 < paragraphs.length &&
      sentence.first >= (paragraphs[paragraph]?.last ?? 0)
    ) {
      paragraph += 1;
    }
    const around = paragraphs[paragraph] ?? sentence;
    return findInSentence(viewOf(analysed, quotations, { sentence, paragraph: around }));
  });
  return inOrderOfCues([...found, ...lines]);
}

function findInSentence(view: SentenceView): readonly TokenAttribution[] {
  const fixed = [...findAccordingTo(view), ...findColonQuote(view), ...findHearsay(view)];
  const verbs = findVerbAttributions(view, fixed);
  return withoutSharedWords([...fixed, ...verbs]);
}

/** Contents are cut where an earlier attribution's words stand; what has none left is dropped. */
function withoutSharedWords(all: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const cues = all.flatMap(({ cue }) => cue);
  return all.filter(({ content, cue }) => {
    const isInsideAnother = cue.some(({ first }) =>
      all.some((other) => other.cue !== cue && other.content.some((span) => holds(span, first))),
    );
    return content.length > 0 && cues.length > 0 && !isInsideAnother;
  });
}

function holds({ first, last }: TokenSpan, index: number): boolean {
  return first <= index && index < last;
}
