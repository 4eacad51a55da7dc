/** The event task: ECB+'s mentions of events, with the entities that stand beside them. */

import { eventFeatures } from "../../../server/align/events/event-features.ts";
import { type EventMention, eventMention } from "../../../server/align/events/event-mention.ts";
import { rootPair } from "../../../server/align/events/related-roots.ts";
import { byCluster, type Corpus, type CorpusMention } from "../../eval/align/coreference/corpus.ts";
import type { HeldOutTask } from "../../eval/align/coreference/held-out.ts";
import type { Grouping } from "../../eval/align/coreference/score-clusters.ts";

export interface CorpusEvent extends CorpusMention {
  readonly event: EventMention;
}

/** `entities` says which entity each mention of one is of. */
export function eventTask(
  { events, entities }: Corpus,
  groups: Grouping,
): HeldOutTask<CorpusEvent> {
  const bySentence = Map.groupBy(entities, sentenceKey);
  const mentions = events.map((mention) => {
    const beside = bySentence.get(sentenceKey(mention)) ?? [];
    const { words, document, sentenceStart } = mention;
    const sides = Map.groupBy(beside, (entity) => entity.words.first < words.first);
    const near = (isBefore: boolean): readonly string[] =>
      (sides.get(isBefore) ?? [])
        .filter((entity) => entity.words.first !== words.first)
        .toSorted((one, two) => distance(one, mention) - distance(two, mention))
        .flatMap(({ id }) => groups.get(id) ?? []);
    const event = eventMention(words, {
      document: document.name,
      sentenceStart,
      story: document.story,
      arguments: { before: near(true), after: near(false) },
    });
    return { ...mention, event };
  });
  return {
    groups: byCluster(mentions),
    topicOf: ({ document }) => document.topic,
    chainOf: ({ chain }) => chain,
    idOf: ({ id }) => id,
    keyOf: (one, two) => rootPair(one.event.root, two.event.root),
    compare: (one, two, related) => eventFeatures(one.event, two.event, related),
    isFar: ({ kind }) => kind === "other",
    thinning: 4,
  };
}

function sentenceKey({ document, words }: CorpusMention): string {
  return `${document.name} ${words.sentence}`;
}

function distance(one: CorpusMention, two: CorpusMention): number {
  return Math.abs(one.words.first - two.words.first);
}
