/** Triggers: the verbs and nouns of a text that name an event of the inventory. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import { EVENT_INVENTORY } from "./event-inventory.ts";
import type { EventKind } from "./event-kind.ts";

export interface Trigger {
  readonly kind: EventKind;
  /** The token that names the event. */
  readonly at: number;
  readonly form: "verb" | "noun";
  /** How often such a trigger is an event, 0–1: by form and type. */
  readonly confidence: number;
}

const VERBS = new Map(EVENT_INVENTORY.flatMap((kind) => kind.verbs.map((verb) => [verb, kind])));
const NOUNS = new Map(EVENT_INVENTORY.flatMap((kind) => kind.nouns.map((noun) => [noun, kind])));

/** What the tagger's lemma of a form misses. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["shot", "shoot"],
  ["slain", "slay"],
  ["struck", "strike"],
  ["fled", "flee"],
  ["stolen", "steal"],
  ["stole", "steal"],
  ["fought", "fight"],
  ["met", "meet"],
  ["sunk", "sink"],
  ["sank", "sink"],
  ["talks", "talks"],
  ["crises", "crisis"],
  ["hit", "hit"],
]);

/** The triggers in the text's order. */
export function findTriggers(text: AnalysedText): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const [at, token] of text.tokens.entries()) {
    const trigger = triggerAt(text.tokens, at, token);
    if (trigger !== undefined) triggers.push(trigger);
  }
  return triggers;
}

function triggerAt(tokens: readonly Token[], at: number, token: Token): Trigger | undefined {
  const form = formOf(tokens, at, token);
  if (form === undefined || isPrefixed(tokens, at)) return undefined;
  const lemma = LEMMAS.get(token.lower) ?? token.lemma.toLowerCase();
  const kind =
    form === "verb"
      ? (VERBS.get(lemma) ?? VERBS.get(verbOf(token.lower)))
      : (NOUNS.get(lemma) ?? NOUNS.get(singularOf(token.lower)));
  if (kind === undefined || (!kind.isForce && isAttribute(tokens, at, token))) return undefined;
  const isEvent = form === "verb" ? isEventVerb(tokens, at, lemma) : isEventNoun(tokens, at, lemma);
  return isEvent ? { kind, at, form, confidence: confidenceOf(kind, form) } : undefined;
}

/** What the tagger took for a verb is a noun after a possessive: "Maduro's capture". */
function formOf(tokens: readonly Token[], at: number, token: Token): Trigger["form"] | undefined {
  const isOwned = tokens[at - 1]?.lower === "'s" && !/(?:ed|ing)$/.test(token.lower);
  if (token.pos === "NOUN" || token.pos === "PROPN") return "noun";
  if (token.pos === "VERB") return isOwned ? "noun" : "verb";
  return token.pos === "ADJ" && token.lower.endsWith("ed") ? "verb" : undefined;
}

/** "sanctioned tankers", "a convicted killer": what is told of a noun in passing. */
function isAttribute(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!/(?:ed|en)$/.test(token.lower)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isBeforeNoun = after?.sentence === token.sentence && /^(?:NOUN|ADJ|PROPN)$/.test(after.pos);
  const mayLead = before?.sentence === token.sentence && /^(?:DET|ADJ|VERB|ADP)$/.test(before.pos);
  return isBeforeNoun && mayLead;
}

/** "pre-crisis", "President-elect", "anti-protest". */
function isPrefixed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "-") return false;
  const before = tokens[at - 2]?.lower ?? "";
  return tokens[at]?.lower === "elect" || /^(?:pre|post|anti|counter|non|ex)$/.test(before);
}

/** "arrested" as an adjective has no verb's lemma. */
function verbOf(word: string): string {
  return word.replace(/ied$/, "y").replace(/ed$/, "");
}

function singularOf(word: string): string {
  return word.replace(/ies$/, "y").replace(/(?<=ch|sh|ss)es$|s$/, "");
}

