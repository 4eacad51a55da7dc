/** Events measured on ECB+: the words that name them, and which of them are one event of a document. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findDates } from "../../../server/extract/dates/find-dates.ts";
import { EVENT_INVENTORY } from "../../../server/extract/events/event-inventory.ts";
import { findEvents } from "../../../server/extract/events/find-events.ts";
import { tokensIn } from "../../../server/extract/tokens-in.ts";
import type { TextPosition } from "../../../server/model/selector.ts";
import type { Figure, Measurement } from "../figure.ts";
import { type EventDocument, type GoldAction, readEcbPlus } from "./ecbplus.ts";

export interface EventCounts {
  /** Mentions found, and those that overlap an annotated action. */
  found: number;
  right: number;
  /** Annotated actions; those with a word of the inventory; those of either that were found. */
  gold: number;
  known: number;
  foundOfGold: number;
  foundOfKnown: number;
  /** Pairs of found mentions of a document that are annotated: put in one event, annotated as one, both. */
  joined: number;
  oneEvent: number;
  joinedRightly: number;
}

export const NO_EVENTS: Readonly<EventCounts> = {
  found: 0,
  right: 0,
  gold: 0,
  known: 0,
  foundOfGold: 0,
  foundOfKnown: 0,
  joined: 0,
  oneEvent: 0,
  joinedRightly: 0,
};

const WORDS = new Set(EVENT_INVENTORY.flatMap(({ verbs, nouns }) => [...verbs, ...nouns]));

/** What is found in one document; names are left out: it is the words of events that are measured. */
export function countEvents(counts: EventCounts, document: EventDocument): EventCounts {
  const text = analyseText(document.text);
  const events = findEvents(text, { names: [], entities: [], dates: findDates(text, {}) });
  const mentions = events.flatMap(({ positions }, event) =>
    positions.map((position) => ({ event, action: actionAt(document, position) })),
  );
  const found = events.flatMap(({ positions }) => positions);
  const isFound = (action: GoldAction): boolean => found.some((own) => touches(action, own));
  const known = document.actions.filter(({ positions }) =>
    positions.some((position) =>
      tokensIn(text, position).some(({ lower, lemma }) => WORDS.has(lemma) || WORDS.has(lower)),
    ),
  );
  const pairs = countPairs(mentions);
  return {
    found: counts.found + mentions.length,
    right: counts.right + mentions.filter(({ action }) => action !== undefined).length,
    gold: counts.gold + document.actions.length,
    known: counts.known + known.length,
    foundOfGold: counts.foundOfGold + document.actions.filter(isFound).length,
    foundOfKnown: counts.foundOfKnown + known.filter(isFound).length,
    joined: counts.joined + pairs.joined,
    oneEvent: counts.oneEvent + pairs.oneEvent,
    joinedRightly: counts.joinedRightly + pairs.joinedRightly,
  };
}

/** The action whose words the mention ends with: before its last word stand modifiers. */
function actionAt({ actions }: EventDocument, { end }: TextPosition): GoldAction | undefined {
  return actions.find((action) => touches(action, { start: end - 1, end }));
}

function touches({ positions }: GoldAction, { end }: TextPosition): boolean {
  return positions.some((own) => own.start < end && end <= own.end);
}

interface FoundMention {
  readonly event: number;
  readonly action: GoldAction | undefined;
}

function countPairs(
  mentions: readonly FoundMention[],
): Pick<EventCounts, "joined" | "oneEvent" | "joinedRightly"> {
  const annotated = mentions.filter(({ action }) => action !== undefined);
  const pairs = annotated.flatMap((one, index) =>
    annotated.slice(index + 1).map((two) => ({ one, two })),
  );
  const isJoined = ({ one, two }: (typeof pairs)[number]): boolean => one.event === two.event;
  const isOne = ({ one, two }: (typeof pairs)[number]): boolean =>
    one.action?.event !== undefined && one.action.event === two.action?.event;
  return {
    joined: pairs.filter(isJoined).length,
    oneEvent: pairs.filter(isOne).length,
    joinedRightly: pairs.filter((pair) => isJoined(pair) && isOne(pair)).length,
  };
}

function number(count: number): string {
  return count.toLocaleString("en");
}

/** Recall and precision of event mentions, and of joining those of one event; without a goal. */
export const measureEvents: Measurement = async ({ corpora }) => {
  const documents = await readEcbPlus(corpora);
  if (documents.length === 0) return [];
  const counts = documents.reduce(countEvents, NO_EVENTS);
  const among = `in the complete sentences of ${documents.length} documents`;
  const figures: readonly Omit<Figure, "table">[] = [
    {
      what: "mentions: precision",
      value: counts.right / counts.found,
      sample: `${number(counts.found)} found ${among}`,
    },
    {
      what: "mentions: recall of actions in words of the inventory",
      value: counts.foundOfKnown / counts.known,
      sample: `${number(counts.known)} actions`,
    },
    {
      what: "mentions: recall of all actions, of whatever type",
      value: counts.foundOfGold / counts.gold,
      sample: `${number(counts.gold)} actions`,
    },
    {
      what: "pairs of mentions of one event: precision",
      value: counts.joinedRightly / counts.joined,
      sample: `${number(counts.joined)} pairs put together`,
    },
    {
      what: "pairs of mentions of one event: recall",
      value: counts.joinedRightly / counts.oneEvent,
      sample: `${number(counts.oneEvent)} pairs annotated as one, both found`,
    },
  ];
  return figures.map((figure) => ({ table: "Events, ECB+ topics 1–35", ...figure }));
};
