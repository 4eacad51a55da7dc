/** Triggers: the verbs and nouns of a text that name an event of the inventory. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import { isEventNoun, isEventVerb } from "./event-idioms.ts";
import { EVENT_INVENTORY } from "./event-inventory.ts";
import type { EventKind } from "./event-kind.ts";

export interface Trigger {
  readonly kind: EventKind;
  /** The token that names the event. */
  readonly at: number;
  readonly form: "verb" | "noun";
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
  return isEvent ? { kind, at, form } : undefined;
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
  if (before?.text === "-") return true;
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
