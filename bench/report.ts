/** The report: figures as tables that a person can read, with each goal and how far it is away. */

import { titleOf } from "./collection.ts";
import type { CollectionFigures, Figures, LogFigures } from "./figures.ts";
import { goalWords, judge, NOT_MEASURED, verdictWords } from "./goals.ts";
import type { Goal, Verdict } from "./goals.ts";
import { alignmentSections } from "./report-alignment.ts";
import { httpSections, inProcessSections } from "./report-graph.ts";
import { ingestSections } from "./report-ingest.ts";
import { correctionSections, lagSections, subscriberSections } from "./report-live.ts";
import { sectionLines } from "./report-rows.ts";
import type { Section } from "./report-rows.ts";
import { appendSections, loadingSections } from "./report-store.ts";
import { shortNumber } from "./table.ts";

/** One figure that a goal was set for. */
export interface JudgedFigure {
  /** `the log` for what is no collection's. */
  readonly collection: string;
  readonly what: string;
  readonly figure: number;
  readonly goal: Goal;
  readonly verdict: Verdict;
}

const LOG_TITLE = "the log";

/** The lines of the whole report. */
export function reportLines(figures: Figures): readonly string[] {
  const judged = judgedFigures(figures);
  const missed = judged.filter(({ verdict }) => verdict.type === "missed");
  return [
    ...headLines(figures),
    ...figures.collections.flatMap(collectionLines),
    ...logLines(figures.log),
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
export function judgedFigures({ collections, log }: Pick<Figures, "collections" | "log">) {
  return [
    ...collections.flatMap((one) => judgedIn(titleOf(one.collection), sectionsOf(one))),
    ...judgedIn(LOG_TITLE, logSections(log)),
  ];
}

function judgedIn(collection: string, sections: readonly Section[]): readonly JudgedFigure[] {
  return sections
    .flatMap(({ rows }) => rows)
    .flatMap(({ what, figure, goal }) =>
      figure === undefined || goal === undefined
        ? []
        : [{ collection, what, figure, goal, verdict: judge(goal, figure) }],
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
  const sections = sectionsOf(figures);
  if (sections.length === 0) return [];
  return ["", titleLine(figures), ...linesOf(sections)];
}

/** What the collection is called, with whatever is known of its size. */
function titleLine({ collection, inProcess, loading }: CollectionFigures): string {
  const { nodes, edges, records } = inProcess ?? loading ?? {};
  const counts = Object.entries({ nodes, edges, records }).flatMap(([what, count]) =>
    count === undefined ? [] : [`${count.toLocaleString("en-US")} ${what}`],
  );
  return counts.length === 0 ? titleOf(collection) : `${titleOf(collection)}: ${counts.join(", ")}`;
}

function logLines(log: LogFigures): readonly string[] {
  const sections = logSections(log);
  const absent = log.noPostgres === undefined ? [] : [`PostgreSQL was left out: ${log.noPostgres}`];
  if (sections.length === 0) return [];
  return ["", "The log", ...absent, ...linesOf(sections)];
}

function linesOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => ["", ...sectionLines(section)]);
}

function sectionsOf({
  inProcess,
  http,
  loading,
  corrections,
}: CollectionFigures): readonly Section[] {
  return [
    ...(inProcess === undefined ? [] : inProcessSections(inProcess)),
    ...(http === undefined ? [] : httpSections(http)),
    ...(loading === undefined ? [] : loadingSections(loading)),
    ...(corrections === undefined ? [] : correctionSections(corrections)),
  ];
}

function logSections(figures: LogFigures): readonly Section[] {
  const { appends, lags, subscribers, ingest, alignment } = figures;
  return [
    ...(appends === undefined ? [] : appendSections(appends)),
    ...(lags === undefined ? [] : lagSections(lags)),
    ...(subscribers === undefined ? [] : subscriberSections(subscribers)),
    ...(ingest === undefined ? [] : ingestSections(ingest)),
    ...(alignment === undefined ? [] : alignmentSections(alignment)),
  ];
}
