/** The report: figures as tables that a person can read, with each goal and how far it is away. */

import { titleOf } from "./collection.ts";
import type { CollectionFigures, Figures } from "./figures.ts";
import { GOALS, goalWords, judge, NOT_MEASURED, verdictWords } from "./goals.ts";
import type { Goal, Verdict } from "./goals.ts";
import type { HttpQuestion } from "./http-questions.ts";
import { CONNECTIONS } from "./measure-http.ts";
import type { HttpFigures } from "./measure-http.ts";
import type { InProcessFigures } from "./measure-in-process.ts";
import { ratio } from "./measure.ts";
import type { Clocked, Race } from "./measure.ts";
import { alignColumns, duration, shortNumber, size, times } from "./table.ts";

/** One figure that a goal was set for. */
export interface JudgedFigure {
  readonly collection: string;
  readonly what: string;
  readonly figure: number;
  readonly goal: Goal;
  readonly verdict: Verdict;
}

interface Row {
  readonly what: string;
  readonly cells: readonly string[];
  /** What the goal is set for; without a goal it is shown alone. */
  readonly figure?: number;
  readonly goal?: Goal;
}

interface Section {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** Nodes from which the goal of loading counts. */
const LOADING_NODES = 100_000;

const HTTP_NAMES: Readonly<Record<HttpQuestion, string>> = {
  small: "small query",
  trace: "trace",
  neighborhood: "2 steps around a claim, columns",
  graph: "what the page draws first, columns",
};
const HTTP_GOALS: Readonly<Partial<Record<HttpQuestion, Goal>>> = {
  trace: GOALS.traceThroughHttp,
  neighborhood: GOALS.subgraphThroughHttp,
  graph: GOALS.subgraphThroughHttp,
};

/** The lines of the whole report. */
export function reportLines(figures: Figures): readonly string[] {
  const judged = judgedFigures(figures);
  const missed = judged.filter(({ verdict }) => verdict.type === "missed");
  return [
    ...headLines(figures),
    ...figures.collections.flatMap((one) => ["", ...collectionLines(one)]),
    "",
    `Goals: ${judged.length - missed.length} met, ${missed.length} missed.`,
    ...missed.map(
      ({ collection, what, goal, verdict }) =>
        `  ${collection}: ${what}, ${goalWords(goal)}: ${verdictWords(verdict)}`,
    ),
    NOT_MEASURED,
    `Took ${shortNumber(figures.seconds)} s.`,
  ];
}

/** Every figure that a goal was set for, in the order of the report. */
export function judgedFigures({ collections }: Pick<Figures, "collections">): JudgedFigure[] {
  return collections.flatMap((one) =>
    sectionsOf(one)
      .flatMap(({ rows }) => rows)
      .flatMap(({ what, figure, goal }) =>
        figure === undefined || goal === undefined
          ? []
          : [
              {
                collection: titleOf(one.collection),
                what,
                figure,
                goal,
                verdict: judge(goal, figure),
              },
            ],
      ),
  );
}

function headLines({ machine, rounds }: Figures): readonly string[] {
  const { node, processor, cores, load } = machine;
  const isBusy = load > cores / 2;
  return [
    `Node.js ${node}, ${processor}, ${cores} cores, load ${shortNumber(load)} before`,
    ...(isBusy ? ["Other programs were running: the ratios tell more than the times."] : []),
    `Medians of ${rounds.inProcess} or more rounds in process and ${rounds.http} through HTTP, in which all take turns;`,
    "a ratio is the median of those of the rounds.",
  ];
}

function collectionLines(figures: CollectionFigures): readonly string[] {
  const { nodes, edges, records } = figures.inProcess;
  const counts = [nodes, edges, records].map((count) => count.toLocaleString("en-US"));
  const title = titleOf(figures.collection);
  return [
    `${title}: ${counts[0]} nodes, ${counts[1]} edges, ${counts[2]} records`,
    ...sectionsOf(figures).flatMap(({ head, rows }) => ["", ...sectionLines(head, rows)]),
  ];
}

function sectionLines(head: readonly string[], rows: readonly Row[]): readonly string[] {
  return alignColumns([
    [...head, "goal", ""],
    ...rows.map(({ what, cells, figure, goal }) => [
      `  ${what}`,
      ...cells,
      ...(figure === undefined || goal === undefined
        ? ["–"]
        : [goalWords(goal), verdictWords(judge(goal, figure))]),
    ]),
  ]);
}

function sectionsOf({ inProcess, http }: CollectionFigures): readonly Section[] {
  return [
    { head: ["in process", "Whence", "plain maps", "typed", "ratio"], rows: mapRows(inProcess) },
    { head: ["search", "Whence", "plain scan", "", "ratio"], rows: [searchRow(inProcess)] },
    { head: ["loading", "time", "processor", "memory"], rows: loadingRows(inProcess) },
    ...(inProcess.growth === undefined ? [] : [growthSection(inProcess, inProcess.growth)]),
    ...(http === undefined ? [] : httpSections(http)),
  ];
}

function mapRows(figures: InProcessFigures): readonly Row[] {
  const { answers, bytes, nodes, recordBytes } = figures;
  const ofNode = (held: number) => shortNumber(held / nodes);
  return [
    raceRow("trace" + ofNodesAndEdges(answers.traceNodes, answers.traceEdges), figures.trace, {
      goal: GOALS.trace,
    }),
    raceRow(
      "2 steps around" + ofNodesAndEdges(answers.nodesShown, answers.edgesShown),
      figures.neighborhood,
    ),
    {
      what: "building",
      cells: [
        duration(figures.build.graph.median * 1000),
        duration(figures.build.plain.median * 1000),
        duration(figures.typedMs * 1000),
        times(ratio(figures.build.graph, figures.build.plain)),
      ],
    },
    {
      what: "bytes a node with its edges",
      cells: [
        ...[bytes.graph, bytes.plain, bytes.typed].map(ofNode),
        times(bytes.graph / bytes.plain),
      ],
    },
    {
      what: "the same with its records",
      cells: [
        ...[bytes.graph, bytes.plain, bytes.typed].map((held) => ofNode(held + recordBytes)),
        times((bytes.graph + recordBytes) / (bytes.plain + recordBytes)),
      ],
    },
  ];
}

function raceRow(
  what: string,
  race: Race<"graph" | "plain" | "typed">,
  { goal }: { readonly goal?: Goal } = {},
): Row {
  const figure = ratio(race.graph, race.plain);
  const medians = [race.graph, race.plain, race.typed].map(({ median }) => duration(median));
  return { what, cells: [...medians, times(figure)], figure, ...(goal && { goal }) };
}

function searchRow({ search, answers }: InProcessFigures): Row {
  const found = shortNumber(answers.nodesFound);
  return {
    what: `two words (${found} found; the scan does not rank)`,
    cells: [
      duration(search.graph.median),
      duration(search.scan.median),
      "",
      times(ratio(search.graph, search.scan)),
    ],
  };
}

function loadingRows(figures: InProcessFigures): readonly Row[] {
  const { nodes, parse, build, buildProcessorMs, index, recordBytes, bytes } = figures;
  const built = { ms: build.graph.median, processorMs: buildProcessorMs };
  const loaded = {
    ms: parse.ms + built.ms,
    processorMs: parse.processorMs + built.processorMs,
  };
  return [
    { what: "records read and checked", cells: loadingCells(parse, recordBytes) },
    { what: "graph built of them", cells: loadingCells(built, bytes.graph) },
    {
      what: "loaded",
      cells: loadingCells(loaded, recordBytes + bytes.graph),
      figure: loaded.ms / 1000,
      ...(nodes === LOADING_NODES && { goal: GOALS.loading }),
    },
    { what: "search index, while it serves", cells: loadingCells(index, figures.indexBytes) },
  ];
}

function loadingCells({ ms, processorMs }: Clocked, bytes: number): readonly string[] {
  return [duration(ms * 1000), duration(processorMs * 1000), size(bytes)];
}

function growthSection(
  { nodes }: InProcessFigures,
  growth: NonNullable<InProcessFigures["growth"]>,
): Section {
  const [from, to] = [growth.from, nodes].map((count) => count.toLocaleString("en-US"));
  return {
    head: [`growth from ${from} to ${to} nodes`, from ?? "", to ?? "", "ratio"],
    rows: [
      growthRow("trace", growth.trace, GOALS.growth),
      growthRow("2 steps around", growth.neighborhood, GOALS.growth),
      growthRow("search", growth.search),
    ],
  };
}

function growthRow(what: string, { small, large }: Race<"small" | "large">, goal?: Goal): Row {
  const figure = ratio(large, small);
  const cells = [duration(small.median), duration(large.median), times(figure)];
  return { what, cells, figure, ...(goal && { goal }) };
}

function httpSections(http: Readonly<Record<HttpQuestion, HttpFigures>>): readonly Section[] {
  const questions = Object.entries(http) as [HttpQuestion, HttpFigures][];
  return [
    {
      head: [
        `requests a second, ${CONNECTIONS} connections`,
        "Whence",
        "route by hand",
        "bytes prepared",
        "ratio",
      ],
      rows: questions.map(([question, { answerBytes, rate }]) => {
        const figure = ratio(rate.api, rate.route);
        const medians = [rate.api, rate.route, rate.bare].map(({ median }) => shortNumber(median));
        const goal = HTTP_GOALS[question];
        return {
          what: `${HTTP_NAMES[question]} (${size(answerBytes)})`,
          cells: [...medians, times(figure)],
          figure,
          ...(goal && { goal }),
        };
      }),
    },
    {
      head: [
        "the server's processor time a request",
        "Whence",
        "route by hand",
        "bytes prepared",
        "ratio",
      ],
      rows: questions.map(
        ([
          question,
          {
            processor: { api, route, bare },
          },
        ]) => ({
          what: HTTP_NAMES[question],
          cells: [
            ...[api, route, bare].map(({ median }) => duration(median)),
            times(ratio(api, route)),
          ],
        }),
      ),
    },
  ];
}

function ofNodesAndEdges(nodes: number, edges: number): string {
  return ` (${shortNumber(nodes)} nodes, ${shortNumber(edges)} edges)`;
}
