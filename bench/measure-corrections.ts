/** Corrections: what one record costs a large collection, and whoever asks first after it. */

import type { CollectionView } from "../server/graph/collection-view.ts";
import { addNote, reviewRecord } from "../server/graph/correction/appraise.ts";
import { drawnGraph } from "../server/graph/drawn-graph.ts";
import { facetsOf } from "../server/graph/facets.ts";
import { getNode } from "../server/graph/in-graph.ts";
import type { KnowledgeGraph } from "../server/graph/knowledge-graph.ts";
import { prepareSearch, search } from "../server/graph/search.ts";
import { standingOf } from "../server/graph/standing.ts";
import { trace } from "../server/graph/trace.ts";
import type { LogRecord } from "../server/model/record.ts";
import { Library } from "../server/store/library.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import { keep } from "./keep.ts";
import { summarise } from "./measure.ts";
import type { Race } from "./measure.ts";
import { drawQuestions } from "./measure-questions.ts";
import type { DrawnQuestions } from "./measure-questions.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";
import { writeLog } from "./write-log.ts";

export const CORRECTIONS = ["note", "review"] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

export const STEPS = ["append", "search", "trace", "standing", "drawn", "facets"] as const;
export type Step = (typeof STEPS)[number];

export interface CorrectionFigures {
  readonly nodes: number;
  /** Microseconds of the append, and of each question asked first after it. */
  readonly first: Readonly<Record<CorrectionKind, Race<Step>>>;
  /** Microseconds of the questions asked for the first time since the collection was loaded. */
  readonly sinceLoading: Readonly<Record<Exclude<Step, "append">, number>>;
  /** Microseconds of the same questions asked once more. */
  readonly again: Race<Exclude<Step, "append">>;
}

export interface CorrectionTask {
  readonly collection: MeasuredCollection;
  /** How many corrections of each kind. */
  readonly rounds: number;
}

/** One question of each sort, another one each round. */
type Questions = Readonly<Record<Exclude<Step, "append">, () => number>>;

/** Corrects one collection; needs a process of its own. */
export function measureCorrections(task: CorrectionTask): Promise<CorrectionFigures> {
  return inTemporaryFolder(async (folder) => {
    const store = openSqliteStore(folder);
    const { info, records } = logOf(task.collection);
    await writeLog(store, info, records);
    const library = new Library(store);
    const { graph } = await library.get(info.id);
    await prepareSearch(graph);
    const figures = await correct(library, graph, task);
    library.stop();
    await store.close();
    return figures;
  });
}

async function correct(
  library: Library,
  graph: KnowledgeGraph,
  { rounds }: CorrectionTask,
): Promise<CorrectionFigures> {
  const drawn = drawQuestions(graph);
  const first = { note: emptyTimes(STEPS), review: emptyTimes(STEPS) };
  const again = emptyTimes(QUESTION_STEPS);
  const sinceLoading = await timesOf(questionsOf(graph, drawn, 0));
  for (let round = -1; round < rounds; round += 1) {
    for (const kind of CORRECTIONS) {
      const claim = drawn.claims[(round + 1) % drawn.claims.length] ?? "";
      const questions = questionsOf(graph, drawn, round + 1);
      const append = await timeOf(() =>
        library.append(graph.collection, (view) => write(view, kind, claim)),
      );
      const asked = await timesOf(questions);
      const askedAgain = await timesOf(questions);
      // The first round makes everything warm.
      if (round < 0) continue;
      first[kind].get("append")?.push(append);
      for (const step of QUESTION_STEPS) {
        first[kind].get(step)?.push(asked[step]);
        again.get(step)?.push(askedAgain[step]);
      }
    }
  }
  return {
    nodes: graph.graph.order,
    sinceLoading,
    first: { note: summarise(first.note), review: summarise(first.review) },
    again: summarise(again),
  };
}

export const QUESTION_STEPS = STEPS.filter((step) => step !== "append");

function emptyTimes<Name extends Step>(steps: readonly Name[]): Map<Name, number[]> {
  return new Map(steps.map((step) => [step, []]));
}

/** A note on the claim, or a review of an appearance of it. */
function write(view: CollectionView, kind: CorrectionKind, claim: string): readonly LogRecord[] {
  const made = { by: { kind: "person", name: "Analyst" }, at: new Date().toISOString() } as const;
  if (kind === "note") return addNote({ view, made }, { record: claim, text: "To be checked." });
  const { appearance } = trace(view.graph, claim).edges[0] ?? {};
  if (appearance === undefined) throw new Error(`Claim ${claim} has no appearance`);
  // Accepting leaves it where it is: later rounds find the same collection, yet all is told of it.
  return reviewRecord({ view, made }, { record: appearance.record.id, verdict: "accepted" });
}

/** Each sort of question about the collection, others for another number. */
function questionsOf(
  graph: KnowledgeGraph,
  { claims, texts }: DrawnQuestions,
  number: number,
): Questions {
  const claim = claims[number % claims.length] ?? "";
  const text = texts[number % texts.length] ?? "";
  return {
    search: () => search(graph, text).length,
    trace: () => trace(graph, claim).edges.length,
    standing: () => standingOf(getNode(graph, claim, "claim")).documents,
    drawn: () => drawnGraph(graph).nodeIds.length,
    facets: () => facetsOf(drawnGraph(graph)).kinds.length,
  };
}

async function timesOf(questions: Questions): Promise<Record<Exclude<Step, "append">, number>> {
  const times = new Map<string, number>();
  for (const step of QUESTION_STEPS) {
    times.set(step, await timeOf(() => keep(questions[step]())));
  }
  return Object.fromEntries(times) as Record<Exclude<Step, "append">, number>;
}

/** Microseconds. */
async function timeOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) * 1000;
}
