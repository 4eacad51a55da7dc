/** Lag: how much later than the answer to whoever appended others have what was appended. */

import { addNote, subscribe, versionAt } from "./live-client.ts";
import type { Subscriber } from "./live-client.ts";
import { fillPlace, startLiveServer } from "./live-server.ts";
import type { StorePlace } from "./live-server.ts";
import { median, percentile } from "./measure.ts";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds: of all that were measured. */
export interface Delays {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export interface LagFigures {
  readonly store: StorePlace["type"];
  readonly corrections: number;
  /** From the answer of the first server until a subscriber of the second has the change. */
  readonly afterAnswer: Delays;
  /** From the first server's being asked until then. */
  readonly afterAsking: Delays;
}

export interface LagTask {
  readonly place: StorePlace;
  /** How many corrections are made. */
  readonly corrections: number;
}

/** Nodes of the collection: what is measured does not depend on it. */
const NODES = 1000;
/** Milliseconds between two corrections, at most: more than the embedded store's look at its file. */
const LONGEST_PAUSE = 200;

/** Two servers on one store: one is told, a subscriber of the other listens. */
export async function measureLag({ place, corrections }: LagTask): Promise<LagFigures> {
  const filled = await fillPlace(place, { type: "generated", nodes: NODES, seed: 1 });
  const servers = await Promise.all([startLiveServer(place), startLiveServer(place)]);
  const [told, heard] = servers.map(({ origin }) => ({ origin, ...filled })) as [Told, Told];
  const subscriber = subscribe(heard, await versionAt(heard));
  try {
    // The first one opens the collection, connects and warms: it is not counted.
    await correct(told, subscriber, "the first");
    const afterAnswer: number[] = [];
    const afterAsking: number[] = [];
    for (let number = 0; number < corrections; number += 1) {
      // Spread evenly over the time between two looks, so that none is always met at the same point.
      await sleep((LONGEST_PAUSE * number) / corrections);
      const { asked, answered, came } = await correct(told, subscriber, `note ${number}`);
      afterAnswer.push(Math.max(0, came - answered));
      afterAsking.push(came - asked);
    }
    return {
      store: place.type,
      corrections,
      afterAnswer: delays(afterAnswer),
      afterAsking: delays(afterAsking),
    };
  } finally {
    await subscriber.stop();
    for (const { stop } of servers) stop();
  }
}

type Told = Parameters<typeof addNote>[0];

async function correct(told: Told, subscriber: Subscriber, text: string) {
  const asked = performance.now();
  const version = await addNote(told, text);
  const answered = performance.now();
  return { asked, answered, came: await subscriber.has(version) };
}

export function delays(values: readonly number[]): Delays {
  return { median: median(values), p95: percentile(values, 0.95), most: Math.max(...values) };
}
