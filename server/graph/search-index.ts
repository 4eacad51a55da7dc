/**
 * The search index: the words of every node of a graph, field by field.
 *
 * Ranks as MiniSearch does (BM25+ over fields, with exact, prefix and fuzzy matches), and looks
 * terms up in its radix tree. Its own index takes fifteen seconds to build for 100,000 nodes, as it
 * walks the tree for every word of every text; here a word is looked up in a plain map and the tree
 * holds each term once.
 */

import SearchableMap from "minisearch/SearchableMap";
import type { NodeId } from "../model/ids.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { LogRecord, NodeKind } from "../model/record.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { Postings } from "./postings.ts";
import { SearchScores } from "./search-scores.ts";
import type { NodeScore } from "./search-scores.ts";
import { FIELDS_OF_KIND, SEARCH_FIELDS, searchTexts } from "./search-texts.ts";
import type { SearchField } from "./search-texts.ts";
import { touchedNodes } from "./touched-nodes.ts";
import { searchTerms } from "../documents/words.ts";

/** How much a match in a field counts: what a node is called before what is said of it. */
const FIELD_BOOSTS: Readonly<Record<SearchField, number>> = {
  name: 5,
  title: 5,
  aliases: 4,
  text: 3,
  label: 3,
  author: 2,
  quotes: 1,
};
const BOOSTS = SEARCH_FIELDS.map((field) => FIELD_BOOSTS[field]);

/** BM25+: Lv and Zhai (2011), "Lower-bounding term frequency normalization"; MiniSearch's values. */
const BM25 = { saturation: 1.2, lengthWeight: 0.7, lowerBound: 0.5 } as const;

/** What a match counts that is not exact, beside an exact one; MiniSearch's values. */
const PREFIX_WEIGHT = 0.375;
const PREFIX_LENGTH_WEIGHT = 0.3;
const FUZZY_WEIGHT = 0.45;

/** Letters from which on a word also stands for longer ones; shorter ones begin too many. */
const PREFIX_LENGTH = 3;

/** The same for the last word, which may still be being typed. */
const LAST_PREFIX_LENGTH = 2;

/** Letters from which on a typing error is looked for: below, any word is near any other. */
const FUZZY_LENGTH = 4;

/** Errors allowed per letter, rounded: one in 4 or 5 letters, two from 6, so two swapped ones fit. */
const ERRORS_PER_LETTER = 0.25;
const MAX_ERRORS = 2;

/** Nodes read anew of which the old numbers are kept: some, and a share of all. */
const DROPPED_AT_LEAST = 1000;
const DROPPED_SHARE = 0.1;

/** Nodes or terms added in one step: some 10 ms of work, so that others get their turn. */
const SLICE = 500;

/** A node that was found. */
export interface FoundNode {
  readonly id: NodeId;
  /** Higher is better; comparable within one answer alone. */
  readonly score: number;
}

export interface Found {
  /** Best first, equally good ones by kind and id. */
  readonly nodes: readonly FoundNode[];
  /** The terms of the index that stand for the words looked for. */
  readonly terms: ReadonlySet<string>;
}

/** A term of the index that stands for a word looked for, and how much it counts. */
interface WeightedTerm {
  readonly term: string;
  readonly postings: Postings;
  readonly weight: number;
}

/** Where a text stands; `fresh` takes the terms that no node had before. */
interface Place {
  readonly node: number;
  readonly field: number;
  readonly fresh: Map<string, Postings>;
}

export class SearchIndex {
  readonly #graph: KnowledgeGraph;
  /** By number. A node that reads otherwise gets a new number, and its old one counts no longer. */
  readonly #ids: NodeId[] = [];
  /** By number: the place of the node's kind among all kinds. */
  readonly #kinds: number[] = [];
  readonly #dropped = new Set<number>();
  readonly #postings = new Map<string, Postings>();
  /** By node and field: how many words. */
  readonly #lengths: number[] = [];
  /** By id, once a node was taken anew: the number that counts. */
  #numbers: Map<NodeId, number> | undefined;
  /** By field: how many words nodes have that have any. */
  #averageLengths: readonly number[] = [];
  readonly #tree = new SearchableMap<Postings>();
  readonly #scores: SearchScores;

