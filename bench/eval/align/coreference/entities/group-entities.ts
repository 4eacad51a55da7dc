/** Grouping entities: mentions of ECB+ put together, pronouns by what they stand for in their document. */

import { logOddsOf, type PairWeights } from "../../../../../server/align/events/pair-weights.ts";
import { type Example, FeatureNames, fit } from "../../../../train/events/logistic.ts";
import { byCluster, type Corpus } from "../corpus.ts";
import { groupHeldOut } from "../held-out.ts";
import type { Grouping } from "../score-clusters.ts";
import { entityFeatures, headPair } from "./entity-features.ts";
import { type EntityMention, entityMention } from "./entity-mention.ts";
import { candidatesFor, pronounFeatures } from "./pronoun-features.ts";
import { storyWords, type StoryWords } from "./story-words.ts";

const PRONOUN_FIT = { decay: 1e-4, epochs: 8 } as const;
/** Log-odds from which on a pronoun stands for its best candidate. */
const LEAST_ODDS = -1.2;

export function groupEntities(
  { documents, entities }: Corpus,
  folds: readonly ReadonlySet<string>[],
): Grouping {
  const mentions = entities.map((mention) => entityMention(mention));
  const words = storyWords(documents);
  const pronouns = new Pronouns(mentions, words);
  return groupHeldOut<EntityMention>(
    {
      groups: byCluster(mentions.filter(({ pronoun }) => pronoun === undefined)),
      topicOf: ({ document }) => document.topic,
      chainOf: ({ chain }) => chain,
      idOf: ({ id }) => id,
      keyOf: headPair,
      compare: (one, two, related) =>
        entityFeatures(one, two, { related, words: storyOf(words, one) }),
      isFar: ({ kind }) => kind.endsWith("other"),
      thinning: 6,
      complete: (groups, leftOut) => pronouns.complete(groups, leftOut),
    },
    folds,
    new Map(entities.map(({ id, chain }) => [id, chain])),
  );
}

function storyOf(words: ReadonlyMap<number, StoryWords>, { document }: EntityMention): StoryWords {
  const found = words.get(document.cluster);
  if (found === undefined) throw new RangeError(`There is no cluster ${document.cluster}`);
  return found;
}

class Pronouns {
  readonly #byDocument: readonly (readonly EntityMention[])[];
  readonly #words: ReadonlyMap<number, StoryWords>;
  readonly #standFor = new Map<ReadonlySet<string>, ReadonlyMap<string, string>>();

  constructor(mentions: readonly EntityMention[], words: ReadonlyMap<number, StoryWords>) {
    this.#byDocument = [...Map.groupBy(mentions, ({ document }) => document).values()];
    this.#words = words;
  }

  /** The groups with the pronouns of the topics left out, each where what it stands for is. */
  complete(groups: Grouping, leftOut: ReadonlySet<string>): Grouping {
    const standFor = this.#standFor.get(leftOut) ?? this.#resolve(leftOut, this.#train(leftOut));
    this.#standFor.set(leftOut, standFor);
    const completed = new Map(groups);
    for (const id of standFor.keys()) {
      const chain = new Set([id]);
      for (const one of chain) {
        const next = standFor.get(one);
        if (next !== undefined && next !== "") chain.add(next);
      }
      const found = [...chain].find((one) => groups.has(one));
      completed.set(id, groups.get(found ?? "") ?? [...chain].toSorted()[0] ?? id);
    }
    return completed;
  }

  #train(leftOut: ReadonlySet<string>): PairWeights {
    const names = new FeatureNames();
    const examples: Example[] = [];
    for (const mentions of this.#byDocument) {
      for (const pronoun of mentions) {
        if (pronoun.pronoun === undefined || leftOut.has(pronoun.document.topic)) continue;
        for (const candidate of candidatesFor(pronoun, mentions)) {
          const pair = pronounFeatures(pronoun, candidate, storyOf(this.#words, pronoun));
          examples.push(names.example(pair, candidate.mention.chain === pronoun.chain, 1));
        }
      }
    }
    return fit(examples, names, PRONOUN_FIT);
  }

  /** What each pronoun stands for, by ids; nothing known is an empty one. */
  #resolve(leftOut: ReadonlySet<string>, weights: PairWeights): ReadonlyMap<string, string> {
    const standFor = new Map<string, string>();
    for (const mentions of this.#byDocument) {
      for (const pronoun of mentions) {
        if (pronoun.pronoun === undefined || !leftOut.has(pronoun.document.topic)) continue;
        let [best, most] = ["", LEAST_ODDS];
        for (const candidate of candidatesFor(pronoun, mentions)) {
          const pair = pronounFeatures(pronoun, candidate, storyOf(this.#words, pronoun));
          const odds = logOddsOf(pair, weights);
          if (odds > most) [best, most] = [candidate.mention.id, odds];
        }
        standFor.set(pronoun.id, best);
      }
    }
    return standFor;
  }
}
