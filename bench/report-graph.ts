/** The report on graphs: questions in process and through HTTP, building, memory, growth. */

import { GOALS } from "./goals.ts";
import type { Goal } from "./goals.ts";
import type { HttpQuestion } from "./http-questions.ts";
import { CONNECTIONS } from "./measure-http.ts";
import type { HttpFigures } from "./measure-http.ts";
import type { InProcessFigures } from "./measure-in-process.ts";
import { ratio } from "./measure.ts";
import type { Clocked, Race } from "./measure.ts";
import type { Row, Section } from "./report-rows.ts";
import { duration, shortNumber, size, times } from "./table.ts";

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

/** Everything that one process answers alone. */
export function inProcessSections(inProcess: InProcessFigures): readonly Section[] {
  return [
    { head: ["in process", "Whence", "plain maps", "typed", "ratio"], rows: mapRows(inProcess) },
    { head: ["search", "Whence", "plain scan", "", "ratio"], rows: [searchRow(inProcess)] },
    { head: ["building", "time", "processor", "memory"], rows: buildingRows(inProcess) },
    ...(inProcess.growth === undefined ? [] : [growthSection(inProcess, inProcess.growth)]),
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

function buildingRows(figures: InProcessFigures): readonly Row[] {
  const { parse, build, buildProcessorMs, index, recordBytes, bytes } = figures;
  const built = { ms: build.graph.median, processorMs: buildProcessorMs };
  const both = {
    ms: parse.ms + built.ms,
    processorMs: parse.processorMs + built.processorMs,
  };
  return [
    { what: "records read and checked", cells: buildingCells(parse, recordBytes) },
    { what: "graph built of them", cells: buildingCells(built, bytes.graph) },
    { what: "both", cells: buildingCells(both, recordBytes + bytes.graph) },
    { what: "search index, while it serves", cells: buildingCells(index, figures.indexBytes) },
  ];
}

function buildingCells({ ms, processorMs }: Clocked, bytes: number): readonly string[] {
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

/** Everything that was asked through HTTP. */
export function httpSections(
  http: Readonly<Record<HttpQuestion, HttpFigures>>,
): readonly Section[] {
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
