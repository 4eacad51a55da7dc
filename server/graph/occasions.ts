/** Occasions: whether two sources are shown to have spoken on different ones. */

import { labelOf } from "./node-label.ts";
import type { Origin } from "./origin.ts";
import { attributionOf } from "./origin-pair.ts";
import type { OriginPair } from "./origin-pair.ts";
import type { Finding, PairRule } from "./shared-ground.ts";
import { saidAt } from "./time-of.ts";

/** Events at which one source speaks by nature: two sources had two of them. */
const OF_ONE_SPEAKER: ReadonlySet<string> = new Set(["interview", "speech", "statement", "post"]);

/** First and last day, `YYYY-MM-DD`. */
interface Days {
  readonly start: string;
  readonly end: string;
}

/** Both spoke at one event. */
export const sameOccasion: PairRule = ({ one, two }) => {
  const { occasion } = one;
  if (occasion === undefined || occasion.record.id !== two.occasion?.record.id) return undefined;
  return open({
    rule: "same-occasion",
    text: `${one.label} and ${two.label} spoke on the same occasion, ${labelOf(occasion.record)}`,
    evidence: [...attributionOf(one), ...attributionOf(two)],
  });
};

/** Two events of one sort that nothing tells apart: two reports may mean one and the same. */
export const unclearOccasions: PairRule = ({ one, two }) => {
  const [first, second] = [one.occasion, two.occasion];
  if (first === undefined || second === undefined) return undefined;
  const { eventType } = first.record;
  if (eventType !== second.record.eventType || OF_ONE_SPEAKER.has(eventType)) return undefined;
  if (first.record.id === second.record.id || areOnDifferentDays({ one, two })) return undefined;
  if (first.graph.clusters.areApart(first.record.id, second.record.id)) return undefined;
  return open({
    rule: "unclear-occasions",
    text: `Nothing shows that ${labelOf(first.record)} and ${labelOf(second.record)} are two occasions`,
    evidence: [...attributionOf(one), ...attributionOf(two)],
  });
};

/** When a source spoke is not told: neither on which occasion, nor on which day. */
export const unknownOccasions = (pair: OriginPair): readonly Finding[] => {
  if (areOnDifferentDays(pair)) return [];
  return [pair.one, pair.two].flatMap((origin) => {
    if (origin.kind !== "named" || origin.occasion !== undefined) return [];
    return open({
      rule: "unknown-occasion",
      text: `On which occasion ${origin.label} said it is not known`,
      evidence: attributionOf(origin),
    });
  });
};

/** Whether the days on which two sources spoke are known, and none is one of both. */
function areOnDifferentDays({ one, two }: OriginPair): boolean {
  const [first, second] = [daysOf(one), daysOf(two)];
  if (first === undefined || second === undefined) return false;
  return first.end < second.start || second.end < first.start;
}

/** Undefined when of some appearance it is not told when its words were said. */
function daysOf({ appearances }: Origin): Days | undefined {
  const days: Days[] = [];
  for (const appearance of appearances) {
    const { start, end } = saidAt(appearance) ?? {};
    if (start === undefined || end === undefined) return undefined;
    days.push({ start, end });
  }
  const [first] = days;
  if (first === undefined) return undefined;
  return days.reduce((all, { start, end }) => ({
    start: start < all.start ? start : all.start,
    end: end > all.end ? end : all.end,
  }));
}

function open(reason: Finding["reason"]): Finding {
  return { verdict: "not established", reason };
}
