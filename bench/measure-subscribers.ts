/** Subscribers: what it costs a server that many are told of every change. */

import { addNote, subscribe, versionAt } from "./live-client.ts";
import type { Corrected, Subscriber } from "./live-client.ts";
import { fillPlace, startLiveServer } from "./live-server.ts";
import { delays } from "./measure-lag.ts";
import type { Delays } from "./measure-lag.ts";
import { raceRates } from "./measure.ts";
import type { Rounds, Turns } from "./measure.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

export const SUBSCRIBERS = 200;

export interface SubscribersFigures {
  readonly subscribers: number;
  /** From somebody's asking for a correction until it is answered, with all of them subscribed. */
  readonly answered: Delays;
  /** From the same instant until half of them, and the last of them, have the change. */
  readonly untilHalf: Delays;
  readonly untilLast: Delays;
  /** From the answer until then; 0 where the last of them had it before. */
  readonly lastAfterAnswer: Delays;
  /** Bytes that the server holds for one. */
  readonly bytes: number;
  /** Corrections answered a second, one after another, with nobody subscribed and with all. */
  readonly alone: Rounds;
  readonly told: Rounds;
}

export interface SubscribersTask {
  readonly subscribers: number;
  /** How many corrections are made while the time until the last is measured. */
  readonly corrections: number;
  readonly turns: Turns;
}

const NODES = 1000;

/** One server on the embedded store, in a process of its own; the subscribers are all in this one. */
export function measureSubscribers(task: SubscribersTask): Promise<SubscribersFigures> {
  return inTemporaryFolder(async (folder) => {
    const place = { type: "embedded", folder } as const;
    const filled = await fillPlace(place, { type: "generated", nodes: NODES, seed: 1 });
    const server = await startLiveServer(place);
    try {
      const corrected = { origin: server.origin, ...filled };
      // One comes and goes before: what is loaded for the first is not what each of them costs.
      await gather(corrected, 1).then((all) => leave(all));
      const alone = await rateOf(corrected, task.turns);
      const before = await server.bytesHeld();
      const all = await gather(corrected, task.subscribers);
      try {
        const bytes = ((await server.bytesHeld()) - before) / task.subscribers;
        const told = await rateOf(corrected, task.turns);
        const times = await timeToAll(corrected, all, task);
        return { subscribers: task.subscribers, bytes, alone, told, ...times };
      } finally {
        await leave(all);
      }
    } finally {
      server.stop();
    }
  });
}

/** Subscribers of what comes from now on, each of whom has heard of one change. */
async function gather(corrected: Corrected, count: number): Promise<readonly Subscriber[]> {
  const after = await versionAt(corrected);
  const all = Array.from({ length: count }, () => subscribe(corrected, after));
  await everybody(all, await addNote(corrected, "Are all there?"));
  return all;
}

async function leave(all: readonly Subscriber[]): Promise<void> {
  await Promise.all(all.map((one) => one.stop()));
}

function everybody(all: readonly Subscriber[], version: number): Promise<readonly number[]> {
  return Promise.all(all.map((one) => one.has(version)));
}

async function rateOf(corrected: Corrected, turns: Turns): Promise<Rounds> {
  const { rate } = await raceRates({ rate: { run: () => addNote(corrected, "One more") } }, turns);
  return rate;
}

type Times = "answered" | "untilHalf" | "untilLast" | "lastAfterAnswer";

async function timeToAll(
  corrected: Corrected,
  all: readonly Subscriber[],
  { corrections }: SubscribersTask,
): Promise<Pick<SubscribersFigures, Times>> {
  const answered: number[] = [];
  const half: number[] = [];
  const last: number[] = [];
  const after: number[] = [];
  for (let number = 0; number < corrections; number += 1) {
    const asked = performance.now();
    const version = await addNote(corrected, `Note ${number}`);
    const answer = performance.now();
    const came = (await everybody(all, version)).toSorted((one, two) => one - two);
    const end = came.at(-1) ?? answer;
    answered.push(answer - asked);
    half.push((came[Math.floor(came.length / 2)] ?? end) - asked);
    last.push(end - asked);
    after.push(Math.max(0, end - answer));
  }
  return {
    answered: delays(answered),
    untilHalf: delays(half),
    untilLast: delays(last),
    lastAfterAnswer: delays(after),
  };
}
