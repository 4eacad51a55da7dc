/** Measuring: contenders that take turns, so that a busy machine is as hard on one as on another. */

/** One contender's rounds, in the order in which they ran, and their median. */
export interface Rounds {
  readonly median: number;
  readonly rounds: readonly number[];
}

export type Race<Name extends string> = Readonly<Record<Name, Rounds>>;

/** The middle value, of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, two) => one - two);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new TypeError("Nothing was measured");
  return (low + high) / 2;
}

/** The value below or at which `share` of the values lie; `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, two) => one - two);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new TypeError("Nothing was measured");
  return value;
}

/** The median over rounds of one contender's figure over another's of the same round. */
export function ratio(one: Rounds, two: Rounds): number {
  return median(one.rounds.map((value, round) => value / (two.rounds[round] ?? Number.NaN)));
}

export interface Turns {
  /** Rounds at least. */
  readonly rounds: number;
  /** Milliseconds that one contender's turn takes at least. */
  readonly turnMs: number;
}

/** How long functions race. */
export interface RaceTurns extends Turns {
  /** Milliseconds for which rounds go on, if there were not enough of them before. */
  readonly raceMs: number;
}

/** Rounds of one race at most: from there on the median stays where it is. */
const MOST_ROUNDS = 201;

/**
 * Races functions that each answer the same questions once: microseconds a question. Turns are short
 * and many: what disturbs the machine for a moment then disturbs all, or none that counts. A fifth
 * as long goes before, in which every function becomes warm.
 */
export function raceQuestions<Name extends string>(
  contenders: Readonly<Record<Name, () => void>>,
  questions: number,
  { rounds, turnMs, raceMs }: RaceTurns,
): Race<Name> {
  const names = Object.keys(contenders) as Name[];
  const repeats = new Map<Name, number>();
  const warm = performance.now() + raceMs / 5;
  do {
    for (const name of names) {
      const took = timeOf(contenders[name]);
      repeats.set(name, Math.max(1, Math.round(turnMs / took)));
    }
  } while (performance.now() < warm);
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  const ends = performance.now() + raceMs;
  for (
    let round = 0;
    round < rounds || (round < MOST_ROUNDS && performance.now() < ends);
    round += 1
  ) {
    for (const name of names) {
      const times = repeats.get(name) ?? 1;
      const took = (timeOf(contenders[name], times) * 1000) / (times * questions);
      measured.get(name)?.push(took);
    }
  }
  return summarise(measured);
}

/** What is raced by how often it is done a second. */
export interface Contender {
  readonly run: () => unknown;
  /** How many of what is counted one run does; 1. */
  readonly does?: number | undefined;
}

/** Races what may have to be waited for: how many each does a second, after a round that warms. */
export async function raceRates<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { rounds, turnMs }: Turns,
): Promise<Race<Name>> {
  const names = Object.keys(contenders) as Name[];
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const rate = await rateOf(contenders[name], turnMs);
      if (round >= 0) measured.get(name)?.push(rate);
    }
  }
  return summarise(measured);
}

async function rateOf({ run, does = 1 }: Contender, turnMs: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  let ms = 0;
  while (ms < turnMs || done === 0) {
    await run();
    done += does;
    ms = performance.now() - start;
  }
  return (done * 1000) / ms;
}

/** Medians of what was measured, by name. */
export function summarise<Name extends string>(
  measured: ReadonlyMap<Name, readonly number[]>,
): Race<Name> {
  return Object.fromEntries(
    [...measured].map(([name, rounds]) => [name, { median: median(rounds), rounds }]),
  ) as unknown as Race<Name>;
}

/** Milliseconds on the clock, and of the processor: these are the same on a busy machine. */
export interface Clocked {
  readonly ms: number;
  /** Of all threads, so those that collect garbage meanwhile are among it. */
  readonly processorMs: number;
}

/** Starts a clock; what it gives stops it. */
export function startClock(): () => Clocked {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, processorMs: (user + system) / 1000 };
  };
}

/** Milliseconds that `times` runs of `run` take together. */
export function timeOf(run: () => unknown, times = 1): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) run();
  return performance.now() - start;
}
