/** Event profiles: an event as it is compared with another, with all that is judged of identity so far. */

import type { TimeSpan } from "../../model/time-span.ts";
import type { Identities } from "../stage.ts";
import type { EventMention } from "./event-mention.ts";
import type { EventNode, NamedNode } from "./event-node.ts";
import type { MentionWords } from "./mention-words.ts";
import type { EventReader, ReadMention } from "./read-event.ts";

/** A node under the id by which it is known. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

export interface EventProfile {
  readonly name: string;
  readonly type: string;
  readonly time?: TimeSpan | undefined;
  /** "thursday", when its sentence names one weekday only. */
  readonly weekday?: string | undefined;
  /** The calendar day on which the document was published, when it is known. */
  readonly published?: string | undefined;
  /** Whether it is told of as several, and how many when that is told. */
  readonly isSeries: boolean;
  readonly count?: number | undefined;
  readonly places: readonly Known[];
  readonly participants: readonly (Known & { readonly role: string })[];
  /** Who and what is named close to its mentions. */
  readonly near: readonly Known[];
  readonly mentions: readonly EventMention[];
}

const WEEKDAYS = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;

export function eventProfile(
  node: EventNode,
  reader: EventReader,
  { canonical }: Pick<Identities, "canonical">,
): EventProfile {
  const { record, document } = node;
  const known = ({ id, name, isPerson }: NamedNode): Known => ({
    id: canonical(id),
    name,
    isPerson,
  });
  const read = reader.mentions(node);
  const story = reader.story(document);
  return {
    name: record.name,
    type: record.eventType,
    time: record.time,
    weekday: weekdayOf(record.time, read),
    published: dayOf(document.published?.value),
    isSeries: read.length > 0 && read.every(({ told }) => isPlural(told.words)),
    count: countOf(read),
    places: node.places.map((place) => known(place)),
    participants: node.participants.map((one) => ({ ...known(one), role: one.role })),
    near: node.near.map((one) => known(one)),
    mentions: read.map((mention) => {
      const sides = Map.groupBy(
        inSentence(node, mention),
        ({ start }) => start < mention.position.start,
      );
      const near = (isBefore: boolean): readonly string[] =>
        (sides.get(isBefore) ?? [])
          .toSorted((one, two) => distance(one, mention) - distance(two, mention))
          .map(({ id }) => canonical(id));
      return {
        ...mention.told,
        document: document.id,
        sentenceStart: mention.sentenceStart,
        story,
        arguments: { before: near(true), after: near(false) },
      };
    }),
  };
}

/** Characters of a sentence at most, as far as names are looked for. */
const SENTENCE = 400;

function inSentence(
  { near }: EventNode,
  { sentenceStart, position }: ReadMention,
): EventNode["near"] {
  return near.filter(
    ({ start }) => start >= sentenceStart && start - position.start < SENTENCE / 2,
  );
}

function distance({ start }: { readonly start: number }, { position }: ReadMention): number {
  return Math.abs(start - position.start);
}

/** The day of a time that is known to the day. */
function dayOf(time: TimeSpan | undefined): string | undefined {
  return time?.start !== undefined && time.start === time.end ? time.start : undefined;
}

function weekdayOf(
  time: TimeSpan | undefined,
  mentions: readonly ReadMention[],
): string | undefined {
  const stated = time?.stated ?? "";
  const [own] = stated.match(WEEKDAYS) ?? [];
  if (own !== undefined) return own.toLowerCase();
  if (time !== undefined) return undefined;
  const found = mentions.flatMap(({ told }) => told.words.around.join(" ").match(WEEKDAYS) ?? []);
  const weekdays = new Set(found.map((weekday) => weekday.toLowerCase()));
  return weekdays.size === 1 ? [...weekdays][0] : undefined;
}

function isPlural({ head, headWord, headPos }: MentionWords): boolean {
  return headPos === "NOUN" && headWord !== head && headWord.endsWith("s");
}

const NUMBERS = "two three four five six seven eight nine ten eleven twelve dozen".split(" ");

/** A number right before or after the mention ("more than 30 strikes", "killed five"). */
function countOf(mentions: readonly ReadMention[]): number | undefined {
  for (const { told } of mentions) {
    const { words } = told;
    const nearby = [...words.modifiers, ...words.after.slice(0, 2)];
    for (const word of nearby) {
      const spelt = NUMBERS.indexOf(word);
      if (spelt !== -1) return spelt + 2;
      if (/^\d{1,3}(?:,\d{3})*$/.test(word)) return Number(word.replaceAll(",", ""));
    }
  }
  return undefined;
}
