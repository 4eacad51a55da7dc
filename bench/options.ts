/** Options: what the command line asks to be measured, and how long. */

import { parseArgs } from "node:util";
import type { MeasuredCollection } from "./collection.ts";
import type { GeneratedSize } from "./generate-collection.ts";
import type { RaceTurns, Turns } from "./measure.ts";

export interface Options {
  readonly collections: readonly MeasuredCollection[];
  /** The generated collection from which growth is measured. */
  readonly growsFrom: GeneratedSize;
  readonly json: boolean;
  readonly buildRounds: number;
  readonly turns: RaceTurns;
  readonly httpTurns: Turns;
}

export const USAGE = `Usage: npm run bench -- [--quick] [--json] [--nodes COUNT] [--seed NUMBER]

  --quick   the sample and 10,000 nodes alone, in fewer rounds: about half a minute
  --json    figures for machines, on one line
  --nodes   nodes of the large generated collection, 10,000 to 2,000,000; by default 100,000
  --seed    of the generated collections, by default 1`;

/** Nodes of the generated collections. */
const SMALL = 10_000;
const LARGE = 100_000;
const MOST = 2_000_000;

/** Nodes up to which a collection is measured through HTTP, where it is laid out, too. */
export const MOST_THROUGH_HTTP = 200_000;

const TURNS: RaceTurns = { rounds: 7, turnMs: 5, raceMs: 3000 };
const HTTP_TURNS: Turns = { rounds: 9, turnMs: 200 };
const QUICK_TURNS: RaceTurns = { rounds: 3, turnMs: 5, raceMs: 500 };
const QUICK_HTTP_TURNS: Turns = { rounds: 3, turnMs: 150 };

/** @throws {TypeError} or {RangeError} when the arguments cannot be understood */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      nodes: { type: "string" },
      seed: { type: "string", default: "1" },
    },
  });
  const { quick, json } = values;
  const seed = readNumber("--seed", values.seed, { min: 0, max: 2 ** 32 - 1 });
  const large = readNumber("--nodes", values.nodes ?? String(quick ? SMALL : LARGE), {
    min: SMALL,
    max: MOST,
  });
  const sizes = [...new Set([SMALL, large])];
  return {
    collections: [
      { type: "sample" },
      ...sizes.map((nodes) => ({ type: "generated" as const, nodes, seed })),
    ],
    growsFrom: { nodes: SMALL, seed },
    json,
    buildRounds: quick || large > LARGE ? 1 : 3,
    turns: quick ? QUICK_TURNS : TURNS,
    httpTurns: quick ? QUICK_HTTP_TURNS : HTTP_TURNS,
  };
}

function readNumber(
  name: string,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const number = Number(text.replaceAll("_", "").replaceAll(",", ""));
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new RangeError(`${name} takes a whole number from ${min} to ${max}, not "${text}"`);
}
