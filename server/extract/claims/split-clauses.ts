/** Clauses: a sentence cut into parts that can each be true or false by itself. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { joinsCauses, opensCountedPart, opensPlaces, opensTopics } from "./narrow-cuts.ts";
import type { Place } from "./narrow-cuts.ts";
import { isNoun, isVerb, isWord } from "./word-classes.ts";

/** Words that open a clause or a phrase that says something of its own. */
const OPENS = new Set(
  `while whereas although though because since after before amid despite following without until unless which who
  where when whom whose as with according reportedly allegedly`.split(/\s+/u),
);
/** "…, some moving to the north": of those before. */
const SOME = new Set(["some", "many", "most", "several", "both", "all", "others"]);
/** Words after a comma that join clauses. */
const JOINS = new Set(["and", "but", "or", "yet", "so", "nor"]);
/** Prepositions of the words before them, so that what follows is no clause. */
const CLOSED = new Set(["of", "in", "on", "at", "to", "for", "by", "from"]);
const MOST_FRONTED = 6;
/** Words that either part of a cut has at least: fewer say nothing by themselves. */
const FEWEST_WORDS = 3;

/**
 * The parts of the tokens from `first` to `last`, in order; together they are all of them. A part
 * begins where a participle, a subordinate or coordinated clause does. Words in quotation marks
 * stay together.
 */
export function splitClauses(text: AnalysedText, { first, last }: TokenSpan): readonly TokenSpan[] {
  const quoted = quotedTokens(text, { first, last });
  const spans: TokenSpan[] = [];
  let start = first;
  for (let index = first + 1; index < last; index += 1) {
    if (quoted.has(index) || !isCut(text, { start, index, last })) continue;
    if (wordsIn(text, start, index) < FEWEST_WORDS) continue;
    if (wordsIn(text, index, last) < FEWEST_WORDS) continue;
    spans.push({ first: start, last: index });
    start = index;
  }
  return [...spans, { first: start, last }];
}

function wordsIn({ tokens }: AnalysedText, first: number, last: number): number {
  return tokens.slice(first, last).filter(isWord).length;
}

