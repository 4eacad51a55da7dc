/** Capitals: which words may be part of a name by how they are written. */

import type { Token } from "../analysed-text.ts";
import { NO_NAMES } from "./name-words.ts";

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Weekdays, months, abbreviations and the like. */
export function isNoName({ lower, text }: Token): boolean {
  return NO_NAMES.has(lower.replace(/\.$/u, "")) || (text.length === 1 && !/^\p{Lu}$/u.test(text));
}

export function startsName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isNoName(token);
}
