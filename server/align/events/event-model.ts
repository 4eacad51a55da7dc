/** The event model: the learnt weights of what two mentions of events have in common. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PairWeights } from "./pair-weights.ts";
import type { RelatedRoots } from "./related-roots.ts";

/**
 * A line each: `weight <number> <feature>`, then `pair <root> <root> <one> <both>`. Trained on all of
 * ECB+ topics 1–35 (Cybulska and Vossen, LREC 2014; annotation CC BY 3.0) by `npm run train`; nothing
 * of its sentences is in it.
 */
export const EVENT_MODEL_FILE: string = fileURLToPath(new URL("event-model.txt", import.meta.url));

export interface EventModel {
  readonly weights: PairWeights;
  readonly related: RelatedRoots;
}

const WEIGHT_LINE = /^weight (-?[\d.]+) (.+)$/;
const PAIR_LINE = /^pair (\S+ \S+) ([\d.]+) ([\d.]+)$/;

let loaded: EventModel | undefined;

/** Read once; without its file a model by which nothing is likely. */
export function eventModel(): EventModel {
  loaded ??= parseEventModel(
    existsSync(EVENT_MODEL_FILE) ? readFileSync(EVENT_MODEL_FILE, "utf8") : "",
  );
  return loaded;
}

export function parseEventModel(text: string): EventModel {
  const weights = new Map<string, number>();
  const related = new Map<string, readonly [number, number]>();
  for (const line of text.split("\n")) {
    const [, weight, feature] = WEIGHT_LINE.exec(line) ?? [];
    if (weight !== undefined && feature !== undefined) weights.set(feature, Number(weight));
    const [, pair, one, both] = PAIR_LINE.exec(line) ?? [];
    if (pair !== undefined) related.set(pair, [Number(one), Number(both)]);
  }
  if (weights.size === 0) weights.set("bias", -10);
  return { weights, related };
}

/** In the order of their names; roots with white space in them are left out. */
export function formatEventModel({ weights, related }: EventModel): string {
  const weighed = [...weights].toSorted(byName);
  const pairs = [...related].toSorted(byName).filter(([pair]) => pair.split(" ").length === 2);
  return [
    ...weighed.map(([feature, weight]) => `weight ${weight} ${feature}`),
    ...pairs.map(([pair, [one, both]]) => `pair ${pair} ${rounded(one)} ${rounded(both)}`),
    "",
  ].join("\n");
}

function byName([one]: readonly [string, unknown], [two]: readonly [string, unknown]): number {
  return Number(one > two) - Number(one < two);
}

function rounded(count: number): string {
  return String(Math.round(count * 100) / 100);
}
