/** Appearances that were read against those that a person encoded, in one document. */

import type { ActorRecord } from "../../../server/model/actor.ts";
import type { AppearanceRecord, Hop } from "../../../server/model/appearance.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import type { TextPosition } from "../../../server/model/selector.ts";

/** Shared length over joint length from which two passages are the same appearance. */
const SAME_PASSAGE = 0.5;

export interface AppearanceCounts {
  readonly encoded: number;
  readonly read: number;
  /** Encoded appearances of which one was read. */
  readonly found: number;
  /** Read appearances that are encoded. */
  readonly right: number;
  readonly stances: number;
  readonly certainties: number;
  readonly origins: number;
  /** Of those found whose last hop the encoding names or describes: how many, and whose is right. */
  readonly named: number;
  readonly namedRight: number;
  readonly described: number;
  readonly describedRight: number;
  /** Encoded appearances that were not found, and read ones that are not encoded: for whoever asks. */
  readonly missed: readonly AppearanceRecord[];
  readonly spurious: readonly AppearanceRecord[];
  readonly wrongOrigins: readonly Pair[];
}

/** Length of the common part over that of both together, 0–1. */
export function overlap(one: readonly TextPosition[], two: readonly TextPosition[]): number {
  const [first, second] = [unitsOf(one), unitsOf(two)];
  let common = 0;
  for (const unit of first) if (second.has(unit)) common += 1;
  return common / (first.size + second.size - common);
}

function unitsOf(positions: readonly TextPosition[]): ReadonlySet<number> {
  const units = new Set<number>();
  for (const { start, end } of positions) for (let at = start; at < end; at += 1) units.add(at);
  return units;
}

export interface Encoding {
  readonly records: readonly LogRecord[];
  readonly appearances: readonly AppearanceRecord[];
}

/**
 * How many appearances were found, and of those found whose stance and whose origin is right. An
 * encoded appearance is compared with the read one that it shares most with, and of those that share
 * as much with the one that has the same stance and origin.
 */
export function matchAppearances(encoded: Encoding, read: Encoding): AppearanceCounts {
  const pairs = encoded.appearances.flatMap((one) => {
    const best = bestFor(one, { encoded, read });
    return best === undefined ? [] : [[one, best] as const];
  });
  const foundSet = new Set(pairs.map(([one]) => one));
  const isRight = (two: AppearanceRecord) =>
    encoded.appearances.some((one) => overlap(one.positions, two.positions) >= SAME_PASSAGE);
  const right = read.appearances.filter(isRight);
  const isRightOrigin = ([one, two]: Pair) => isSameOrigin({ one, encoded }, { two, read });
  const attributed = pairs.filter(([one]) => one.chain.length > 0);
  const named = attributed.filter(([one]) => namesOf(one.chain.at(-1), encoded).length > 0);
  const described = attributed.filter((pair) => !named.includes(pair));
  return {
    encoded: encoded.appearances.length,
    read: read.appearances.length,
    found: pairs.length,
    right: right.length,
    stances: pairs.filter(([one, two]) => one.stance === two.stance).length,
    certainties: pairs.filter(([one, two]) => one.certainty === two.certainty).length,
    origins: pairs.filter(isRightOrigin).length,
    named: named.length,
    namedRight: named.filter(isRightOrigin).length,
    described: described.length,
    describedRight: described.filter(isRightOrigin).length,
    missed: encoded.appearances.filter((one) => !foundSet.has(one)),
    spurious: read.appearances.filter((two) => !right.includes(two)),
    wrongOrigins: pairs.filter((pair) => !isRightOrigin(pair)),
  };
}

/** An encoded appearance and the read one that it is compared with. */
type Pair = readonly [AppearanceRecord, AppearanceRecord];

interface Both {
  readonly encoded: Encoding;
  readonly read: Encoding;
}

function bestFor(one: AppearanceRecord, { encoded, read }: Both): AppearanceRecord | undefined {
  const scored = read.appearances
    .map((two) => ({
      two,
      passage: overlap(one.positions, two.positions),
      same:
        Number(one.stance === two.stance) + Number(isSameOrigin({ one, encoded }, { two, read })),
    }))
    .filter(({ passage }) => passage >= SAME_PASSAGE)
    .toSorted((a, b) => b.passage - a.passage || b.same - a.same);
  return scored[0]?.two;
}

interface EncodedOne {
  readonly one: AppearanceRecord;
  readonly encoded: Encoding;
}

interface ReadOne {
  readonly two: AppearanceRecord;
  readonly read: Encoding;
}

/** The same last hop: the same words or an actor of the same name; or none in either. */
function isSameOrigin({ one, encoded }: EncodedOne, { two, read }: ReadOne): boolean {
  const [first, second] = [one.chain.at(-1), two.chain.at(-1)];
  if (first === undefined || second === undefined) return first === second;
  const [names, others] = [namesOf(first, encoded), namesOf(second, read)];
  if (names.some((name) => others.includes(name))) return true;
  // Of a source that is named, the words are not enough: a pronoun has to be resolved.
  const isNamed = names.length > 0 && others.length > 0;
  return !isNamed && overlap(wordsOf(first), wordsOf(second)) > 0;
}

function wordsOf({ sourcePositions, cuePositions }: Hop): readonly TextPosition[] {
  return sourcePositions.length > 0 ? sourcePositions : cuePositions;
}

function namesOf(hop: Hop | undefined, { records }: Encoding): readonly string[] {
  if (hop?.source === undefined) return [];
  const actor = records.find(({ id }) => id === hop.source);
  if (actor?.type !== "actor" || !actor.named) return [];
  return allNames(actor).map((name) => name.toLowerCase());
}

function allNames({ name, aliases }: ActorRecord): readonly string[] {
  return [name, ...aliases];
}
