/** Claims of a short text with attributions and names that the test gives, for tests. */

import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findClaims } from "../../../../server/extract/claims/find-claims.ts";
import type { ReadSoFar } from "../../../../server/extract/claims/read-parts.ts";
import type { Attribution, Entity } from "../../../../server/extract/extraction.ts";

export const MADURO: Entity = { kind: "person", name: "Nicolás Maduro", aliases: ["Maduro"] };
export const TRUMP: Entity = { kind: "person", name: "Donald Trump", aliases: ["Trump"] };

export const NOTHING: ReadSoFar = {
  attributions: [],
  entities: [MADURO, TRUMP],
  names: [],
  dates: [],
  quantities: [],
  events: [],
  silent: [],
};

export function placeIn(text: string) {
  return (words: string) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`Not in the text: ${words}`);
    return { start, end: start + words.length };
  };
}

export interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export function attribution(
  text: string,
  said: Said,
  more: Partial<Attribution> = {},
): Attribution {
  const at = placeIn(text);
  return {
    source: [at(said.source)],
    cue: [at(said.cue)],
    content: [at(said.content)],
    manner: "indirect",
    stance: "asserts",
    certainty: "unstated",
    certaintyWords: [],
    confidence: 0.8,
    ...more,
  };
}

export function name(text: string, words: string, entity: number) {
  return { position: placeIn(text)(words), kind: "person" as const, entity, confidence: 1 };
}

export function read(text: string, more: Partial<ReadSoFar> = {}) {
  return findClaims(analyseText(text), { ...NOTHING, ...more });
}
