/** Speakers: which entity of the document the words of a source name, or its pronoun stands for. */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import { findQuotations } from "../attributions/quotations.ts";
import type { Entity, NameKind, NameMention } from "../extraction.ts";
import { PlaceIndex } from "../place-index.ts";
import { hull, isWithin } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";
import { genderOfPronoun, gendersOf } from "./gender-of.ts";
import type { Gender } from "./gender-of.ts";

/** What names the speakers of a text. */
export interface Naming {
  readonly entities: readonly Entity[];
  /** In the text's order. */
  readonly names: readonly NameMention[];
}

const IT = /^(?:it|its|they|them|their)$/u;
/** Words after which a name only says more of the source before it. */
const NARROWS =
  /^(?:for|of|from|in|at|with|to|by|on|who|which|that|including|among|close|familiar|near|behind|under|and|as|,|\(|-)$/u;
/** How far back a pronoun looks, in sentences of which a part stands outside quotation marks. */
const SENTENCES_BACK = 3;
/** Sentences at most, quotations too. */
const MOST_BACK = 12;

/**
 * For each of `sources` (in the text's order, each the words of one source) the entity that speaks:
 * the one that its words name, or for a pronoun the one that spoke or acted last. Undefined where
 * the words only describe someone, or nothing tells.
 */
export function findSpeakers(
  text: AnalysedText,
  naming: Naming,
  sources: readonly (readonly TextPosition[])[],
): readonly (number | undefined)[] {
  const spoken: Spoken[] = [];
  const { entities, names } = naming;
  const genders = gendersOf(text, naming);
  const quoted = new PlaceIndex(
    findQuotations(text).spans.map((span) => positionOf(text, span)),
    (place) => [place],
  );
  const index = new PlaceIndex(names, ({ position }) => [position]);
  const indexed = { entities, names, genders, quoted, index };
  return sources.map((source) => {
    const place = hull(source);
    if (place === undefined) return undefined;
    const entity = speakerAt(text, indexed, { place, spoken });
    if (entity !== undefined) spoken.push({ at: place, entity });
    return entity;
  });
}

interface IndexedNaming extends Naming {
  readonly index: PlaceIndex<NameMention>;
  /** By entity. */
  readonly genders: readonly (Gender | undefined)[];
  readonly quoted: PlaceIndex<TextPosition>;
}

interface Spoken {
  readonly at: TextPosition;
  readonly entity: number;
}

interface Source {
  readonly place: TextPosition;
  readonly spoken: readonly Spoken[];
}

function speakerAt(text: AnalysedText, naming: IndexedNaming, source: Source): number | undefined {
  const words = withoutPossessive(tokensIn(text, source.place));
  const [first] = words;
  if (first === undefined) return undefined;
  if (words.length === 1) {
    const kind = meantBy(first);
    if (kind !== undefined) return antecedent(text, naming, { ...source, ...kind });
  }
  return namedIn(naming, words);
}

/** "Trump's [approach]": whose it is. */
function withoutPossessive(words: readonly Token[]): readonly Token[] {
  return words.at(-1)?.lower === "'s" ? words.slice(0, -1) : words;
}

/** The name at the head of the words: "President Trump", but not that of "a spokesman for Trump". */
function namedIn({ index }: IndexedNaming, words: readonly Token[]): number | undefined {
  const [first] = words;
  const whole = hull(words);
  if (first === undefined || whole === undefined) return undefined;
  const inside = index.in(whole).filter(({ position }) => isWithin(position, whole));
  const head = words.findIndex(({ lower, start }, place) => {
    const isInName = inside.some(({ position }) => start >= position.start && start < position.end);
    return place > 0 && !isInName && NARROWS.test(lower);
  });
  const end = (head === -1 ? words.at(-1) : words[head - 1])?.end ?? whole.end;
  const named = inside.findLast(({ position }) => position.end <= end);
  if (named === undefined) return undefined;
  // "Trump's spokesman", "Clinton campaign": the name is not the last word of the head.
  return named.position.end === end ? named.entity : undefined;
}

interface Meant {
  readonly kind: NameKind;
  readonly gender?: Gender | undefined;
}

/** What a pronoun can stand for. */
function meantBy({ lower }: Token): Meant | undefined {
  const gender = genderOfPronoun(lower);
  if (gender !== undefined) return { kind: "person", gender };
  return IT.test(lower) ? { kind: "organization" } : undefined;
}

/** The subject of this sentence comes first, then whoever spoke last, then the last one named. */
function antecedent(
  text: AnalysedText,
  { entities, index, genders, quoted }: IndexedNaming,
  { place, spoken, kind, gender }: Source & Meant,
): number | undefined {
  const { sentences, tokens } = text;
  const current = tokens[indexFrom(text, place.start)]?.sentence ?? 0;
  const from = startOfView(text, quoted, current);
  const isCandidate = (entity: number, at: number) =>
    entities[entity]?.kind === kind &&
    (gender === undefined || (genders[entity] ?? gender) === gender) &&
    at >= from &&
    at < place.start;
  // "'My adviser, John Holdren, will …,' he said": who is named in a quotation does not speak it.
  const own = quoted.indicesIn(place);
  const isHeard = ({ position }: NameMention) => {
    const around = quoted.indicesIn(position);
    return around.every((quotation) => own.includes(quotation));
  };
  const speaker = spoken.findLast(({ at, entity }) => isCandidate(entity, at.start));
  const before = index
    .in({ start: from, end: place.start + 1 })
    .filter(({ entity, position }) => isCandidate(entity, position.start));
  const heard = before.filter(isHeard);
  const here = heard.filter(({ position }) => position.start >= (sentences[current]?.start ?? 0));
  const likely = here[0]?.entity ?? speaker?.entity;
  // What "it" and "they" stand for is mostly a thing, or people whom nothing names.
  if (kind === "organization") return likely;
  return likely ?? heard.at(-1)?.entity ?? before.at(-1)?.entity;
}

/** Where the sentences begin that a pronoun in sentence `current` looks back to. */
function startOfView(
  { sentences }: AnalysedText,
  quoted: PlaceIndex<TextPosition>,
  current: number,
): number {
  let [first, seen] = [current, 0];
  while (first > 0 && seen < SENTENCES_BACK && current - first < MOST_BACK) {
    first -= 1;
    const sentence = sentences[first];
    if (sentence === undefined) break;
    const isQuotation = quoted.in(sentence).some((one) => isWithin(sentence, one));
    if (!isQuotation) seen += 1;
  }
  return sentences[first]?.start ?? 0;
}
