/** Questions in process: a graph raced with plain maps and typed arrays that give the same answers. */

import assert from "node:assert/strict";
import { neighborhood } from "../server/graph/neighborhood.ts";
import { search } from "../server/graph/search.ts";
import { subgraphEdges } from "../server/graph/subgraph.ts";
import { trace } from "../server/graph/trace.ts";
import { searchTerms } from "../server/documents/words.ts";
import type { KnowledgeGraph } from "../server/graph/knowledge-graph.ts";
import { keep } from "./keep.ts";
import { raceQuestions } from "./measure.ts";
import type { Race, RaceTurns } from "./measure.ts";
import type { BuiltGraphs } from "./measure-build.ts";
import { plainNeighborhood } from "./plain-neighborhood.ts";
import { scan, scannedNodes } from "./plain-search.ts";
import { plainTrace } from "./plain-trace.ts";
import { Random } from "./random.ts";
import {
  assertTypedNeighborhood,
  assertTypedTrace,
  neighborhoodFacts,
  plainTraceFacts,
  sortedNodes,
  traceFacts,
} from "./same-answers.ts";
import { typedNeighborhood, typedTrace } from "./typed-graph.ts";

/** What is asked for around a node: as much as one canvas shows. */
export const REACH = { radius: 2, limit: 500 } as const;

/** Questions of each sort, on different claims: enough that no few of them decide. */
const CLAIMS_TRACED = 500;
const CLAIMS_LOOKED_AROUND = 20;
const SEARCHES = 20;

/** Letters of a word looked for, at least: shorter ones stand for too many others. */
const WORD_LENGTH = 4;
const SEED = 7;

export interface QuestionFigures {
  /** Microseconds each. */
  readonly trace: Race<"graph" | "plain" | "typed">;
  readonly neighborhood: Race<"graph" | "plain" | "typed">;
  readonly search: Race<"graph" | "scan">;
  /** Means over the questions asked. */
  readonly answers: {
    readonly traceNodes: number;
    readonly traceEdges: number;
    readonly nodesReached: number;
    readonly nodesShown: number;
    readonly edgesShown: number;
    readonly nodesFound: number;
  };
}

/** Asserts that all give the same answers, and then races them. */
export function measureQuestions(built: BuiltGraphs, turns: RaceTurns): QuestionFigures {
  const { graph } = built;
  const { claims, centres, texts } = drawQuestions(graph);
  return {
    trace: raceTraces(built, claims, turns),
    neighborhood: raceNeighborhoods(built, centres, turns),
    search: raceSearches(graph, texts, turns),
    answers: {
      traceNodes: mean(claims, (id) => trace(graph, id).nodes.length),
      traceEdges: mean(claims, (id) => trace(graph, id).edges.length),
      nodesReached: mean(centres, (id) => neighborhood(graph, [id], REACH).totalNodes),
      nodesShown: mean(centres, (id) => neighborhood(graph, [id], REACH).nodeIds.length),
      edgesShown: mean(centres, (id) => subgraphEdges(neighborhood(graph, [id], REACH)).length),
      nodesFound: mean(texts, (text) => search(graph, text).length),
    },
  };
}

/** What is asked of a graph. */
export interface DrawnQuestions {
  /** Ids of claims that are traced. */
  readonly claims: readonly string[];
  /** Ids of claims that are looked around. */
  readonly centres: readonly string[];
  /** Words that are looked for. */
  readonly texts: readonly string[];
}

/** The same questions for the same graph. */
export function drawQuestions(graph: KnowledgeGraph): DrawnQuestions {
  const random = new Random(SEED);
  const claims = drawClaims(graph, CLAIMS_TRACED, random);
  const centres = claims.slice(0, CLAIMS_LOOKED_AROUND);
  return { claims, centres, texts: drawSearches(graph, random) };
}

/** The ids of some claims, each once where there are enough. */
export function drawClaims(graph: KnowledgeGraph, count: number, random: Random): string[] {
  const all = graph.nodesOfKind("claim");
  const drawn = new Set<string>();
  const most = Math.min(count, all.length);
  while (drawn.size < most) drawn.add(random.pick(all));
  return [...drawn];
}

function raceTraces(
  { graph, plain, typed }: BuiltGraphs,
  claims: readonly string[],
  turns: RaceTurns,
): QuestionFigures["trace"] {
  const numbers = claims.map((id) => numberOf(typed.numbers, id));
  for (const [index, id] of claims.entries()) {
    const answer = trace(graph, id);
    assert.deepEqual(plainTraceFacts(plainTrace(plain, id)), traceFacts(answer));
    assertTypedTrace(typed, typedTrace(typed, numbers[index] ?? 0), answer);
  }
  return raceQuestions(
    {
      graph: () => claims.forEach((id) => keep(trace(graph, id).edges.length)),
      plain: () => claims.forEach((id) => keep(plainTrace(plain, id).edges.length)),
      typed: () => numbers.forEach((number) => keep(typedTrace(typed, number).edges.length)),
    },
    claims.length,
    turns,
  );
}

function raceNeighborhoods(
  { graph, plain, typed }: BuiltGraphs,
  centres: readonly string[],
  turns: RaceTurns,
): QuestionFigures["neighborhood"] {
  const numbers = centres.map((id) => numberOf(typed.numbers, id));
  for (const [index, id] of centres.entries()) {
    const answer = neighborhoodFacts(neighborhood(graph, [id], REACH));
    assert.deepEqual(sortedNodes(plainNeighborhood(plain, id, REACH)), answer);
    assertTypedNeighborhood(typed, typedNeighborhood(typed, numbers[index] ?? 0, REACH), answer);
  }
  return raceQuestions(
    {
      graph: () =>
        centres.forEach((id) => keep(subgraphEdges(neighborhood(graph, [id], REACH)).length)),
      plain: () => centres.forEach((id) => keep(plainNeighborhood(plain, id, REACH).edges.length)),
      typed: () =>
        numbers.forEach((one) => keep(typedNeighborhood(typed, one, REACH).edges.length)),
    },
    centres.length,
    turns,
  );
}

function raceSearches(
  graph: KnowledgeGraph,
  texts: readonly string[],
  turns: RaceTurns,
): QuestionFigures["search"] {
  const nodes = scannedNodes(graph);
  for (const text of texts) {
    const found = search(graph, text).map(({ node }) => node.record.id);
    assert.deepEqual(scan(nodes, text).toSorted(), found.toSorted(), text);
  }
  return raceQuestions(
    {
      graph: () => texts.forEach((text) => keep(search(graph, text).length)),
      scan: () => texts.forEach((text) => keep(scan(nodes, text).length)),
    },
    texts.length,
    turns,
  );
}

/** Two words that stand in one claim. */
function drawSearches(graph: KnowledgeGraph, random: Random): readonly string[] {
  return drawClaims(graph, SEARCHES, random).map((id) => {
    const record = graph.findNode(id);
    const text = record?.type === "claim" ? record.text : "";
    const words = searchTerms(text).filter(({ length }) => length >= WORD_LENGTH);
    const first = random.below(words.length);
    return [words[first], words[(first + 1) % words.length]].join(" ");
  });
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new TypeError(`Node ${id} has no number`);
  return number;
}

/** Keeps no answer: objects that outlive their question would be allocated more slowly from then on. */
function mean(questions: readonly string[], count: (question: string) => number): number {
  return questions.reduce((sum, question) => sum + count(question), 0) / questions.length;
}
