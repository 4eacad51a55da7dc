/** The words of a history, and its days as a reader reads them. */

import type { HistoryAction, RecordState } from "../../query/generated/graphql.ts";

export const ACTION_WORDS: Readonly<Record<HistoryAction, string>> = {
  ADDED: "Added",
  EDITED: "Edited",
  ACCEPTED: "Accepted",
  REJECTED: "Rejected",
  LINKED: "Linked",
  MERGED: "Merged",
  SEPARATED: "Separated",
  UNSURE: "Unsure",
  RATED: "Rated",
  NOTED: "Noted",
  REFUSED: "Refused",
  WITHDRAWN: "Withdrew",
  UNDONE: "Took back",
  REDONE: "Brought back",
};

export const STATE_WORDS: Readonly<Record<RecordState, string>> = {
  HELD: "Holds",
  REJECTED: "Rejected",
  UNDONE: "Taken back",
  WITHDRAWN: "Withdrawn",
};

export const STATE_HINTS: Readonly<Record<RecordState, string>> = {
  HELD: "It is in force",
  REJECTED: "Somebody rejected it: it is out of the graph",
  UNDONE: "It was taken back: it is out of the graph",
  WITHDRAWN: "It rests on withdrawn documents alone: it is out of the graph",
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  saidAt: "said at",
  shortLabel: "short label",
  actorType: "sort of actor",
  placeType: "sort of place",
  eventType: "sort of event",
  quotes: "words",
};

/** A field's name as words. */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Records that have no name of their own: the sentence before has called them by what they join. */
const RECORD_WORDS: Readonly<Record<string, string>> = {
  Appearance: "Show the appearance",
  Mention: "Show the mention",
  Statement: "Show the statement",
  ClaimLink: "Show the link",
  IdentityJudgement: "Show the judgement",
  TextDependence: "Show the comparison",
  Note: "Show the note",
};

/** What a way to something is called, by the type of the schema that it has. */
export function subjectWords(typename: string, label: string): string {
  return RECORD_WORDS[typename] ?? label;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The day of an instant where the reader is: "Friday 6 February 2026". */
export function dayWords(at: string): string {
  return DAY.format(new Date(at));
}

/** The time of day of an instant where the reader is: "14:05". */
export function timeOfDay(at: string): string {
  return TIME.format(new Date(at));
}

export interface DayOfEntries<Entry> {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Entries under their days, in the order given. */
export function byDay<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): readonly DayOfEntries<Entry>[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayWords(entry.at);
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  return [...days].map(([day, found]) => ({ day, entries: found }));
}
