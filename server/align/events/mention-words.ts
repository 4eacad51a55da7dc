/** A mention's words: what it says, and what stands around it in its sentence. */

import type { AnalysedText, Token } from "../../extract/analysed-text.ts";
import { indexFrom } from "../../extract/tokens-in.ts";
import type { TextPosition } from "../../model/selector.ts";

export interface MentionWords {
  /** The lemma of the word that the others hang on, in lower case, and its part of speech. */
  readonly head: string;
  readonly headPos: string;
  /** The head as it is written, in lower case. */
  readonly headWord: string;
  /** All its words but marks, as they are written, in lower case. */
  readonly written: readonly string[];
  /** The lemmas of its content words but the head, and of what directly describes it. */
  readonly modifiers: readonly string[];
  /** Lemmas of content words close before and after it, in its sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Lemmas of all content words of the sentence but its own. */
  readonly around: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** "into" of "checked into"; empty when none follows the head. */
  readonly particle: string;
  /** The article that it stands with, `'s` for a possessive; empty without. */
  readonly determiner: string;
  /** Where it stands in the analysed text: its sentence, its first and last token. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Of an event the verb is the head, of an entity the noun. */
export type MentionKind = "event" | "entity";

/** Words on each side that are close. */
const REACH = 7;
const MOST_DESCRIBERS = 4;
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const NOUNS = new Set(["NOUN", "PROPN"]);
const DESCRIBERS = new Set(["ADJ", "NUM", "NOUN", "PROPN"]);
/** Verbs that say hardly anything. */
const PLAIN = new Set(["be", "have", "do", "'s", "will", "would", "could", "can", "may", "go"]);
const PARTICLES = new Set("out in into up down off on over from back away through".split(" "));

/** Undefined when no word lies in `positions`. */
export function mentionWords(
  text: AnalysedText,
  positions: readonly TextPosition[],
  kind: MentionKind,
): MentionWords | undefined {
  const own = indicesIn(text, positions);
  const at = headOf(text, own, kind);
  const [first = 0] = own;
  const last = own.at(-1) ?? first;
  const head = text.tokens[at ?? -1];
  if (head === undefined || at === undefined) return undefined;
  const { first: from, last: to } = text.sentences[head.sentence] ?? { first, last };
  const describing = describersOf(text, first, from);
  const mine = new Set([...own, ...describing]);
  const others = text.tokens.slice(from, to).filter((_, index) => !mine.has(from + index));
  const tokensAt = (indices: readonly number[]): readonly Token[] =>
    indices.flatMap((index) => text.tokens[index] ?? []);
  return {
    head: lemmaOf(head),
    headPos: head.pos,
    headWord: head.lower,
    written: tokensAt(own)
      .filter(({ pos }) => pos !== "PUNCT")
      .map(({ lower }) => lower),
    modifiers: lemmasOf(tokensAt([...describing, ...own].filter((index) => index !== at))),
    before: lemmasOf(text.tokens.slice(Math.max(from, first - REACH), first)),
    after: lemmasOf(text.tokens.slice(last + 1, Math.min(to, last + 1 + REACH))),
    around: lemmasOf(others),
    names: others.filter(({ pos }) => pos === "PROPN").map(({ lower }) => lower),
    numbers: others.filter((token) => /\d/.test(token.text)).map(({ lower }) => lower),
    particle: particleAt(text, at + 1, to),
    determiner: determinerOf(text, first, from),
    sentence: head.sentence,
    first,
    last,
  };
}

function indicesIn(text: AnalysedText, positions: readonly TextPosition[]): readonly number[] {
  const found = new Set<number>();
  for (const { start, end } of positions) {
    for (let index = indexFrom(text, start); index < text.tokens.length; index += 1) {
      const token = text.tokens[index];
      if (token === undefined || token.end > end) break;
      found.add(index);
    }
  }
  return [...found].toSorted((one, two) => one - two);
}

/** Of an event its verb; else the last noun before what hangs on it. */
function headOf(
  { tokens }: AnalysedText,
  own: readonly number[],
  kind: MentionKind,
): number | undefined {
  const verb = own.find((index) => tokens[index]?.pos === "VERB");
  if (kind === "event" && verb !== undefined) return verb;
  let [head] = own;
  for (const index of own) {
    const token = tokens[index];
    if (token === undefined) continue;
    const hangsOn = ["ADP", "SCONJ", "PRON"].includes(token.pos) || token.text === ",";
    if (hangsOn && NOUNS.has(tokens[head ?? -1]?.pos ?? "")) break;
    if (token.pos !== "PUNCT" && token.pos !== "PART" && token.lower !== "'s") head = index;
  }
  return head;
}

/** Adjectives, nouns and numbers that stand directly before it. */
function describersOf({ tokens }: AnalysedText, first: number, from: number): readonly number[] {
  const found: number[] = [];
  for (let index = first - 1; index >= from && found.length < MOST_DESCRIBERS; index -= 1) {
    if (!DESCRIBERS.has(tokens[index]?.pos ?? "")) break;
    found.push(index);
  }
  return found;
}

function particleAt({ tokens }: AnalysedText, index: number, to: number): string {
  const lower = index < to ? (tokens[index]?.lower ?? "") : "";
  return PARTICLES.has(lower) ? lower : "";
}

function determinerOf({ tokens }: AnalysedText, first: number, from: number): string {
  for (let index = first; index >= Math.max(from, first - MOST_DESCRIBERS); index -= 1) {
    const { pos, lower } = tokens[index] ?? { pos: "", lower: "" };
    if (pos === "DET") return lower === "an" ? "a" : lower;
    if (index === first) continue;
    if (lower === "'s" || pos === "PRON") return "'s";
    if (pos === "VERB" || pos === "ADP") break;
  }
  return "";
}

function lemmaOf({ lemma, lower, pos }: Token): string {
  return pos === "PROPN" ? lower : lemma.toLowerCase();
}

function lemmasOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ pos, text }) => CONTENT.has(pos) && text.length > 1)
    .map((token) => lemmaOf(token))
    .filter((lemma) => !PLAIN.has(lemma));
}
