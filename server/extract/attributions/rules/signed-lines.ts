/** Signed lines: `"…" — Jane Doe`, paragraphs that are a quotation with the name of whoever said it. */

import type { AnalysedText, Token, TokenSpan } from "../../analysed-text.ts";
import { findParagraphs } from "../quotations.ts";
import type { TokenAttribution } from "../roles.ts";

const OPENING_MARK = /^(?:["“]|'')$/u;
const CLOSING_MARK = /^(?:["”]|'')$/u;
const DASH = /^(?:-+|[—–―])$/u;
/** Words of a signature at most. */
const LONGEST_SIGNATURE = 8;

/** In the text's order: the name is the source, the dash the cue, all that stands before it the content. */
export function findSignedLines(analysed: AnalysedText): readonly TokenAttribution[] {
  const { tokens } = analysed;
  return findParagraphs(analysed).flatMap((paragraph) => {
    const dash = signingDash(tokens, paragraph);
    if (dash === undefined) return [];
    const { first } = paragraph;
    return [
      {
        source: [{ first: dash + 1, last: endOfName(tokens, paragraph) }],
        cue: [{ first: dash, last: dash + 1 }],
        content: [{ first, last: dash }],
      },
    ];
  });
}

/** The dash between a quotation's closing mark and a name that ends the paragraph. */
function signingDash(tokens: readonly Token[], paragraph: TokenSpan): number | undefined {
  if (!OPENING_MARK.test(tokens[paragraph.first]?.text ?? "")) return undefined;
  const end = endOfName(tokens, paragraph);
  for (
    let index = end - 2;
    index > Math.max(paragraph.first, end - 2 - LONGEST_SIGNATURE);
    index -= 1
  ) {
    if (!DASH.test(tokens[index]?.text ?? "")) continue;
    const isSigned = CLOSING_MARK.test(tokens[index - 1]?.text ?? "");
    return isSigned && tokens[index + 1]?.pos === "PROPN" ? index : undefined;
  }
  return undefined;
}

function endOfName(tokens: readonly Token[], { first, last }: TokenSpan): number {
  let end = last;
  while (end > first && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  return end;
}