/** Objects with which the verb is no event of its type: "hit a record", "strike a deal". */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["hit", /^(?:record|high|low|back|out|hard|by|with|number|song|home|market|note|single)$/],
  ["strike", /^(?:deal|agreement|balance|chord|down|out|up|tone|accord|bargain)$/],
  [
    "meet",
    /^(?:need|needs|demand|demands|goal|goals|target|targets|expectations|requirements|criteria|deadline|standards|challenge)$/,
  ],
  ["charge", /^(?:fee|fees|price|prices|interest|customers|\$|more|less|up|for)$/],
  [
    "release",
    /^(?:album|report|statement|figures|results|data|details|video|photo|version|film|movie|update|information|reports|documents)$/,
  ],
  ["fight", /^(?:for|back|off|crime|poverty|cancer|disease|corruption)$/],
  ["gun", /^(?:for)$/],
  ["capture", /^(?:attention|imagination|image|images|video|footage|on|moment)$/],
  ["sink", /^(?:in|to|into)$/],
  ["seize", /^(?:opportunity|on|upon|moment|chance)$/],
  ["acquire", /^(?:taste|skills|knowledge)$/],
  ["storm", /^(?:out|off)$/],
  ["execute", /^(?:plan|strategy|order|warrant|search|code)$/],
  ["rally", /^(?:to|by|from|\d.*)$/],
  ["escape", /^(?:notice|attention)$/],
  ["free", /^(?:up)$/],
  ["crash", /^(?:into|through)?x$/],
]);

/** How far after a verb its idiom's object stands, at most. */
const IDIOM_REACH = 4;

function isEventVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const sentence = tokens[at]?.sentence;
  const idiom = IDIOMS.get(lemma);
  if (lemma === "gun") return tokens[at + 1]?.lower === "down";
  if (idiom === undefined) return true;
  for (let index = at + 1; index <= at + IDIOM_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || token.pos === "VERB") return true;
    if (idiom.test(token.lower))
      return index !== at + 1 ? token.pos !== "NOUN" && token.text !== "$" : false;
    if (token.pos === "PUNCT") return true;
  }
  return true;
}

/** Nouns after which the word is no event: "strike price", "crash course". */
const COMPOUNDS =
  /^(?:price|course|rate|rates|card|cards|policy|team|teams|fund|system|systems|expert|experts|show|programme|program|period|zone|staff|toll|penalty|row|certificate|victim|victims|suspect|suspects|weapon|charge|charges|scene|investigation|case|trial|date|room|suite|site|center|centre|officer|officers|insurance|force|forces|capability|commission|board|law|laws|threat|risk)$/;
const NO_EVENT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["attack", /^(?:heart|panic|asthma)$/],
  ["strike", /^(?:hunger|third|pre-emptive|three)$/],
  ["charge", /^(?:in|of|free|extra|service|no|take|took|taking|cover)$/],
  ["operation", /^(?:business|into|in|day|gross|full)$/],
  ["detention", /^(?:pretrial)$/],
  ["settlement", /^(?:jewish|israeli|illegal|human)$/],
  ["battle", /^(?:legal|custody|court)$/],
]);

function isEventNoun(tokens: readonly Token[], at: number, lemma: string): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || isInName(tokens, at)) return false;
  const isFollowed =
    after?.sentence === own.sentence && after.pos === "NOUN" && after.start - own.end <= 1;
  if (isFollowed && COMPOUNDS.test(after.lower)) return false;
  return !(NO_EVENT_BEFORE.get(lemma)?.test(before?.lower ?? "") ?? false);
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

/** Measured on ECB+ (topics 1–35): the share of triggers that annotators took for an event. */
const PRECISION = { verb: 0.95, noun: 0.94 } as const;

function confidenceOf(kind: EventKind, form: "verb" | "noun"): number {
  return LESS_SURE.has(kind.type) ? PRECISION[form] - LESS : PRECISION[form];
}

/** Types whose words mean much else in other texts than those it was measured on. */
const LESS_SURE: ReadonlySet<string> = new Set([
  "operation",
  "offer",
  "crisis",
  "agreement",
  "meeting",
  "visit",
]);
const LESS = 0.2;
