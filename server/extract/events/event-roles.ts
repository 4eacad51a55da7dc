/** Roles: who takes part in an event, by where their names stand about its trigger. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import { participantSigns } from "./event-confidence.ts";
import type { MentionedParticipant } from "./event-mention.ts";
import type { Slot } from "./event-kind.ts";
import type { NamedText } from "./named-text.ts";
import { isPassive, wordsOf } from "./event-phrases.ts";
import type { Trigger } from "./find-triggers.ts";

/** How far from a verb its subject and object are looked for, in words. */
const SUBJECT_REACH = 14;
const OBJECT_REACH = 6;
/** How far behind a preposition its name may stand: "on suspected US vessels". */
const PHRASE_REACH = 5;

/** Verbs that carry a noun's agent: "carried out a strike", "gave an interview". */
const LIGHT =
  /^(?:conduct|carry|launch|hold|make|give|stage|order|impose|announce|mount|lead|begin|start|open|offer|double|do|sign|reach|attend|undertake|commit|have|join|plan)$/;

/** Where a clause ends, going out from a trigger. */
const CLAUSE_END =
  /^(?:[;:—–"“”]|that|who|which|because|while|although|but|after|before|if|whether|saying)$/;

interface Found {
  readonly slot: Slot;
  readonly name: number;
}

/** Who takes part, each once for each role, in the text's order. */
export function participantsOf(
  named: NamedText,
  trigger: Trigger,
): readonly MentionedParticipant[] {
  const found = trigger.form === "verb" ? aboutVerb(named, trigger) : aboutNoun(named, trigger);
  const { roles } = trigger.kind;
  const participants = new Map<string, MentionedParticipant>();
  for (const { slot, name } of found) {
    const role = roles[slot];
    const mention = named.names[name];
    if (role === undefined || mention === undefined) continue;
    const isAgent = slot === "by" || role === roles.subject;
    const entity =
      isAgent || !trigger.kind.isForce ? named.actorOf(mention.entity) : mention.entity;
    if (entity === undefined) continue;
    const key = `${role} ${entity}`;
    const others = participants.get(key);
    const signs = participantSigns(trigger, slot);
    participants.set(key, {
      role,
      entity,
      positions: [...(others?.positions ?? []), mention.position],
      signs: others?.signs ?? signs,
    });
  }
  return [...participants.values()];
}

function aboutVerb(named: NamedText, { at }: Trigger): readonly Found[] {
  const passive = isPassive(named.text, at);
  const before = nameBefore(named, at - 1, SUBJECT_REACH);
  const after = nameAfter(named, at + 1, OBJECT_REACH);
  return [
    ...slotsOf(named, before, passive ? "object" : "subject"),
    ...(passive ? [] : slotsOf(named, after, "object")),
    ...behindPrepositions(named, at + 1),
  ];
}

function aboutNoun(named: NamedText, trigger: Trigger): readonly Found[] {
  const { text } = named;
  const { first } = wordsOf(text, trigger);
  const own = possessorOf(named, first, trigger);
  const light = lightVerbBefore(text, first);
  const agent =
    own === undefined && light !== undefined
      ? { slot: "subject" as const, name: nameBefore(named, light - 1, SUBJECT_REACH) }
      : own;
  return [
    ...slotsOf(named, agent?.name, agent?.slot ?? "subject"),
    ...behindPrepositions(named, trigger.at + 1),
    ...slotsOf(named, intervieweeOf(named, trigger, first), "object"),
  ];
}

/** "In an interview with state television, Maduro said": who speaks in it. */
function intervieweeOf(named: NamedText, { kind, at }: Trigger, first: number): number | undefined {
  if (kind.type !== "interview") return undefined;
  const { tokens } = named.text;
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (!before.some((word) => /^(?:in|during)$/.test(word))) return undefined;
  for (let index = at + 1; index < at + INTERVIEW_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return undefined;
    if (token.text === ",") return named.nameAt(index + 1) ?? named.nameAt(index + 2);
  }
  return undefined;
}

/** Words from "interview" to the comma before who gave it, at most. */
const INTERVIEW_REACH = 12;

/** The name with those that "and" joins to it. */
function slotsOf(named: NamedText, name: number | undefined, slot: Slot): readonly Found[] {
  if (name === undefined) return [];
  const joined = named.joinedWith(name);
  return joined.map((index) => ({ slot, name: index }));
}

/** The name in the words of the noun ("CIA drone operations"), or whose it is ("Maduro's arrest"). */
function possessorOf(named: NamedText, first: number, trigger: Trigger): Found | undefined {
  const { at, kind } = trigger;
  const slot = kind.possessor ?? "subject";
  for (let index = first; index < at; index += 1) {
    const name = named.nameAt(index);
    if (name !== undefined) return modifierOf(named, name, trigger);
  }
  if (named.text.tokens[first - 1]?.lower !== "'s") return undefined;
  const name = named.nameAt(first - 2);
  return name === undefined ? undefined : { slot, name };
}

/**
 * A name right in the noun's words: a body does what a person suffers ("FBI investigation"), a place
 * suffers nothing itself ("Charlotte death"), and "North American Free Trade Agreement" is one name.
 */
function modifierOf(named: NamedText, name: number, { at, kind }: Trigger): Found | undefined {
  const isTitle = /^\p{Lu}\p{Ll}/u.test(named.text.tokens[at]?.text ?? "");
  if (isTitle && named.spanOf(name).last === at) return undefined;
  if (kind.possessor !== "object") return { slot: "subject", name };
  const mention = named.names[name]?.kind;
  if (mention === "place") return undefined;
  return { slot: mention === "organization" ? "subject" : "object", name };
}

/** How far before a noun its verb may stand: "carried out more than 30 strikes". */
const LIGHT_REACH = 7;

function lightVerbBefore({ tokens }: AnalysedText, first: number): number | undefined {
  const sentence = tokens[first]?.sentence;
  for (let index = first - 1; index >= first - LIGHT_REACH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.pos === "VERB") return LIGHT.test(token.lemma.toLowerCase()) ? index : undefined;
    if (token.text === "," || CLAUSE_END.test(token.lower)) return undefined;
  }
  return undefined;
}

/** The name that a clause begins with, going left from its verb. */
function nameBefore(named: NamedText, from: number, reach: number): number | undefined {
  const { tokens } = named.text;
  const sentence = tokens[from + 1]?.sentence;
  let commas = 0;
  for (let index = from; index > from - reach; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return undefined;
    const name = named.nameAt(index);
    // "targeting vessels in the Caribbean": what a preposition leads is no subject.
    if (name !== undefined && !named.isLed(name) && !named.isModifier(name)) return name;
    if (name === undefined && isSubjectNoun(tokens, index) && commas === 0) return undefined;
    if (token.text === ",") commas += 1;
    if (commas > 2 || CLAUSE_END.test(token.lower)) return subjectOfClause(named, index, token);
  }
  return undefined;
}

/** "Maduro, who was arrested": the name before the comma. */
function subjectOfClause(named: NamedText, index: number, token: Token): number | undefined {
  if (!/^(?:who|which)$/.test(token.lower)) return undefined;
  return named.nameAt(index - 1) ?? named.nameAt(index - 2);
}

/** A subject that is no name: "police arrested". */
function isSubjectNoun(tokens: readonly Token[], index: number): boolean {
  const [own, after] = [tokens[index], tokens[index + 1]];
  if (own?.pos !== "NOUN" && own?.pos !== "PRON") return false;
  return after?.pos === "VERB" || after?.pos === "AUX";
}

function nameAfter(named: NamedText, from: number, reach: number): number | undefined {
  const { tokens } = named.text;
  const sentence = tokens[from - 1]?.sentence;
  for (let index = from; index < from + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return undefined;
    const name = named.nameAt(index);
    if (name !== undefined) return named.isModifier(name) ? undefined : name;
    if (/^(?:VERB|ADP|SCONJ|PUNCT|CCONJ)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

const SLOTS: Readonly<Record<string, Slot>> = {
  by: "by",
  of: "of",
  on: "on",
  against: "against",
  with: "with",
  for: "for",
  to: "to",
  between: "between",
  targeting: "object",
};

/** Words from a trigger to its last preposition, at most. */
const PREPOSITION_REACH = 12;

function behindPrepositions(named: NamedText, from: number): readonly Found[] {
  const { tokens } = named.text;
  const sentence = tokens[from - 1]?.sentence;
  const found: Found[] = [];
  for (let index = from; index < from + PREPOSITION_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (CLAUSE_END.test(token.lower) || token.pos === "SCONJ") break;
    const slot = SLOTS[token.lower];
    if (token.pos === "VERB" && slot === undefined && index > from) break;
    if (slot === undefined) continue;
    found.push(...slotsOf(named, nameAfter(named, index + 1, PHRASE_REACH), slot));
  }
  return found;
}
