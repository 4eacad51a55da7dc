/** The corpus: ECB+'s documents analysed, in clusters of stories, with their mentions as they are compared. */

import type { WordBag } from "../../../../server/align/events/word-bag.ts";
import { type MentionWords, mentionWords } from "../../../../server/align/events/mention-words.ts";
import { storyOf } from "../../../../server/align/events/story-of.ts";
import { type AnalysedText, analyseText } from "../../../../server/extract/analysed-text.ts";
import { clusterDocuments } from "./cluster-documents.ts";
import type { GoldMention, MentionDocument } from "./read-mentions.ts";

export interface CorpusMention {
  readonly id: string;
  /** What it is annotated to be one with. */
  readonly chain: string;
  readonly document: CorpusDocument;
  readonly words: MentionWords;
  readonly sentenceStart: number;
}

export interface CorpusDocument {
  readonly name: string;
  readonly topic: string;
  /** The number of its cluster of documents, found from the texts. */
  readonly cluster: number;
  readonly text: AnalysedText;
  readonly story: WordBag;
}

export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly events: readonly CorpusMention[];
  readonly entities: readonly CorpusMention[];
}

export function buildCorpus(read: readonly MentionDocument[]): Corpus {
  const texts = read.map(({ text }) => analyseText(text));
  const clusters = clusterDocuments(texts);
  const events: CorpusMention[] = [];
  const entities: CorpusMention[] = [];
  const documents = read.map(({ name, topic, mentions, text: written }, index) => {
    const text = texts[index] ?? analyseText(written);
    const story = storyOf(written);
    const document = { name, topic, cluster: clusters[index] ?? 0, text, story };
    for (const mention of mentions) {
      const found = mentionOf(mention, document);
      if (found !== undefined) (mention.kind === "event" ? events : entities).push(found);
    }
    return document;
  });
  return { documents, events, entities };
}

function mentionOf(mention: GoldMention, document: CorpusDocument): CorpusMention | undefined {
  const { id, chain, kind, positions } = mention;
  const words = mentionWords(document.text, positions, kind);
  if (words === undefined) return undefined;
  const sentenceStart = document.text.sentences[words.sentence]?.start ?? 0;
  return { id, chain, document, words, sentenceStart };
}

/** Mentions by the cluster of their document. */
export function byCluster<Mention extends CorpusMention>(
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  return [...Map.groupBy(mentions, ({ document }) => document.cluster).values()];
}
