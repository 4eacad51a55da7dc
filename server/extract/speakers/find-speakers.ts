/** Speakers: which entity of the document the words of a source name, or its pronoun stands for. */

import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import type { Entity, NameKind, NameMention } from "../extraction.ts";
import { PlaceIndex } from "../place-index.ts";
import { hull, isWithin } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";

/** What names the speakers of a text. */
export interface Naming {
  readonly entities: readonly Entity[];
  /** In the text's order. */
  readonly names: readonly NameMention[];
}

const HE_OR_SHE = new Set(["he", "she", "him", "her"]);
const IT = new Set(["it", "they", "them"]);
/** Words after which a name only says more of the source before it. */
const NARROWS =
  /^(?:for|of|from|in|at|with|to|by|on|who|which|that|including|among|close|familiar|near|behind|under|and|as|,|\(|-)$/u;
/** How far back a pronoun looks, in sentences. */
const SENTENCES_BACK = 3;

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
  const indexed = { ...naming, index: new PlaceIndex(naming.names, ({ position }) => [position]) };
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
  const words = tokensIn(text, source.place);
  const [first] = words;
  if (first === undefined) return undefined;
  if (words.length === 1) {
    if (HE_OR_SHE.has(first.lower)) return antecedent(text, naming, { ...source, kind: "person" });
    if (IT.has(first.lower)) return antecedent(text, naming, { ...source, kind: "organization" });
  }
  return namedIn(naming, words);
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

interface Pronoun extends Source {
  readonly kind: NameKind;
}

function antecedent(
  { sentences, tokens }: AnalysedText,
  { entities, index }: IndexedNaming,
  { place, spoken, kind }: Pronoun,
): number | undefined {
  const current = tokens[indexFrom({ tokens }, place.start)]?.sentence ?? 0;
  const from = sentences[Math.max(0, current - SENTENCES_BACK)]?.start ?? 0;
  const isCandidate = (entity: number, at: number) =>
    entities[entity]?.kind === kind && at >= from && at < place.start;
  const speaker = spoken.findLast(({ at, entity }) => isCandidate(entity, at.start));
  const before = index
    .in({ start: from, end: place.start + 1 })
    .filter(({ entity, position }) => isCandidate(entity, position.start));
  const here = before.filter(({ position }) => position.start >= (sentences[current]?.start ?? 0));
  // The subject of this sentence comes first, then whoever spoke last, then the last one named.
  return here[0]?.entity ?? speaker?.entity ?? before.at(-1)?.entity;
}
