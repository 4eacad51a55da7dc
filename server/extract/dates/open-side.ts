/** Open sides: "since September 2025" begins there and goes on; "until March" ends there. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";

export interface OpenedTime {
  readonly edtf: string;
  /** The word before the expression that opens it, as written. */
  readonly word?: string | undefined;
}

/** The time with the side open that the word before it opens; an interval stays as it is. */
export function openSide({ tokens }: AnalysedText, span: TokenSpan, edtf: string): OpenedTime {
  const before = tokens[span.first - 1];
  if (before === undefined || before.sentence !== tokens[span.first]?.sentence) return { edtf };
  const [lower = edtf, upper = edtf] = edtf.split("/");
  if (before.lower === "since") return { edtf: `${lower}/..`, word: before.text };
  if (before.lower === "until" || before.lower === "till") {
    return { edtf: `../${upper}`, word: before.text };
  }
  return { edtf };
}
