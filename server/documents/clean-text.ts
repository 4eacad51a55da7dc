/** Cleaning: from decoded characters to a text as it is kept. */

/** Carriage returns, form feeds, and Unicode's line and paragraph separators. */
const LINE_BREAKS = /\r\n?|[\f\u0085\u2028\u2029]/gu;
/**
 * Control characters that no text has, and the mark that may stand before the first. Those of
 * Latin 1's upper half, which some papers' files have, are left: offsets in such files stay.
 */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /^\uFEFF|[\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu;

/** The text with `\n` at the end of its lines and without control characters; no word is changed. */
export function cleanText(text: string): string {
  return text.replaceAll(LINE_BREAKS, "\n").replaceAll(CONTROLS, "").toWellFormed();
}

/** Control characters and characters that could not be decoded, as a share of all. */
export function garbledShare(text: string): number {
  if (text === "") return 0;
  // oxlint-disable-next-line no-control-regex
  const garbled = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return garbled / text.length;
}
