/** The event model: the learnt weights of what two mentions of events have in common. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PairWeights } from "./pair-weights.ts";
import type { RelatedRoots } from "./related-roots.ts";

/**
 * A line each: `weight <number> <feature>`, then `pair <root> <root> <one> <both>`, and of roots that
 * were never of one event `never <both> <root> <root> …`, the first with each of the others. Trained on all of
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
const NEVER_LINE = /^never ([\d.]+) (\S+) (.+)$/;

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
    const [, times, root, others = ""] = NEVER_LINE.exec(line) ?? [];
    if (times === undefined) continue;
    for (const other of others.split(" ")) related.set(`${root} ${other}`, [0, Number(times)]);
  }
  if (weights.size === 0) weights.set("bias", -10);
  return { weights, related };
}

/** Roots of plain letters; the same for the same model. */
export function formatEventModel({ weights, related }: EventModel): string {
  const pairs = [...related].toSorted(byName).filter(([pair]) => /^\p{L}+ \p{L}+$/u.test(pair));
  const never = Map.groupBy(
    pairs.filter(([, [one]]) => one === 0),
    ([pair, [, both]]) => `${Math.round(both)} ${pair.split(" ")[0]}`,
  );
  const lines = [
    ...[...weights].toSorted(byName).map(([feature, weight]) => `weight ${weight} ${feature}`),
    ...pairs
      .filter(([, [one]]) => one > 0)
      .map(([pair, [one, both]]) => `pair ${pair} ${rounded(one)} ${rounded(both)}`),
    ...[...never].map(
      ([first, others]) => `never ${first} ${others.map(([pair]) => pair.split(" ")[1]).join(" ")}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function byName([one]: readonly [string, unknown], [two]: readonly [string, unknown]): number {
  return Number(one > two) - Number(one < two);
}

function rounded(count: number): string {
  return String(Math.round(count * 100) / 100);
}
