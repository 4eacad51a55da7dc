/** Labelled events and participants, with their signs. */

import type { TextPosition } from "../../../server/model/selector.ts";
import { analyseText, positionOf } from "../../../server/extract/analysed-text.ts";
import type { AnalysedText } from "../../../server/extract/analysed-text.ts";
import { eventSigns } from "../../../server/extract/events/event-confidence.ts";
import type {
  EventSigns,
  ParticipantSigns,
} from "../../../server/extract/events/event-confidence.ts";
import { findGroups } from "../../../server/extract/events/find-events.ts";
import type { MentionGroup } from "../../../server/extract/events/merge-mentions.ts";
import {
  eventLabel,
  participantLabel,
  placeKey,
  readLabels,
} from "../../eval/labels/read-labels.ts";
import { readPart } from "../../eval/labels/read-part.ts";
import type { LabelledSigns } from "./cross-fit.ts";

export interface LabelledEvents {
  readonly events: readonly LabelledSigns<keyof EventSigns>[];
  readonly participants: readonly LabelledSigns<keyof ParticipantSigns>[];
}

/** Those whose places are still those that were judged. */
export async function readLabelledEvents(corpora: string): Promise<LabelledEvents> {
  const events = await readLabels("events", eventLabel);
  const participants = await readLabels("participants", participantLabel);
  const articles = (await readPart(corpora, "dev")).map(({ stem, document, extraction }) => {
    const text = analyseText(document.text);
    return { stem, text, groups: findGroups(text, extraction) };
  });
  const groups = articles.flatMap(({ stem, text, groups: own }) =>
    own.map((group) => ({ stem, group, key: keyOf(text, group) })),
  );
  return {
    events: groups.flatMap(({ stem, group, key }) => {
      const label = events.find((one) => one.stem === stem && placeKey(one.at) === key);
      if (label === undefined || label.type !== group[0]?.trigger.kind.type) return [];
      return [{ half: label.half, signs: eventSigns(group), isRight: label.right }];
    }),
    participants: groups.flatMap(({ stem, group, key }) => {
      const own = participants.filter((one) => one.stem === stem && placeKey(one.event) === key);
      const parts = group.flatMap((mention) => mention.participants);
      return own.flatMap(({ role, at, right, half }) => {
        const part = parts.find((one) => one.role === role && placesOverlap(one.positions, at));
        return part === undefined ? [] : [{ half, signs: part.signs, isRight: right }];
      });
    }),
  };
}

function placesOverlap(some: readonly TextPosition[], others: readonly TextPosition[]): boolean {
  return some.every((one) => others.some(({ start }) => start === one.start));
}

function keyOf(text: AnalysedText, group: MentionGroup): string {
  return placeKey(group.map(({ words }) => positionOf(text, words)));
}
