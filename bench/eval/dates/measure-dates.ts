/** Dates measured on TimeBank: found, found with the same words, with the same value. */

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findDates } from "../../../server/extract/dates/find-dates.ts";
import type { DateExpression } from "../../../server/extract/extraction.ts";
import { calibrationFigures, type Judged } from "../calibration.ts";
import type { Figure, Measurement } from "../figure.ts";
import { countTimes, f1, isSameValue, NO_TIMES, pairTimes } from "./score-times.ts";
import { readTimeMl, type TimeMlDocument } from "./timeml.ts";

const FOLDER = "timebank";

/** The documents of each folder of TimeBank, by the folder's name; in their names' order. */
export async function readTimeBank(
  corpora: string,
): Promise<ReadonlyMap<string, readonly TimeMlDocument[]>> {
  const root = join(corpora, FOLDER);
  const parts = new Map<string, readonly TimeMlDocument[]>();
  if (!existsSync(root)) return parts;
  const entries = await readdir(root, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory()).toSorted(byName)) {
    const files = (await readdir(join(root, name))).filter((file) => file.endsWith(".tml"));
    const texts = await Promise.all(
      files.toSorted().map(async (file) => await readFile(join(root, name, file), "utf8")),
    );
    parts.set(
      name,
      texts.map(readTimeMl).filter((document) => document !== undefined),
    );
  }
  return parts;
}

function byName(one: { readonly name: string }, two: { readonly name: string }): number {
  return one.name < two.name ? -1 : 1;
}

interface ReadTimes extends TimeMlDocument {
  readonly found: readonly DateExpression[];
}

/** F1 of time expressions, over all of TimeBank and for each of its folders; then calibration. */
export const measureDates: Measurement = async ({ corpora }) => {
  const parts = [...(await readTimeBank(corpora))].map(([name, documents]) => ({
    name,
    documents: documents.map(readTimes),
  }));
  if (parts.length === 0) return [];
  const all = parts.flatMap(({ documents }) => documents);
  return [
    ...figuresOf("Dates, TimeBank", all, GOALS),
    ...parts.flatMap(({ name, documents }) =>
      figuresOf(`Dates, TimeBank, ${name} apart`, documents, {}),
    ),
    ...calibrationFigures(all.flatMap(judgeTimes), "Dates, TimeBank, reliability of the value"),
  ];
};

function readTimes(document: TimeMlDocument): ReadTimes {
  const { text, published } = document;
  return { ...document, found: findDates(analyseText(text), { published }) };
}

/** Right is what overlaps a time expression with the same value. */
function judgeTimes({ times, found }: ReadTimes): readonly Judged[] {
  const right = new Set(
    pairTimes(times, found)
      .filter(isSameValue)
      .map((pair) => pair.found),
  );
  return found.map((own) => ({ confidence: own.confidence, isRight: right.has(own) }));
}

interface Goals {
  readonly relaxed?: number;
  readonly strict?: number;
  readonly value?: number;
}

const GOALS: Goals = { relaxed: 0.9, strict: 0.75, value: 0.7 };

function figuresOf(
  table: string,
  documents: readonly ReadTimes[],
  goals: Goals,
): readonly Figure[] {
  const counts = documents.reduce(
    (sum, { times, found }) => countTimes(sum, times, found),
    NO_TIMES,
  );
  const sample = `${counts.gold.toLocaleString("en")} time expressions in ${documents.length} documents`;
  return [
    {
      table,
      what: "relaxed F1 (they share a character)",
      value: f1(counts.relaxed, counts),
      goal: goals.relaxed,
      sample,
    },
    {
      table,
      what: "strict F1 (same first and last character)",
      value: f1(counts.strict, counts),
      goal: goals.strict,
      sample,
    },
    {
      table,
      what: "value F1 (relaxed, and the same TIMEX3 value)",
      value: f1(counts.value, counts),
      goal: goals.value,
      sample,
    },
  ];
}
