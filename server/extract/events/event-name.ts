/** Names of events in words: "US strikes on vessels in the Caribbean". */

import { type AnalysedText, positionOf, type TokenSpan } from "../analysed-text.ts";
import type { Entity } from "../extraction.ts";
import { overlaps } from "../positions.ts";
import type { EventMention } from "./event-mention.ts";

/** The longest name, in characters: what follows is left out. */
const LONGEST = 80;

/** The event in words: its noun, what it is done to, or else whom it concerns and where. */
export function nameOf(
  text: AnalysedText,
  mention: EventMention,
  entities: readonly Entity[],
): string {
  const { trigger, target } = mention;
  const { kind, form } = trigger;
  const noun = form === "noun" ? nounOf(text, mention) : kind.noun;
  const object = target === undefined ? undefined : withoutArticle(wordsIn(text, target));
  const patient = patientOf(mention, entities);
  const joined =
    form === "noun"
      ? nounWith(noun, nounTail(text, mention))
      : nounWith(noun, object ?? patient, kind.preposition);
  const agent = agentOf(text, mention, entities);
  return shorten(capital(agent === undefined ? joined : `${joined} by ${agent}`));
}

function wordsIn(text: AnalysedText, span: TokenSpan): string {
  const { start, end } = positionOf(text, span);
  return text.text.slice(start, end).replaceAll(/\s+/g, " ");
}

/** Words that tell an event from others in its text, and mean nothing outside. */
const POINTING = /^(?:such|same|other|own|further|more|many|several|multiple|latest|recent) /i;

/** The words of the noun, with the number before it: "110 deaths". */
function nounOf(text: AnalysedText, { words, target }: EventMention): string {
  const isNumbered = target === undefined && text.tokens[words.first - 1]?.pos === "NUM";
  const own = { first: words.first - (isNumbered ? 1 : 0), last: words.last };
  return wordsIn(text, own).replace(POINTING, "");
}

function nounWith(noun: string, object: string | undefined, preposition?: string): string {
  if (object === undefined || object === "") return noun;
  return preposition === undefined ? `${noun} ${object}` : `${noun} ${preposition} ${object}`;
}

/** "on vessels in the Caribbean", with its preposition. */
function nounTail(text: AnalysedText, { words, target }: EventMention): string | undefined {
  if (target === undefined) return undefined;
  return wordsIn(text, { first: words.last, last: target.last });
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|a|an|its|their|his|her) /i, "");
}

/** Whoever does it, unless the words of the noun name them already. */
function agentOf(
  text: AnalysedText,
  { trigger, participants, words, target }: EventMention,
  entities: readonly Entity[],
): string | undefined {
  const role = trigger.kind.roles.subject;
  const agent = participants.find((participant) => participant.role === role);
  if (agent === undefined) return undefined;
  const own = positionOf(text, {
    first: words.first,
    last: Math.max(words.last, target?.last ?? 0),
  });
  const isNamed =
    trigger.form === "noun" && agent.positions.some((position) => overlaps(position, own));
  return isNamed ? undefined : entities[agent.entity]?.name;
}

function patientOf(
  { trigger, participants }: EventMention,
  entities: readonly Entity[],
): string | undefined {
  const { roles } = trigger.kind;
  const role = roles.object ?? roles.of ?? roles.against;
  const patient = participants.find((own) => own.role === role && role !== roles.subject);
  return patient === undefined ? undefined : entities[patient.entity]?.name;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return cut.slice(0, cut.lastIndexOf(" "));
}
