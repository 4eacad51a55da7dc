/** Reading an event: the words of its mentions in the document's text, read only when it is compared. */

import { splitSentences } from "../../documents/split-sentences.ts";
import { analyseText } from "../../extract/analysed-text.ts";
import type { AnalysedText } from "../../extract/analysed-text.ts";
import type { DocumentId, NodeId } from "../../model/ids.ts";
import type { DocumentRecord } from "../../model/document.ts";
import type { TextPosition } from "../../model/selector.ts";
import { type ToldWords, toldWords } from "./event-mention.ts";
import type { EventNode } from "./event-node.ts";
import { mentionWords } from "./mention-words.ts";
import { storyOf } from "./story-of.ts";
import type { WordBag } from "./word-bag.ts";

export interface ReadMention {
  readonly told: ToldWords;
  readonly position: TextPosition;
  readonly sentenceStart: number;
}

/**
 * Events that are kept, a few kilobytes each: under every key the last that came are candidates, so
 * that most of what is compared was read not long ago.
 */
const EVENTS_KEPT = 4_000;
const STORIES_KEPT = 2_000;
/** Several events stand in one sentence. */
const SENTENCES_KEPT = 100;

/** Reads events, and keeps what was read last. */
export class EventReader {
  readonly #mentions = new Kept<NodeId, readonly ReadMention[]>(EVENTS_KEPT);
  readonly #stories = new Kept<DocumentId, WordBag>(STORIES_KEPT);
  readonly #sentences = new Kept<string, AnalysedText>(SENTENCES_KEPT);

  mentions({ record, document, positions }: EventNode): readonly ReadMention[] {
    return this.#mentions.get(record.id, () =>
      positions.flatMap((position) => this.#read(document, position) ?? []),
    );
  }

  story(document: DocumentRecord): WordBag {
    return this.#stories.get(document.id, () => storyOf(document.text));
  }

  #read({ id, text }: DocumentRecord, position: TextPosition): ReadMention | undefined {
    const sentence = sentenceAround(text, position);
    if (sentence === undefined) return undefined;
    const { start, end } = sentence;
    const own = { start: position.start - start, end: position.end - start };
    const analysed = this.#sentences.get(`${id} ${start} ${end}`, () =>
      analyseText(text.slice(start, end)),
    );
    const words = mentionWords(analysed, [own], "event");
    return words && { told: toldWords(words), position, sentenceStart: start };
  }
}

/** What was asked for last is kept, up to a number. */
class Kept<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (known !== undefined || this.#values.size <= this.#most) return value;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}

/** Characters of a line around the mention that are looked at, at most. */
const WINDOW = 1_000;

/** The sentence in which a mention begins, in the text; undefined when there is none. */
function sentenceAround(text: string, position: TextPosition): TextPosition | undefined {
  const lineStart = text.lastIndexOf("\n", position.start - 1) + 1;
  const from = Math.max(lineStart, position.start - WINDOW);
  const lineEnd = text.indexOf("\n", position.end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, position.end + WINDOW);
  const start = position.start - from;
  const sentence = splitSentences(text.slice(from, to)).find((one) => start < one.end);
  return sentence && { start: from + sentence.start, end: from + sentence.end };
}
