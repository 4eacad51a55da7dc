/** Text profiles: what is compared of a document, made when it is first needed. */

import type { DocumentRecord } from "../../model/document.ts";
import { declaredWire } from "./declared-wire.ts";
import { isRunAt, textWords } from "./text-words.ts";
import type { TextWords } from "./text-words.ts";

export interface TextProfile {
  readonly document: DocumentRecord;
  readonly words: TextWords;
  /** How many times five words of prose stand in a row. */
  readonly proseGrams: number;
  readonly wire: string | undefined;
}

/** Profiles that are kept: those of some 200 documents take as many megabytes as a photograph. */
const KEPT = 200;

export function textProfile(document: DocumentRecord): TextProfile {
  const words = textWords(document);
  let proseGrams = 0;
  for (let at = 0; at < words.terms.length; at += 1) {
    if (words.quoted[at] === -1 && isRunAt(words, at)) proseGrams += 1;
  }
  return { document, words, proseGrams, wire: declaredWire(document) };
}

/** The profiles that were asked for last. */
export class TextProfiles {
  readonly #known = new Map<string, TextProfile>();

  /** Undefined when it is none of those that are kept. */
  known({ id }: DocumentRecord): TextProfile | undefined {
    return this.#known.get(id);
  }

  get(document: DocumentRecord): TextProfile {
    const known = this.#known.get(document.id) ?? textProfile(document);
    // What is asked for again is the last to go.
    this.#known.delete(document.id);
    this.#known.set(document.id, known);
    for (const id of this.#known.keys()) {
      if (this.#known.size <= KEPT) break;
      this.#known.delete(id);
    }
    return known;
  }
}
