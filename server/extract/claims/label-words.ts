/** The words of a claim for its label: who did what, without the words that any clause has. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { Entity } from "../extraction.ts";
import { CERTAIN_TITLES } from "../names/name-words.ts";

const LEFT_OUT = new Set(["the", "a", "an", "that", "has", "have", "had", "been", "also", "there"]);
const MARKS = /^(?:["“”]|''|``|\(|\))$/u;
/** Marks that stand apart from neither word: "US-led", "30%". */
const TIGHT = /^(?:[-–’'%$£€/]|['’]s|n['’]t)$/u;

/** What a clause hangs on, where something is put in behind it. */
const HUNG = /^\[[^\]]*[,…]\]\s(?=\[)/u;
const OPENING = /^\[([^\]]+?)(’s)?([,:]?)\]\s/u;
/** Words of what stands before a claim, and code units, at most: more would be all of the label. */
const MOST_BEFORE = 3;
const LONGEST_BEFORE = 20;
const PRONOUN = /^(?:he|she|his|her|i|my)$/iu;
const RELATIVE = /^(?:which|who|whom|whose|where)\s/iu;

/**
 * A label for a clause as it is worded: with the family name where a person's name was put in, with
 * who says it where it is direct speech, and with the noun that it says more of.
 */
export function labelOf(
  text: AnalysedText,
  { tokens, worded }: { readonly tokens: TokenSpan; readonly worded: string },
  entities: readonly Entity[],
): string {
  const label = labelWords(text, withoutConjunction(text, tokens, worded));
  if (worded.includes("[is accused of]")) return label.replace(" of ", " accused of ");
  const [, accused] = /^\[(\S+) is accused of\]/u.exec(worded) ?? [];
  if (accused !== undefined) return `${accused} accused of ${asWritten(text, tokens, label)}`;
  const [, put = "", possessive = "", mark = ""] = OPENING.exec(worded.replace(HUNG, "")) ?? [];
  const name = shortName(put, entities);
  if (name === undefined) return label;
  const [first = "", ...rest] = label.split(" ");
  if (PRONOUN.test(first)) return [`${name}${possessive}`, ...rest].join(" ");
  const said = label.replace(RELATIVE, "");
  return `${name}${possessive}${mark} ${mark === ":" ? said : asWritten(text, tokens, said)}`;
}

/** Without the word that joins it to another clause, where the wording is without it. */
function withoutConjunction(
  { tokens }: AnalysedText,
  { first, last }: TokenSpan,
  worded: string,
): TokenSpan {
  const opening = tokens[first];
  const isLeftOut =
    opening?.pos === "SCONJ" &&
    !worded.startsWith("[") &&
    !worded.toLowerCase().startsWith(opening.lower);
  return { first: isLeftOut ? first + 1 : first, last };
}

/** The family name of a person, anything else without its article; undefined when that is long. */
function shortName(put: string, entities: readonly Entity[]): string | undefined {
  const isPerson = entities.some(({ name, kind }) => kind === "person" && name === put);
  const words = put.replace(/^(?:the|an?)\s+/iu, "").split(" ");
  const kept = isPerson ? words.slice(-1) : words;
  const name = kept.join(" ");
  if (name === "" || kept.length > MOST_BEFORE || name.length > LONGEST_BEFORE) return undefined;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** With a capital only where its first word has one in the text. */
function asWritten({ tokens }: AnalysedText, { first, last }: TokenSpan, label: string): string {
  const [opening = ""] = label.split(" ");
  const isWritten = tokens.slice(first, last).some(({ text }) => text.startsWith(opening));
  return isWritten ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * The clause's words in their order, but for fronted times and places, articles and adverbs; of
 * "Venezuelan President Nicolás Maduro" the family name is left.
 */
export function labelWords(text: AnalysedText, { first, last }: TokenSpan): string {
  const from = afterFronted(text, { first, last });
  const words = withoutTitles(text.tokens.slice(from, last).filter(isKept));
  const label = words
    .map(
      (token, index) => (index > 0 && standsApart(words[index - 1], token) ? " " : "") + token.text,
    )
    .join("");
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function isTitle({ lower }: Token): boolean {
  return CERTAIN_TITLES.has(lower.replace(/\.$/u, ""));
}

function withoutTitles(words: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!isTitle(word) || words[at + 1]?.pos !== "PROPN") {
      kept.push(word);
      continue;
    }
    // "U.S. Republican presidential nominee": what stands before the title belongs to it.
    while (/^(?:ADJ|PROPN)$/u.test(kept.at(-1)?.pos ?? "")) kept.pop();
    while (words[at + 2]?.pos === "PROPN") at += 1;
  }
  return kept;
}

function isKept({ text, lower, pos }: Token): boolean {
  if (MARKS.test(text) || LEFT_OUT.has(lower)) return false;
  return !(pos === "ADV" && lower.endsWith("ly"));
}

function standsApart(before: Token | undefined, token: Token): boolean {
  if (before?.end === token.start && (TIGHT.test(token.text) || TIGHT.test(before.text)))
    return false;
  return !/^[,.;:!?]$/u.test(token.text);
}

/** "In 2012, half of the money came …": where the subject begins. */
function afterFronted({ tokens }: AnalysedText, { first, last }: TokenSpan): number {
  const opening = tokens[first];
  if (opening?.pos !== "ADP" && opening?.pos !== "SCONJ") return first;
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ",");
  const next = first + comma + 1;
  const hasClause = tokens.slice(next, last).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return comma > 0 && hasClause && tokens[next]?.pos !== "NUM" ? next : first;
}
