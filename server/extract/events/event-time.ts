/** When an event is said to be: the calendar time nearest to its trigger in the sentence. */

import type { TimeSpan } from "../../model/time-span.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import type { DateExpression } from "../extraction.ts";
import { indexFrom } from "../tokens-in.ts";
import type { Trigger } from "./find-triggers.ts";

interface TimeWords {
  readonly time: TimeSpan;
  /** Its first token, and the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** How far from a trigger its time may stand, in words. */
const REACH = 16;

/** The time of each trigger, by the trigger; a time is that of the trigger it stands nearest to. */
export function timesOf(
  text: AnalysedText,
  triggers: readonly Trigger[],
  dates: readonly DateExpression[],
): ReadonlyMap<Trigger, TimeSpan> {
  const times = new Map<Trigger, { readonly time: TimeSpan; readonly distance: number }>();
  const triggerAt = new Map(triggers.map((trigger) => [trigger.at, trigger]));
  for (const words of timeWords(text, dates)) {
    const near = nearest(text.tokens, triggerAt, words);
    if (near === undefined) continue;
    const other = times.get(near.trigger);
    if (other !== undefined && other.distance <= near.distance) continue;
    times.set(near.trigger, { time: words.time, distance: near.distance });
  }
  return new Map([...times].map(([trigger, { time }]) => [trigger, time]));
}

function timeWords(text: AnalysedText, dates: readonly DateExpression[]): readonly TimeWords[] {
  return dates.flatMap(({ position, time, value }) => {
    const first = indexFrom(text, position.start);
    const sentence = text.tokens[first]?.sentence;
    const isCalendar = time !== undefined && !(value ?? "").startsWith("P");
    const last = indexFrom(text, position.end);
    return isCalendar && sentence !== undefined ? [{ time, first, last, sentence }] : [];
  });
}

interface NearTrigger {
  readonly trigger: Trigger;
  readonly distance: number;
}

/** The trigger that the time belongs to; none when a clause's end stands between. */
function nearest(
  tokens: readonly Token[],
  triggerAt: ReadonlyMap<number, Trigger>,
  { first, last, sentence }: TimeWords,
): NearTrigger | undefined {
  let best: NearTrigger | undefined;
  for (let at = first - REACH; at < last + REACH; at += 1) {
    const trigger = triggerAt.get(at);
    if (trigger === undefined || tokens[at]?.sentence !== sentence) continue;
    const distance = distanceBetween(tokens, at, at < first ? first : last - 1);
    if (distance > REACH || (best !== undefined && best.distance <= distance)) continue;
    best = { trigger, distance };
  }
  return best;
}

/** What a clause's end or a comma between them costs, in words. */
const CLAUSE_COST = 8;
const COMMA_COST = 2;

function distanceBetween(tokens: readonly Token[], one: number, two: number): number {
  const [first, last] = [Math.min(one, two), Math.max(one, two)];
  // "the strike on Tuesday hit": a time right behind an event is that event's.
  if (one < two && two - one === 2 && tokens[one + 1]?.pos === "ADP") return 0;
  let distance = last - first;
  for (let index = first + 1; index < last; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (word === ",") distance += COMMA_COST;
    else if (/^(?:[;:—]|that|which|who|while|but)$/.test(word)) distance += CLAUSE_COST;
  }
  return distance;
}
