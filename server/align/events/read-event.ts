/** Reading an event: the words of its mentions in the document's text, read only when it is compared. */

import { splitSentences } from "../../documents/split-sentences.ts";
import { analyseText } from "../../extract/analysed-text.ts";
import type { DocumentRecord } from "../../model/document.ts";
import type { NodeId } from "../../model/ids.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { EventNode } from "./event-node.ts";
import { type MentionWords, mentionWords } from "./mention-words.ts";
import { storyOf } from "./story-of.ts";
import type { WordBag } from "./word-bag.ts";

export interface ReadMention {
  readonly words: MentionWords;
  readonly position: TextPosition;
  readonly sentenceStart: number;
}

/** Reads events, and keeps what was read last. */
export class EventReader {
  readonly #mentions = new Kept<NodeId, readonly ReadMention[]>();
  readonly #stories = new Kept<NodeId, WordBag>();

  mentions({ record, document, positions }: EventNode): readonly ReadMention[] {
    return this.#mentions.get(record.id, () =>
      positions.flatMap((position) => readMention(document.text, position) ?? []),
    );
  }

  story(document: DocumentRecord): WordBag {
    return this.#stories.get(document.id, () => storyOf(document.text));
  }
}

/** What was asked for last is kept, up to a number. */
const MOST_KEPT = 500;

class Kept<Key, Value> {
  readonly #values = new Map<Key, Value>();

  get(key: Key, make: () => Value): Value {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > MOST_KEPT && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}

/** Characters of a line around the mention that are looked at, at most. */
const WINDOW = 1_000;

function readMention(text: string, position: TextPosition): ReadMention | undefined {
  const lineStart = text.lastIndexOf("\n", position.start - 1) + 1;
  const from = Math.max(lineStart, position.start - WINDOW);
  const lineEnd = text.indexOf("\n", position.end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, position.end + WINDOW);
  const start = position.start - from;
  const sentence = splitSentences(text.slice(from, to)).find((one) => start < one.end);
  if (sentence === undefined) return undefined;
  const sentenceStart = from + sentence.start;
  const own = { start: position.start - sentenceStart, end: position.end - sentenceStart };
  const analysed = analyseText(text.slice(sentenceStart, from + sentence.end));
  const words = mentionWords(analysed, [own], "event");
  return words === undefined ? undefined : { words, position, sentenceStart };
}
