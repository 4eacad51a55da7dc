/** Growth: how much longer a question takes in a large collection than in a small one. */

import { KnowledgeGraph } from "../server/graph/knowledge-graph.ts";
import { neighborhood } from "../server/graph/neighborhood.ts";
import { search } from "../server/graph/search.ts";
import { subgraphEdges } from "../server/graph/subgraph.ts";
import { trace } from "../server/graph/trace.ts";
import { generateCollection, generatedInfo } from "./generate-collection.ts";
import type { GeneratedSize } from "./generate-collection.ts";
import { keep } from "./keep.ts";
import { raceQuestions } from "./measure.ts";
import type { Race, RaceTurns } from "./measure.ts";
import { drawQuestions, REACH } from "./measure-questions.ts";
import type { DrawnQuestions } from "./measure-questions.ts";
import { throughStore } from "./stored-records.ts";

export interface GrowthFigures {
  /** Nodes of the small collection. */
  readonly from: number;
  /** Microseconds each. */
  readonly trace: Race<"small" | "large">;
  readonly neighborhood: Race<"small" | "large">;
  readonly search: Race<"small" | "large">;
}

interface Side {
  readonly graph: KnowledgeGraph;
  readonly questions: DrawnQuestions;
}

/** Asks both in turns: figures of two runs would compare the machine's hours, not the graphs. */
export function measureGrowth(
  large: KnowledgeGraph,
  size: GeneratedSize,
  turns: RaceTurns,
): GrowthFigures {
  const { records } = throughStore(generateCollection(size));
  const small = new KnowledgeGraph(generatedInfo(size).id).appendAll(records);
  const sides = {
    small: { graph: small, questions: drawQuestions(small) },
    large: { graph: large, questions: drawQuestions(large) },
  };
  const raced = (
    of: (questions: DrawnQuestions) => readonly string[],
    ask: (graph: KnowledgeGraph, question: string) => number,
  ) => raceSides(sides, { of, ask }, turns);
  return {
    from: small.graph.order,
    trace: raced(
      ({ claims }) => claims,
      (graph, id) => trace(graph, id).edges.length,
    ),
    neighborhood: raced(
      ({ centres }) => centres,
      (graph, id) => subgraphEdges(neighborhood(graph, [id], REACH)).length,
    ),
    search: raced(
      ({ texts }) => texts,
      (graph, text) => search(graph, text).length,
    ),
  };
}

interface Question {
  readonly of: (questions: DrawnQuestions) => readonly string[];
  readonly ask: (graph: KnowledgeGraph, question: string) => number;
}

function raceSides(
  { small, large }: Readonly<Record<"small" | "large", Side>>,
  { of, ask }: Question,
  turns: RaceTurns,
): Race<"small" | "large"> {
  const asked = of(small.questions);
  const others = of(large.questions).slice(0, asked.length);
  return raceQuestions(
    {
      small: () => asked.forEach((question) => keep(ask(small.graph, question))),
      large: () => others.forEach((question) => keep(ask(large.graph, question))),
    },
    asked.length,
    turns,
  );
}
