/** Idioms: where a word of the inventory names no event of its type. */

import type { Token } from "../analysed-text.ts";

/** Objects with which the verb is no event of its type: "hit a record", "strike a deal". */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["demonstrate", /^(?:that|how|why|an?|the|his|her|its|their|,)$/],
  ["explode", /^(?:to|into|onto|over)$/],
  [
    "hurt",
    /^(?:with|economy|chances|sales|profits|earnings|growth|prices|ratings|campaign|feelings|business)$/,
  ],
  [
    "dismiss",
    /^(?:as|claims?|reports?|allegations?|ideas?|criticisms?|suggestions?|concerns|case|lawsuit|charges)$/,
  ],
  ["hit", /^(?:record|high|low|back|out|hard|by|with|number|song|home|market|note|single)$/],
  ["strike", /^(?:deal|agreement|balance|chord|down|out|up|tone|accord|bargain)$/],
  [
    "meet",
    /^(?:need|needs|demand|demands|goal|goals|target|targets|expectations|requirements|criteria|deadline|standards|challenge)$/,
  ],
  ["charge", /^(?:that|fee|fees|price|prices|interest|customers|\$|more|less|up|for)$/],
  ["fight", /^(?:to|for|back|off|crime|poverty|cancer|disease|corruption)$/],
  ["gun", /^(?:for)$/],
  [
    "capture",
    /^(?:attention|imagination|essence|greatness|votes|market|share|image|images|video|footage|on|moment)$/,
  ],
  ["sink", /^(?:in|to|into)$/],
  ["seize", /^(?:opportunity|on|upon|moment|chance)$/],
  ["acquire", /^(?:taste|skills|knowledge)$/],
  ["storm", /^(?:out|off)$/],
  ["execute", /^(?:plan|strategy|order|warrant|search|code|it|flawlessly|well|perfectly)$/],
  ["rally", /^(?:to|by|from|\d.*)$/],
  ["escape", /^(?:notice|attention)$/],
]);

/** How far after a verb its idiom's object stands, at most. */
const IDIOM_REACH = 4;

/** Whether the verb names an event where it stands: not in an idiom, and with what it needs beside it. */
export function isEventVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const needed = NEEDED.get(lemma);
  if (needed !== undefined && !standsNear(tokens, at, needed)) return false;
  if (lemma === "gun") return tokens[at + 1]?.lower === "down";
  const idiom = IDIOMS.get(lemma);
  return idiom === undefined || !isIdiom(tokens, at, idiom);
}

/** Whether the idiom's word follows: a preposition at once, an object or "down" a little later. */
function isIdiom(tokens: readonly Token[], at: number, idiom: RegExp): boolean {
  const sentence = tokens[at]?.sentence;
  for (let index = at + 1; index <= at + IDIOM_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return false;
    const mayBeFar = token.pos === "NOUN" || /^(?:down|up|out|\$)$/.test(token.lower);
    if (idiom.test(token.lower)) return index === at + 1 || mayBeFar;
    if (token.pos === "PUNCT" || token.pos === "VERB") return false;
  }
  return false;
}

/** Verbs that name an event only beside one of these words: what is freed, what turns over. */
const NEEDED: ReadonlyMap<string, RegExp> = new Map([
  [
    "release",
    /^(?:custody|prison|jail|detention|bail|bond|captivity|prisoners?|hostages?|detainees?|captives?|inmates?|suspects?|him|her|them)$/,
  ],
  [
    "free",
    /^(?:custody|prison|jail|bail|prisoners?|hostages?|detainees?|captives?|inmates?|him|her|them)$/,
  ],
  [
    "overturn",
    /^(?:cars?|trucks?|bus|buses|boats?|vehicles?|ferry|vans?|tankers?|trains?|lorry|suv)$/,
  ],
]);
const NEEDED_REACH = 7;

function standsNear(tokens: readonly Token[], at: number, words: RegExp): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens
    .slice(Math.max(0, at - NEEDED_REACH), at + NEEDED_REACH + 1)
    .some((token) => token.sentence === sentence && words.test(token.lower));
}

/** Nouns after which the word is no event: "strike price", "crash course". */
const COMPOUNDS =
  /^(?:day|night|cycle|results?|officials?|season|campaign|price|course|rate|rates|card|cards|policy|team|teams|fund|system|systems|expert|experts|show|programme|program|period|zone|staff|toll|penalty|row|certificate|victim|victims|suspect|suspects|weapon|charge|charges|scene|investigation|case|trial|date|room|suite|site|center|centre|officer|officers|insurance|force|forces|capability|commission|board|law|laws|threat|risk)$/;
const NO_EVENT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["attack", /^(?:heart|panic|asthma)$/],
  ["strike", /^(?:hunger|third|pre-emptive|three)$/],
  ["charge", /^(?:in|of|free|extra|service|no|take|took|taking|cover)$/],
  [
    "operation",
    /^(?:nonunion|mining|overseas|company|its|their|whose|daily|business|into|in|day|gross|full)$/,
  ],
  ["detention", /^(?:pretrial)$/],
  ["settlement", /^(?:jewish|israeli|illegal|human)$/],
  ["battle", /^(?:legal|custody|court)$/],
]);

/** Whether the noun names an event where it stands: not in a name, a compound or an idiom. */
export function isEventNoun(tokens: readonly Token[], at: number, lemma: string): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || isInName(tokens, at) || isLedByCompound(own, after)) return false;
  if (lemma === "hearing" && isGerund(before, own, after)) return false;
  if (own.lower === "rewards" || isTalking(own, after)) return false;
  return !(NO_EVENT_BEFORE.get(lemma)?.test(before?.lower ?? "") ?? false);
}

function isLedByCompound(own: Token, after: Token | undefined): boolean {
  if (after?.sentence !== own.sentence || after.start - own.end > 1) return false;
  return /^(?:NOUN|PROPN)$/.test(after.pos) && COMPOUNDS.test(after.lower);
}

/** "Davis talks to the director": a verb that the tagger takes for the noun. */
function isTalking(own: Token, after: Token | undefined): boolean {
  return own.lower === "talks" && /^(?:to|about)$/.test(after?.lower ?? "");
}

/** "Hearing his words, she left". */
function isGerund(before: Token | undefined, own: Token, after: Token | undefined): boolean {
  const isFirst = before?.sentence !== own.sentence || before.pos === "PUNCT";
  return isFirst && /^(?:DET|PRON|ADP)$/.test(after?.pos ?? "");
}

/** "Nobel Prize Committee Hearing Room": a capital amid capitals is a name, but in a heading. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || !/^\p{Lu}\p{Ll}/u.test(own.text)) return false;
  const isCapital = (token: Token | undefined): boolean =>
    token?.sentence === own.sentence && /^\p{Lu}/u.test(token.text);
  const lower = tokens
    .slice(Math.max(0, at - 6), at + 6)
    .filter((token) => token.sentence === own.sentence && /^\p{Ll}{4,}/u.test(token.text));
  return isCapital(after) && isCapital(before) && lower.length > 0;
}
