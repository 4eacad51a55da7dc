/** Coreference across documents on ECB+: which mentions are one event or entity, beside two baselines. */

import { eventTask } from "../../../train/events/event-task.ts";
import type { Figure, Measurement } from "../../figure.ts";
import { buildCorpus, type Corpus, type CorpusMention } from "./corpus.ts";
import { groupEntities } from "./entities/group-entities.ts";
import { foldsOf } from "./folds.ts";
import { groupHeldOut } from "./held-out.ts";
import { readMentions } from "./read-mentions.ts";
import { type Grouping, scoreClusters } from "./score-clusters.ts";

export const FOLDS = 10;
/** Points over the better baseline that are to be reached. */
const AHEAD = 0.03;

/** Gold mentions of the complete sentences, singletons among them in key and response alike. */
export const measureCoreference: Measurement = async ({ corpora }) => {
  const read = await readMentions(corpora);
  if (read.length === 0) return [];
  const corpus = buildCorpus(read);
  const folds = foldsOf(corpus.documents, FOLDS);
  const entities = groupEntities(corpus, folds);
  const events = groupHeldOut(eventTask(corpus, entities), folds, goldOf(corpus.events));
  return [
    ...figuresOf("Events", corpus, { mentions: corpus.events, found: events, folds: folds.length }),
    ...figuresOf("Entities", corpus, {
      mentions: corpus.entities,
      found: entities,
      folds: folds.length,
    }),
  ];
};

function goldOf(mentions: readonly CorpusMention[]): Grouping {
  return new Map(mentions.map(({ id, chain }) => [id, chain]));
}

interface Measured {
  readonly mentions: readonly CorpusMention[];
  readonly found: Grouping;
  readonly folds: number;
}

type Labels = (mention: CorpusMention) => string;

function figuresOf(
  kind: string,
  { documents }: Corpus,
  { mentions, found, folds }: Measured,
): readonly Figure[] {
  const topics = new Set(documents.map(({ topic }) => topic)).size;
  const pools: readonly (readonly [string, Labels])[] = [
    ["all topics in one pool", () => ""],
    ["both subtopics of a topic", ({ document }) => `${document.topic} `],
  ];
  return pools.flatMap(([pool, prefix]) => {
    const score = (label: Labels): readonly [conll: number, bCubed: number] => {
      const response = mentions.map((one) => [one.id, prefix(one) + label(one)] as const);
      const { conll, bCubed } = scoreClusters(goldOf(mentions), new Map(response));
      return [conll, bCubed.f1];
    };
    const lemma = score(({ words }) => words.head);
    const clustered = score(({ words, document }) => `${document.cluster} ${words.head}`);
    const own = score(({ id }) => found.get(id) ?? id);
    const table = `${kind} across documents, ECB+ topics 1–35: ${pool}`;
    const sample = `${mentions.length.toLocaleString("en")} gold mentions, singletons among them, in ${documents.length} documents of ${topics} topics, ${folds} folds of topics`;
    return ["CoNLL F1", "B³ F1"].map((what, at) => {
      const [first, second] = [lemma[at] ?? 0, clustered[at] ?? 0];
      return {
        table,
        what,
        value: own[at] ?? 0,
        goal: Math.max(first, second) + AHEAD,
        beside: `same head lemma ${percent(first)}, in document clusters ${percent(second)}`,
        sample,
      };
    });
  });
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}
