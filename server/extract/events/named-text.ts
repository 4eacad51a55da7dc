/** The named text: an analysed text whose tokens know which name they are part of. */

import type { AnalysedText } from "../analysed-text.ts";
import type { Entity, NameMention } from "../extraction.ts";

/** Prepositions that lead a place or a circumstance. */
const LEADS =
  /^(?:in|on|at|of|for|from|into|inside|near|with|against|to|toward|towards|over|across|through|by|under|about|including)$/;

/** Nouns with which a country's name is still who acts: "US forces". */
const OF_STATE =
  /^(?:forces?|military|army|navy|troops|soldiers|police|officials|authorities|government|administration|regime|agents|warplanes|jets|drones)$/;

export class NamedText {
  readonly text: AnalysedText;
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly #nameOf = new Map<number, number>();
  /** The tokens of each name: from the first up to but not including the last. */
  readonly #spans: readonly { readonly first: number; readonly last: number }[];

  constructor(
    text: AnalysedText,
    { names, entities }: { names: readonly NameMention[]; entities: readonly Entity[] },
  ) {
    this.text = text;
    this.names = names.toSorted((one, two) => one.position.start - two.position.start);
    this.entities = entities;
    let index = 0;
    this.#spans = this.names.map(({ position }, name) => {
      while ((text.tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= position.start) index += 1;
      const first = index;
      let last = index;
      while ((text.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < position.end) {
        this.#nameOf.set(last, name);
        last += 1;
      }
      return { first, last };
    });
  }

  /** The name that the token is part of, as an index in `names`. */
  nameAt(token: number): number | undefined {
    return this.#nameOf.get(token);
  }

  spanOf(name: number): { readonly first: number; readonly last: number } {
    return this.#spans[name] ?? { first: 0, last: 0 };
  }

  /** Whether a preposition leads the name: "in the Caribbean". */
  isLed(name: number): boolean {
    const { first } = this.spanOf(name);
    const { tokens } = this.text;
    for (let index = first - 1; index >= first - 3; index -= 1) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
      if (LEADS.test(token.lower)) return true;
      if (token.pos !== "DET" && token.pos !== "ADJ") return false;
    }
    return false;
  }

  /** Whether the name only tells whose or which: "Maduro's reward", "Venezuelan tankers". */
  isModifier(name: number): boolean {
    const { tokens } = this.text;
    const { last } = this.spanOf(name);
    const after = tokens[last];
    if (after === undefined || after.sentence !== tokens[last - 1]?.sentence) return false;
    if (after.lower === "'s") return true;
    const head = after.pos === "ADJ" ? tokens[last + 1] : after;
    return head?.pos === "NOUN" && !OF_STATE.test(head.lower);
  }

  /** The name and those joined to it by "and" or a comma in a row, in the text's order. */
  joinedWith(name: number): readonly number[] {
    const joined = [name];
    while (this.#isJoined(joined[0] ?? name, (joined[0] ?? name) - 1))
      joined.unshift((joined[0] ?? 0) - 1);
    while (this.#isJoined((joined.at(-1) ?? name) + 1, joined.at(-1) ?? name))
      joined.push((joined.at(-1) ?? 0) + 1);
    return joined;
  }

  /** Whether only "and", "or" or "and the" stands between two names. */
  #isJoined(later: number, earlier: number): boolean {
    if (earlier < 0 || later >= this.names.length) return false;
    const between = this.text.tokens.slice(this.spanOf(earlier).last, this.spanOf(later).first);
    if (between.length === 0 || between.length > 2) return false;
    return /^(?:and|or)$/.test(between[0]?.lower ?? "") && (between[1]?.lower ?? "the") === "the";
  }

  /** The entity as somebody who takes part: what a place stands for, or a country itself. */
  actorOf(entity: number): number | undefined {
    const own = this.entities[entity];
    if (own === undefined || own.kind !== "place") return own === undefined ? undefined : entity;
    if (own.standsFor !== undefined) return own.standsFor;
    return own.placeType === undefined || own.placeType === "country" ? entity : undefined;
  }
}
