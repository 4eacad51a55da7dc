/** Joined ranges: "from May to July 2020", "between 2013 and 2019" are one stretch of time, named by both ends. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";

interface Ended {
  readonly span: TokenSpan;
  readonly edtf: string;
}

/** The range from the one to the other in EDTF; undefined when the words do not join them. */
export function joinedRange(
  { tokens }: AnalysedText,
  earlier: Ended,
  later: Ended,
): string | undefined {
  if (later.span.first - earlier.span.last !== 1) return undefined;
  const before = tokens[earlier.span.first - 1]?.lower;
  const link = tokens[earlier.span.last]?.lower ?? "";
  const isFrom = before === "from" && /^(?:to|until|till|through)$/.test(link);
  if (!isFrom && !(before === "between" && link === "and")) return undefined;
  const [start = ""] = earlier.edtf.split("/");
  const end = later.edtf.split("/").at(-1) ?? "";
  return start < end ? `${start}/${end}` : undefined;
}