  constructor(graph: KnowledgeGraph) {
    this.#graph = graph;
    this.#scores = new SearchScores(graph.graph.order);
  }

  /** Reads the nodes, a slice of them each step; the index answers once all steps are done. */
  *build(): Generator<undefined, void> {
    for (const kind of NODE_KINDS) {
      for (const id of this.#graph.nodesOfKind(kind)) {
        this.#addNode(id, kind);
        if (this.#ids.length % SLICE === 0) yield;
      }
    }
    this.#averageLengths = averageLengths(this.#lengths);
    let added = 0;
    for (const [term, postings] of this.#postings) {
      this.#tree.set(term, postings);
      added += 1;
      if (added % SLICE === 0) yield;
    }
  }

  /**
   * Reads anew what a record that was just taken has touched; false when that may be anything, or
   * when so much was read anew that a new index is better.
   */
  take(record: LogRecord): boolean {
    const touched = touchedNodes(this.#graph, record);
    if (touched === undefined) return false;
    this.#numbers ??= new Map(this.#ids.map((id, number) => [id, number] as const));
    for (const id of touched) {
      const number = this.#numbers.get(id);
      if (number !== undefined) this.#dropped.add(number);
      this.#numbers.delete(id);
      if (!this.#graph.graph.hasNode(id)) continue;
      this.#numbers.set(id, this.#ids.length);
      const node = this.#graph.graph.getNodeAttribute(id, "record");
      for (const [term, postings] of this.#addNode(id, node.type)) this.#tree.set(term, postings);
    }
    this.#scores.grow(this.#ids.length);
    return this.#dropped.size <= DROPPED_AT_LEAST + this.#ids.length * DROPPED_SHARE;
  }

  /**
   * The nodes of `kinds` that have all words of `text`, or, when none but documents has (a long text
   * soon has any words), those with some of them. Typing errors are looked for in words alone that
   * no node has.
   */
  find(text: string, kinds: readonly NodeKind[] = NODE_KINDS): Found {
    const words = [...new Set(searchTerms(text))];
    const terms = new Set<string>();
    for (const [index, word] of words.entries()) {
      for (const weighted of this.#termsFor(word, index === words.length - 1)) {
        terms.add(weighted.term);
        this.#score(weighted, index);
      }
    }
    return { nodes: this.#ranked(this.#scores.take(), kinds, words.length), terms };
  }

  /** Gives back the terms that no node had before. */
  #addNode(id: NodeId, kind: NodeKind): ReadonlyMap<string, Postings> {
    const node = this.#ids.length;
    this.#ids.push(id);
    this.#kinds.push(NODE_KINDS.indexOf(kind));
    this.#lengths.push(...SEARCH_FIELDS.map(() => 0));
    const fresh = new Map<string, Postings>();
    for (const field of FIELDS_OF_KIND[kind]) {
      const number = SEARCH_FIELDS.indexOf(field);
      for (const text of searchTexts(this.#graph, id, field)) {
        this.#addText(text, { node, field: number, fresh });
      }
    }
    return fresh;
  }

  #addText(text: string, { node, field, fresh }: Place): void {
    const place = node * SEARCH_FIELDS.length + field;
    for (const term of searchTerms(text)) {
      let postings = this.#postings.get(term);
      if (postings === undefined) {
        this.#postings.set(term, (postings = new Postings()));
        fresh.set(term, postings);
      }
      postings.add(node, field);
      this.#lengths[place] = (this.#lengths[place] ?? 0) + 1;
    }
  }

  /** Whether a term stands in a node that still reads so. */
  #isLive(postings: Postings): boolean {
    if (this.#dropped.size === 0) return true;
    return postings.some((place) => !this.#dropped.has(Math.floor(place / SEARCH_FIELDS.length)));
  }

  #termsFor(word: string, isLast: boolean): readonly WeightedTerm[] {
    const known = this.#postings.get(word);
    const exact = known !== undefined && this.#isLive(known) ? known : undefined;
    const found = exact === undefined ? [] : [{ term: word, postings: exact, weight: 1 }];
    if (word.length >= (isLast ? LAST_PREFIX_LENGTH : PREFIX_LENGTH)) {
      found.push(...this.#longerTerms(word));
    }
    if (exact === undefined && word.length >= FUZZY_LENGTH && !/\d/.test(word)) {
      found.push(...this.#nearTerms(word, new Set(found.map(({ term }) => term))));
    }
    return found;
  }

  *#longerTerms(word: string): Iterable<WeightedTerm> {
    for (const [term, postings] of this.#tree.atPrefix(word)) {
      const more = term.length - word.length;
      if (more === 0 || !this.#isLive(postings)) continue;
      const share = term.length / (term.length + PREFIX_LENGTH_WEIGHT * more);
      yield { term, postings, weight: PREFIX_WEIGHT * share };
    }
  }

  /** The terms with the fewest differing letters, when there are few enough. */
  #nearTerms(word: string, known: ReadonlySet<string>): readonly WeightedTerm[] {
    const errors = Math.min(MAX_ERRORS, Math.round(word.length * ERRORS_PER_LETTER));
    const near = [...this.#tree.fuzzyGet(word, errors)].filter(
      ([term, [postings]]) => !known.has(term) && this.#isLive(postings),
    );
    const least = Math.min(...near.map(([, [, distance]]) => distance));
    return near.flatMap(([term, [postings, distance]]) => {
      const share = term.length / (term.length + distance);
      return distance === least ? [{ term, postings, weight: FUZZY_WEIGHT * share }] : [];
    });
  }

  #score({ postings, weight }: WeightedTerm, word: number): void {
    const weights = SEARCH_FIELDS.map(
      (_name, field) => weight * (BOOSTS[field] ?? 0) * this.#rarity(postings.nodesWith(field)),
    );
    postings.forEach((place, count) => {
      const field = place % SEARCH_FIELDS.length;
      const length = (this.#lengths[place] ?? 0) / (this.#averageLengths[field] ?? 1);
      const node = (place - field) / SEARCH_FIELDS.length;
      this.#scores.add(node, word, (weights[field] ?? 0) * saturated(count, length));
    });
  }

  #rarity(nodes: number): number {
    return Math.log(1 + (this.#ids.length - nodes + 0.5) / (nodes + 0.5));
  }

  #ranked(
    touched: readonly NodeScore[],
    kinds: readonly NodeKind[],
    words: number,
  ): readonly FoundNode[] {
    const wanted = new Set(kinds.map((kind) => NODE_KINDS.indexOf(kind)));
    const some = touched.filter(
      ({ node }) => wanted.has(this.#kinds[node] ?? -1) && !this.#dropped.has(node),
    );
    const all = some.filter((found) => found.words === words);
    const document = NODE_KINDS.indexOf("document");
    const isTelling =
      kinds.every((kind) => kind === "document") ||
      all.some(({ node }) => this.#kinds[node] !== document);
    return (isTelling && all.length > 0 ? all : some)
      .map(({ node, score, words: found }) => ({ node, score: score * found }))
      .toSorted((one, two) => two.score - one.score || this.#compare(one.node, two.node))
      .map(({ node, score }) => ({ id: this.#ids[node] as NodeId, score }));
  }

  #compare(one: number, two: number): number {
    const byKind = (this.#kinds[one] ?? 0) - (this.#kinds[two] ?? 0);
    return byKind || ((this.#ids[one] ?? "") < (this.#ids[two] ?? "") ? -1 : 1);
  }
}

/** BM25+'s weight of a term that occurs `count` times in a field of `length` times the average. */
function saturated(count: number, length: number): number {
  const { saturation, lengthWeight, lowerBound } = BM25;
  const norm = saturation * (1 - lengthWeight + lengthWeight * length);
  return lowerBound + (count * (saturation + 1)) / (count + norm);
}

function averageLengths(lengths: readonly number[]): readonly number[] {
  return SEARCH_FIELDS.map((_name, field) => {
    let words = 0;
    let nodes = 0;
    for (let place = field; place < lengths.length; place += SEARCH_FIELDS.length) {
      const length = lengths[place] ?? 0;
      words += length;
      if (length > 0) nodes += 1;
    }
    return nodes === 0 ? 1 : words / nodes;
  });
}
