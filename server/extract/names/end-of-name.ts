/** The end of a name: how far it goes on from its first word, over small words and marks that join its parts. */

import type { Token, TokenSpan } from "../analysed-text.ts";
import { isCapital, isNoName, startsName } from "./capitals.ts";
import { gazetteer } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import { knownBody } from "./known-bodies.ts";
import { nameKey } from "./name-key.ts";
import { BODY_HEADS, PARTICLES } from "./name-words.ts";

/** The words before a joint, at it and behind it. */
interface Joint {
  readonly earlier: Token | undefined;
  readonly before: Token;
  readonly token: Token;
  readonly next: Token;
  readonly afterNext: Token | undefined;
  /** Whether the name so far has the head of a body, that says what it is for. */
  readonly hasHead: boolean;
}

const FOR_WHAT = /^(?:of|for|on)$/u;
const EPITHET = /^(?:Elder|Younger|Great|Baptist)$/u;

/** Tokens that a joint takes with the word behind it; 0 where the name does not go on. */
const JOINTS: readonly ((joint: Joint) => number)[] = [
  ({ before, token, next }) => {
    const isClose = before.end === token.start && token.end === next.start;
    return token.text === "-" && isClose && joinsWithHyphen(before, next) ? 2 : 0;
  },
  ({ before, token, next }) => {
    return token.text === "." && before.text.length === 1 && isCapital(next) ? 2 : 0;
  },
  ({ token, next }) => (token.text === "&" && startsName(next) ? 2 : 0),
  ({ before, token, next }) => {
    const isPossessive = /^['’]s$/u.test(token.text);
    return isPossessive && before.text === "People" && startsName(next) ? 2 : 0;
  },
  ({ token, next, afterNext }) => {
    if (!PARTICLES.has(token.lower)) return 0;
    if (startsName(next)) return 2;
    return PARTICLES.has(next.lower) && isCapital(afterNext) ? 3 : 0;
  },
  ({ token, next }) => (token.lower === "the" && EPITHET.test(next.text) ? 2 : 0),
  ({ token, next, afterNext, hasHead }) => {
    if (!hasHead || !FOR_WHAT.test(token.lower)) return 0;
    // "the party for Ana Torres" is two names.
    if (token.lower === "for" && isGivenName(nameKey(next.text))) return 0;
    if (startsName(next)) return 2;
    return /^(?:the|an?)$/u.test(next.lower) && startsName(afterNext) ? 3 : 0;
  },
  // "Office on Drugs and Crime": in what a body is for only.
  ({ earlier, before, token, next, hasHead }) => {
    if (!hasHead || token.lower !== "and" || !startsName(next)) return 0;
    const isForWhat = FOR_WHAT.test(earlier?.lower ?? "");
    return isForWhat && !gazetteer().places.has(nameKey(before.text)) ? 2 : 0;
  },
];

/** Tokens of a name at most: more are no name, but a text in capitals. */
const LONGEST_NAME = 14;

/** At most `last`. In a headline a name is only what is known as one. */
export function endOfName(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  isHeadline: boolean,
): number {
  const furthest = Math.min(last, first + LONGEST_NAME);
  let end = first + 1;
  let hasHead = BODY_HEADS.has(tokens[first]?.lower ?? "");
  while (end < furthest) {
    const goesOn = isHeadline
      ? isKnownTogether(tokens.slice(first, end + 1))
      : followsAtOnce(tokens, end);
    const step = goesOn ? 1 : isHeadline ? 0 : stepOver(tokens, end, hasHead);
    if (step === 0 || end + step > furthest) break;
    end += step;
    hasHead ||= BODY_HEADS.has(tokens[end - 1]?.lower ?? "");
  }
  return end;
}

function followsAtOnce(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || !isCapital(token)) return false;
  const isInitial = /^\p{Lu}$/u.test(token.text) && next?.text === ".";
  return (isInitial || !isNoName(token)) && token.start <= before.end + 1;
}

function stepOver(tokens: readonly Token[], at: number, hasHead: boolean): number {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined) return 0;
  const [earlier, afterNext] = [tokens[at - 2], tokens[at + 2]];
  const joint = { earlier, before, token, next, afterNext, hasHead };
  return Math.max(...JOINTS.map((join) => join(joint)));
}

function isKnownTogether(words: readonly Token[]): boolean {
  if (!isCapital(words.at(-1))) return false;
  const name = words.map(({ text }) => text).join(" ");
  if (knownBody(name) !== undefined || gazetteer().places.has(nameKey(name))) return true;
  return words.length === 2 && isGivenName(nameKey(words[0]?.text ?? ""));
}

/** "Harley-Davidson" is one name, "US-Venezuela" two. */
function joinsWithHyphen(before: Token, next: Token): boolean {
  const { demonyms, places } = gazetteer();
  if (!startsName(next)) return false;
  return [before, next].every(({ text }) => {
    const key = nameKey(text);
    return !demonyms.has(key) && places.get(key)?.[0]?.placeType !== "country";
  });
}
