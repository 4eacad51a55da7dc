/** An event's mention as it is compared: its words, those around it, and who and what stands beside it. */

import { EVENT_INVENTORY } from "../../extract/events/event-inventory.ts";
import type { MentionWords } from "./mention-words.ts";
import { type WordBag, bagOf } from "./word-bag.ts";
import { rootOf } from "../../documents/word-root.ts";

/** Who and what the sentence names around the mention: keys that are the same for the same one. */
export interface MentionArguments {
  /** The nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface EventMention extends ToldWords {
  readonly arguments: MentionArguments;
  /** Which document it stands in, where, and what that is about. */
  readonly document: string;
  readonly sentenceStart: number;
  readonly story: WordBag;
}

/** What the words of a mention alone tell: the same whatever is known of identity. */
export interface ToldWords {
  readonly words: MentionWords;
  readonly root: string;
  /** Types of the inventory that its head names. */
  readonly types: readonly string[];
  readonly around: WordBag;
  readonly before: WordBag;
  readonly after: WordBag;
  readonly names: WordBag;
  readonly modifiers: WordBag;
  readonly numbers: ReadonlySet<string>;
}

/** The types of the inventory that a lemma names. */
export function typesNamed(lemma: string): readonly string[] {
  return TYPES.get(lemma) ?? [];
}

const TYPES: ReadonlyMap<string, readonly string[]> = typesByWord();

function typesByWord(): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const { type, verbs, nouns } of EVENT_INVENTORY) {
    for (const word of new Set([...verbs, ...nouns])) {
      types.set(word, [...(types.get(word) ?? []), type]);
    }
  }
  return types;
}

export interface MentionPlace {
  readonly document: string;
  /** Where its sentence begins in the document's text. */
  readonly sentenceStart: number;
  readonly story: WordBag;
  readonly arguments: MentionArguments;
}

export function eventMention(words: MentionWords, place: MentionPlace): EventMention {
  return { ...toldWords(words), ...place };
}

export function toldWords(words: MentionWords): ToldWords {
  return {
    words,
    root: rootOf(words.head),
    types: typesNamed(words.head),
    around: bagOf(words.around),
    before: bagOf(words.before),
    after: bagOf(words.after),
    names: bagOf(words.names),
    modifiers: bagOf(words.modifiers),
    numbers: new Set(words.numbers),
  };
}
