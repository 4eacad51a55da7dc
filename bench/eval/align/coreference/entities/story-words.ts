/** Story words: what the documents of one cluster name often, and what they call whom they name. */

import type { AnalysedText, Token } from "../../../../../server/extract/analysed-text.ts";
import type { CorpusDocument } from "../corpus.ts";

export interface StoryWords {
  /** The share of the cluster's documents in which a word stands, pulled towards 0. */
  readonly salience: (word: string) => number;
  /** How often, of the documents that use a noun, it stands right beside a name ("actress Tara Reid"). */
  readonly calls: (noun: string, name: string) => number;
  readonly has: (document: CorpusDocument, word: string) => boolean;
}

const REACH = 4;
const BETWEEN = new Set(["PROPN", "DET", "ADJ", "NUM"]);

/** By the number of a cluster. */
export function storyWords(documents: readonly CorpusDocument[]): ReadonlyMap<number, StoryWords> {
  const clusters = Map.groupBy(documents, ({ cluster }) => cluster);
  return new Map([...clusters].map(([cluster, members]) => [cluster, wordsOfCluster(members)]));
}

function wordsOfCluster(documents: readonly CorpusDocument[]): StoryWords {
  const words = new Map(documents.map((document) => [document, formsOf(document.text)]));
  const standing = countAll([...words.values()]);
  const beside = countAll(documents.map(({ text }) => namedNouns(text)));
  const nouns = countAll(documents.map(({ text }) => nounsOf(text)));
  return {
    salience: (word) => (standing.get(word) ?? 0) / (documents.length + 1),
    calls: (noun, name) => (beside.get(`${noun} ${name}`) ?? 0) / ((nouns.get(noun) ?? 0) + 2),
    has: (document, word) => words.get(document)?.has(word) === true,
  };
}

function countAll(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function formsOf({ tokens }: AnalysedText): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma.toLowerCase()]));
}

function nounsOf({ tokens }: AnalysedText): ReadonlySet<string> {
  return new Set(
    tokens.filter(({ pos }) => pos === "NOUN").map(({ lemma }) => lemma.toLowerCase()),
  );
}

/** "noun name" of every noun that stands beside a name with nothing else between. */
function namedNouns({ tokens }: AnalysedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, noun] of tokens.entries()) {
    if (noun.pos !== "NOUN") continue;
    for (let index = at - REACH; index <= at + REACH; index += 1) {
      const name = tokens[index];
      if (name?.pos !== "PROPN" || name.sentence !== noun.sentence) continue;
      const between = tokens.slice(Math.min(at, index) + 1, Math.max(at, index));
      if (between.every((token) => joins(token, index < at))) {
        found.add(`${noun.lemma.toLowerCase()} ${name.lower}`);
      }
    }
  }
  return found;
}

function joins({ pos, text, lower, lemma }: Token, isNameFirst: boolean): boolean {
  if (BETWEEN.has(pos) || text === "," || lower === "-" || lemma === "be") return true;
  return isNameFirst && pos === "NOUN";
}
