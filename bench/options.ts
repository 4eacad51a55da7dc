/** Options: what the command line asks to be measured, and how long. */

import { parseArgs } from "node:util";
import type { MeasuredCollection } from "./collection.ts";
import type { GeneratedSize } from "./generate-collection.ts";
import type { RaceTurns, Turns } from "./measure.ts";

/** What can be measured alone: `store` is appends and loading, `live` lag and subscribers,
 * `ingest` what reading documents costs, `align` what comparing one more does. */
export const PARTS = ["graph", "http", "store", "live", "corrections", "ingest", "align"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  readonly collections: readonly MeasuredCollection[];
  /** The generated collection from which growth is measured. */
  readonly growsFrom: GeneratedSize;
  readonly json: boolean;
  readonly buildRounds: number;
  readonly turns: RaceTurns;
  readonly httpTurns: Turns;
  readonly appendTurns: Turns;
  /** Of an append through HTTP, with subscribers and without. */
  readonly liveTurns: Turns;
  /** How often a collection is loaded from its store. */
  readonly loadRounds: number;
  /** How many corrections are made of each kind. */
  readonly corrections: number;
  /** How many documents are read. */
  readonly ingested: number;
  /** How many documents the largest collection has to which one more is added. */
  readonly aligned: number;
  /** The folder with articles to read; without one they are generated. */
  readonly corpora: string | undefined;
}

export const USAGE = `Usage: npm run bench -- [--quick] [--json] [--only PART]… [--nodes COUNT] [--seed NUMBER]
                        [--corpora FOLDER] [--documents COUNT]

  --quick   the sample and 10,000 nodes alone, in fewer rounds: about a minute
  --only    one part of it; may be given more than once
              graph        questions in process, building, memory
              http         questions through HTTP
              store        appends, loading from the store
              live         lag between two servers, 200 subscribers
              corrections  what one record costs a large collection
              ingest       1,000 documents read, and a trace meanwhile
              align        what one more document costs in a growing collection
  --json    figures for machines, on one line
  --nodes   nodes of the large generated collection, 10,000 to 2,000,000; by default 100,000
  --seed    of the generated collections, by default 1
  --corpora a folder with polnear/dev/text/*.txt to read; by default generated articles
  --documents
            documents of the largest collection that one more is aligned with, 1,000 to 20,000,
            with which it takes a quarter of an hour; by default 5,000

Files are written to the system's temporary folder; TMPDIR names another, on another disk.`;

/** Nodes of the generated collections. */
const SMALL = 10_000;
const LARGE = 100_000;
const MOST = 2_000_000;

/** Nodes up to which a collection is measured through HTTP, where it is laid out, too. */
export const MOST_THROUGH_HTTP = 200_000;

const TURNS: RaceTurns = { rounds: 7, turnMs: 5, raceMs: 3000 };
const HTTP_TURNS: Turns = { rounds: 9, turnMs: 200 };
const APPEND_TURNS: Turns = { rounds: 31, turnMs: 50 };
const LIVE_TURNS: Turns = { rounds: 5, turnMs: 500 };
const QUICK_TURNS: RaceTurns = { rounds: 3, turnMs: 5, raceMs: 500 };
const QUICK_HTTP_TURNS: Turns = { rounds: 3, turnMs: 150 };
const QUICK_APPEND_TURNS: Turns = { rounds: 9, turnMs: 30 };
const QUICK_LIVE_TURNS: Turns = { rounds: 3, turnMs: 200 };

const LOAD_ROUNDS = 3;
const CORRECTIONS = 40;
const QUICK_CORRECTIONS = 10;
const INGESTED = 1000;
const QUICK_INGESTED = 50;
const ALIGNED = 5000;
const QUICK_ALIGNED = 2000;
const FEWEST_ALIGNED = 1000;
const MOST_ALIGNED = 20_000;

/** @throws {TypeError} or {RangeError} when the arguments cannot be understood */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      nodes: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      seed: { type: "string" },
      corpora: { type: "string" },
      documents: { type: "string" },
    },
  });
  const { quick, json, only } = values;
  const seed = readNumber("--seed", values.seed, { usual: 1, min: 0, max: 2 ** 32 - 1 });
  const large = readNumber("--nodes", values.nodes, {
    usual: quick ? SMALL : LARGE,
    min: SMALL,
    max: MOST,
  });
  const sizes = [...new Set([SMALL, large])];
  return {
    parts: only.length === 0 ? PARTS : only.map(readPart),
    collections: [
      { type: "sample" },
      ...sizes.map((nodes) => ({ type: "generated" as const, nodes, seed })),
    ],
    growsFrom: { nodes: SMALL, seed },
    json,
    buildRounds: quick || large > LARGE ? 1 : 3,
    turns: quick ? QUICK_TURNS : TURNS,
    httpTurns: quick ? QUICK_HTTP_TURNS : HTTP_TURNS,
    appendTurns: quick ? QUICK_APPEND_TURNS : APPEND_TURNS,
    liveTurns: quick ? QUICK_LIVE_TURNS : LIVE_TURNS,
    loadRounds: quick || large > LARGE ? 1 : LOAD_ROUNDS,
    corrections: quick ? QUICK_CORRECTIONS : CORRECTIONS,
    ingested: quick ? QUICK_INGESTED : INGESTED,
    aligned: readNumber("--documents", values.documents, {
      usual: quick ? QUICK_ALIGNED : ALIGNED,
      min: FEWEST_ALIGNED,
      max: MOST_ALIGNED,
    }),
    corpora: values.corpora,
  };
}

function readPart(text: string): Part {
  const part = PARTS.find((name) => name === text);
  if (part !== undefined) return part;
  throw new RangeError(`--only takes one of ${PARTS.join(", ")}, not "${text}"`);
}

function readNumber(
  name: string,
  text: string | undefined,
  { usual, min, max }: { readonly usual: number; readonly min: number; readonly max: number },
): number {
  if (text === undefined) return usual;
  const number = Number(text.replaceAll("_", "").replaceAll(",", ""));
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new RangeError(`${name} takes a whole number from ${min} to ${max}, not "${text}"`);
}