/** Indices of the tokens inside quotation marks, but for the one that opens them. */
function quotedTokens({ tokens }: AnalysedText, { first, last }: TokenSpan): ReadonlySet<number> {
  const quoted = new Set<number>();
  let opened = -1;
  for (let index = first; index < last; index += 1) {
    const word = tokens[index]?.text ?? "";
    const opens = word === "“" || word === "``" || (/^(?:"|'')$/u.test(word) && opened === -1);
    const closes = word === "”" || /^(?:"|'')$/u.test(word);
    if (opens) opened = index;
    else if (opened !== -1) quoted.add(index);
    if (!opens && closes) opened = -1;
  }
  return quoted;
}

function isCut(text: AnalysedText, place: Place): boolean {
  const { tokens } = text;
  const [before, at] = [tokens[place.index - 1], tokens[place.index]];
  if (before === undefined || at === undefined) return false;
  if (at.text === "(" || before.text === ")") return isLongAside(text, place);
  if (!isWord(at)) return false;
  if (/^(?:[—–;:]|--)$/u.test(before.text)) return !isJoined(before, tokens[place.index - 2], at);
  if (endsWithComma(text, place)) return isCutAfterComma(text, place);
  if (JOINS.has(at.lower)) return joinsVerbs(text, place) || joinsCauses(text, place);
  if (opensTopics(text, place) || opensPlaces(text, place)) return true;
  if (opensAlone(text, place, at)) return !onlyCame(text, place);
  return isReducedRelative(text, place);
}

const ALWAYS_OPENS = new Set(["because", "although"]);
/** A condition stays with what it is the condition of. */
const CONDITIONS = new Set(["if", "unless"]);
const OPENS_AFTER_WORDS = new Set(["amid", "while", "without"]);
const OPENS_AFTER_VERB = new Set(["after", "before", "until"]);

/** "The offer comes [amid a crisis]", "it came hours [after the vote]": when it came is all that is said. */
function onlyCame({ tokens }: AnalysedText, { start, index }: Place): boolean {
  const before = tokens.slice(start, index);
  const verb = before.findLastIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!/^(?:comes?|came|coming)$/u.test(before[verb]?.lower ?? "")) return false;
  return before.slice(verb + 1).every(({ pos }) => /^(?:NUM|NOUN|ADJ|ADV|DET)$/u.test(pos));
}

/** Words that open a clause without a comma before them. */
function opensAlone(text: AnalysedText, { start, index }: Place, { lower }: Token): boolean {
  if (ALWAYS_OPENS.has(lower)) return true;
  if (lower === "due") return text.tokens[index + 1]?.lower === "to";
  if (OPENS_AFTER_WORDS.has(lower)) return wordsIn(text, start, index) > FEWEST_WORDS;
  if (!OPENS_AFTER_VERB.has(lower)) return false;
  // "opening the door": a participle, though it be taken for a noun.
  const isLed =
    text.tokens[start]?.lower.endsWith("ing") === true && wordsIn(text, start, index) > 3;
  return isLed || hasVerb(text, start, index);
}

/** A name's short form in brackets stays where it stands; a longer aside says something. */
function isLongAside({ tokens }: AnalysedText, { start, index, last }: Place): boolean {
  if (tokens[index]?.text !== "(") return tokens[start]?.text === "(";
  const inside = tokens.slice(index + 1, last).findIndex(({ text }) => text === ")");
  return inside > FEWEST_WORDS;
}

/** A dash or colon within a number or name: "2018–2019", "10:30". */
function isJoined(mark: Token, before: Token | undefined, after: Token): boolean {
  return mark.text !== "—" && before?.end === mark.start && mark.end === after.start;
}

/** Whether the word before is a comma, or a comma inside the quotation that ends there. */
function endsWithComma({ tokens }: AnalysedText, { index }: Place): boolean {
  const [before, last] = [tokens[index - 2]?.text, tokens[index - 1]?.text ?? ""];
  return last === "," || (before === "," && /^(?:["”]|'')$/u.test(last));
}

/** "strikes … suspected of smuggling", "an area allegedly linked to": said of the noun before. */
function isReducedRelative({ tokens }: AnalysedText, { index }: Place): boolean {
  const [before, at] = [tokens[index - 1], tokens[index]];
  const isAdverb = at?.pos === "ADV" && at.lower.endsWith("ly");
  const participle = isAdverb ? tokens[index + 1] : at;
  const next = tokens[index + (isAdverb ? 2 : 1)];
  if (before === undefined || !isNoun(before)) return false;
  if (participle?.pos !== "VERB" || next === undefined) return false;
  return /(?:ed|en|wn|ught)$/u.test(participle.lower) && /^(?:of|by|to|as)$/u.test(next.lower);
}

function isCutAfterComma(text: AnalysedText, place: Place): boolean {
  const { tokens } = text;
  const { start, index, last } = place;
  const at = tokens[index];
  if (at === undefined) return false;
  if (at.lower === "including") return opensCountedPart(text, place);
  if (CONDITIONS.has(at.lower) || endsCondition(text, place)) return false;
  if (JOINS.has(at.lower)) return joinsVerbs(text, place) || joinsClauses(text, place);
  // "Tom Clarke, a nursing home owner, devised a plan": what no verb stands before is the sentence's.
  if (isParticiple(at)) return at.lower.endsWith("ing") || hasVerb(text, start, index);
  if (opensClause(at, tokens[index + 1])) return true;
  const fronted = !hasVerb(text, start, index) && isFronted(text, start);
  if (fronted) return index - start > MOST_FRONTED;
  const isLong = hasVerb(text, start, index);
  // An apposition or a clause that goes on to the end, and no part of a list.
  return isLong && !isInList(text, { start, index, last });
}

function opensClause({ lower }: Token, next: Token | undefined): boolean {
  return OPENS.has(lower) || (SOME.has(lower) && next?.lower.endsWith("ing") === true);
}

/** The first comma after "If he wins". */
function endsCondition({ tokens }: AnalysedText, { start, index }: Place): boolean {
  const opens = tokens.slice(start, start + 2).some(({ lower }) => CONDITIONS.has(lower));
  return opens && !tokens.slice(start, index - 1).some(({ text }) => text === ",");
}

function isFronted({ tokens }: AnalysedText, start: number): boolean {
  const pos = tokens[start]?.pos;
  return pos === "ADP" || pos === "SCONJ" || pos === "ADV";
}

function isParticiple({ pos, lower }: Token): boolean {
  return pos === "VERB" && /(?:ing|ed)$/u.test(lower);
}

/** Whether a comma stands in an enumeration: one more follows within a few words, before "and". */
function isInList({ tokens }: AnalysedText, { index, last }: Place): boolean {
  const rest = tokens.slice(index, Math.min(last, index + 6));
  const comma = rest.findIndex(({ text }) => text === ",");
  const joined = rest.findIndex(({ lower }) => lower === "and" || lower === "or");
  if (rest.some(isVerb)) return false;
  if (comma === -1) return joined !== -1;
  return joined === -1 || joined - comma <= 1;
}

/** "… carried out X and offered Y": the conjunction is followed by a verb with its words. */
function joinsVerbs({ tokens }: AnalysedText, { index }: Place): boolean {
  let next = index + 1;
  while (tokens[next]?.pos === "ADV" || tokens[next]?.pos === "PART") next += 1;
  const verb = tokens[next];
  if (verb === undefined) return false;
  if (verb.lower === "that") return true;
  if (!isVerb(verb)) return false;
  const before = tokens[index - 1];
  if (verb.lower.endsWith("ing")) return before !== undefined && isNoun(before);
  const follows = before?.pos === "VERB" && !isOwned(tokens, index - 1);
  return tokens[next + 1] !== undefined && !follows;
}

/** "Maduro's capture reward": whatever the tagger takes them for, nouns. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 2), index);
  return before.some(({ lower, pos }) => lower === "'s" && pos === "PART");
}

/** ", and prospects remain …": a verb follows within a few words. */
function joinsClauses({ tokens }: AnalysedText, { index, last }: Place): boolean {
  const rest = tokens.slice(index + 1, Math.min(last, index + 9));
  const verb = rest.findIndex((token) => isVerb(token) && !token.lower.endsWith("ing"));
  const mark = rest.findIndex(({ text }) => text === ",");
  const preposition = rest.findIndex(({ lower }) => CLOSED.has(lower));
  if (verb <= 0 || (mark !== -1 && mark < verb)) return false;
  return preposition === -1 || preposition > 0;
}

/** Whether a finite or other verb stands among the tokens. */
export function hasVerb({ tokens }: AnalysedText, first: number, last: number): boolean {
  return tokens.slice(first, last).some(isVerb);
}

/** Whether a noun or pronoun comes before the first verb. */
export function hasSubject({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const words = tokens.slice(first, last);
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  if (verb === -1) return false;
  const before = words.slice(0, verb);
  if (before[0]?.pos === "ADP" || before[0]?.pos === "SCONJ") {
    return before.some(({ text }) => text === ",");
  }
  return before.some(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON");
}
