/** Scores of kinds: what a name's own words and the words around it say of what it names. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import type { NameKind } from "../extraction.ts";
import { gazetteer } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import { knownBody } from "./known-bodies.ts";
import { contextOf } from "./name-context.ts";
import type { NameContext } from "./name-context.ts";
import { nameKey } from "./name-key.ts";
import {
  BODY_HEADS,
  BODY_WORDS,
  CERTAIN_TITLES,
  PLACE_ENDS,
  PLACE_STARTS,
  TITLES,
} from "./name-words.ts";
import type { TrimmedName } from "./trim-name.ts";

/** Log-odds for each kind. */
export type KindScores = Readonly<Record<NameKind, number>>;

/** One sign: the log-odds for its kind where it holds, set by hand; else 0. */
type Sign = (context: NameContext) => number;

const LOCATIVE =
  /^(?:in|near|across|around|outside|inside|throughout|toward|towards|from|to|into|at|of)$/u;
const STRONG_LOCATIVE = /^(?:in|near|across|outside|inside|throughout|toward|towards)$/u;
const SAYING =
  /^(?:say|tell|add|write|ask|argue|explain|think|believe|want|recall|laugh|smile|joke|insist|note|tweet|reply|marry|die|be_born|admit|acknowledge)$/u;
const PERSON_NOUN =
  /^(?:spokesman|spokeswoman|lawyer|wife|husband|son|daughter|brother|sister|mother|father|professor|analyst|director|author|founder|executive|actor|actress|singer|striker|goalkeeper|defender|midfielder|candidate|nominee|minister|president|assistant|adviser|advisor|partner|boyfriend|girlfriend|friend|colleague|player|coach|manager|economist|officer|leader|chairman)$/u;
const BODY_PEOPLE =
  /^(?:spokes.*|executives?|shares|customers|employees|workers|users|officials)$/u;
const BODY_NOUN =
  /^(?:company|giant|firm|agency|group|bank|maker|retailer|network|newspaper|website|magazine|carmaker|party|startup|parent|club|team)$/u;

const PERSON_SIGNS: readonly Sign[] = [
  ({ words, length }) => (startsWithGivenName(words) ? (length > 1 ? 4 : 2) : 0),
  ({ words, length }) => (!startsWithGivenName(words) && (length === 2 || length === 3) ? 0.8 : 0),
  ({ words, length }) => (length > 1 && words.some(({ text }) => /^\p{Lu}$/u.test(text)) ? 1 : 0),
  ({ title }) => titleWeight(title),
  ({ before }) => (before?.lower === "the" ? -2 : 0),
  ({ before }) => (/^(?:say|add|ask|tell)$/u.test(before?.lemma ?? "") ? 2 : 0),
  ({ after }) => behindWeight(after),
  ({ after }) => (/^(?:who|himself|herself)$/u.test(after?.lower ?? "") ? 3 : 0),
  ({ after, next }) => {
    const isWho = /^(?:who|whom|whose|\d\d)$/u.test(next?.lower ?? "");
    return after?.text === "," && isWho ? 3 : 0;
  },
];

const ORGANIZATION_SIGNS: readonly Sign[] = [
  ({ written }) => (knownBody(written) === undefined ? 0 : 5),
  ({ length, last }) => (length > 1 && BODY_WORDS.has(last) ? 4.5 : 0),
  ({ length, first }) => (length > 1 && BODY_WORDS.has(first) ? 1 : 0),
  ({ words }) => (words.some((word, index) => isComplement(words, word, index)) ? 5 : 0),
  ({ length, written }) => (length === 1 && /^\p{Lu}{2,6}$/u.test(written) ? 2 : 0),
  ({ written }) => (/^(?!Mc|Mac|De|La|O[’']).*\p{Ll}\p{Lu}/u.test(written) ? 1.5 : 0),
  ({ words }) => (words.some(({ text }) => text === "&") ? 3 : 0),
  ({ length }) => (length > 4 ? 1.5 : 0),
  ({ title }) => (BODY_NOUN.test(title) ? 2.5 : 0),
  ({ before }) => (before?.lower === "the" ? 1.5 : 0),
  ({ before }) => (/^(?:at|for|by)$/u.test(before?.lower ?? "") ? 0.6 : 0),
  ({ after, next }) => {
    return /^['’]s$/u.test(after?.lower ?? "") && BODY_NOUN.test(next?.lower ?? "") ? 1 : 0;
  },
  ({ after }) => (BODY_PEOPLE.test(after?.lower ?? "") ? 2 : 0),
];

const PLACE_SIGNS: readonly Sign[] = [
  ({ key, written }) => gazetteerWeight(key, written),
  ({ length, last }) => (length > 1 && PLACE_ENDS.has(last) ? 3.5 : 0),
  ({ length, first }) => (length > 1 && PLACE_STARTS.has(first) ? 2.5 : 0),
  ({ before }) => {
    if (STRONG_LOCATIVE.test(before?.lower ?? "")) return 2;
    return LOCATIVE.test(before?.lower ?? "") ? 0.7 : 0;
  },
  ({ after, next }) => (after?.text === "," && isPlaceName(next) ? 2 : 0),
];

export function scoreKinds(text: AnalysedText, name: TrimmedName): KindScores {
  const context = contextOf(text, name);
  const sum = (signs: readonly Sign[]) => signs.reduce((total, sign) => total + sign(context), 0);
  return {
    person: sum(PERSON_SIGNS),
    organization: sum(ORGANIZATION_SIGNS),
    place: sum(PLACE_SIGNS),
  };
}

function startsWithGivenName([first]: readonly Token[]): boolean {
  return first !== undefined && isGivenName(nameKey(first.text));
}

function titleWeight(title: string): number {
  if (CERTAIN_TITLES.has(title)) return 5;
  return TITLES.has(title) || PERSON_NOUN.test(title) ? 3 : 0;
}

function behindWeight(after: Token | undefined): number {
  if (after === undefined) return 0;
  if (SAYING.test(after.lemma)) return 1.5;
  return /^(?:VERB|AUX)$/u.test(after.pos) ? 0.5 : 0;
}

function isComplement(words: readonly Token[], word: Token, index: number): boolean {
  const before = words[index - 1];
  return (
    before !== undefined && BODY_HEADS.has(before.lower) && /^(?:of|for|on)$/u.test(word.lower)
  );
}

function gazetteerWeight(key: string, written: string): number {
  const place = gazetteer().places.get(key)?.[0];
  if (place === undefined || (key.length <= 3 && /\p{Ll}/u.test(written))) return 0;
  const { placeType, population = 0 } = place;
  if (placeType === "city") return population > 400_000 ? 4.2 : 2.6;
  if (placeType === "site" || placeType === "route") return 4;
  // "People's Republic of China" has the words of a body.
  return key.includes(" of ") ? 8 : 5.5;
}

function isPlaceName(token: Token | undefined): boolean {
  const place = gazetteer().places.get(nameKey(token?.text ?? ""))?.[0];
  return place?.placeType === "country" || place?.governs === "province";
}
