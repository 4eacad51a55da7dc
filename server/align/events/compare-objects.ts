/** Comparing what was done to what, and who stands beside it, where the records name no participant. */

import { searchTerms } from "../../documents/words.ts";
import type { Finding } from "../judge-pair.ts";
import { typesNamed } from "./event-mention.ts";
import type { EventProfile } from "./event-profile.ts";
import { familyOf } from "./event-types.ts";
import { objectOf } from "./object-of.ts";
import { weightOf } from "./word-weights.ts";

/** Log-odds; set by hand and checked on pairs of reports of one day. */
const WEIGHT = {
  sameObject: 2,
  /** "talks with the United States": it is said of many. */
  commonObject: 0.7,
  /** Of each further word, up to two. */
  sameWord: 1,
  otherObject: -2,
  sameName: 2,
  sameSpeaker: 2,
} as const;
/** Word weight from which on a thing is not in every other report. */
const TELLING = 2.5;

/** "oil tankers" and "oil reserves" are two, though both were seized; "allegations" may be "accusations". */
export function compareObjects(one: EventProfile, two: EventProfile): Finding | undefined {
  const [first, second] = [objectOf(one.name), objectOf(two.name)];
  if (first === undefined || second === undefined) return undefined;
  const rule = "objects";
  if (first.head === second.head) {
    const words = first.words.filter((word) => second.words.includes(word));
    const shared = first.forms.filter((_, at) => second.words.includes(first.words[at] ?? ""));
    const more = Math.min(2, words.length - 1) * WEIGHT.sameWord;
    const isCommon = words.every((word) => weightOf(word) < TELLING);
    const weight = (isCommon ? WEIGHT.commonObject : WEIGHT.sameObject) + more;
    return { rule, weight, text: `both are of “${shared.join(" ")}”` };
  }
  const isNarrower = first.words.includes(second.head) || second.words.includes(first.head);
  const types = typesNamed(first.head);
  const isLike = typesNamed(second.head).some((type) => types.includes(type));
  if (isNarrower || isLike) return undefined;
  const text = `one is of “${first.written}”, the other of “${second.written}”`;
  return { rule, weight: WEIGHT.otherObject, text };
}

/** Telling words that a name has at least, for it to tell which event is meant. */
const FEWEST_WORDS = 2;

/**
 * "CIA drone operations" and "CIA drone operations inside Venezuela", where no object is told of.
 * Persons and places are compared as such.
 */
export function compareNames(one: EventProfile, two: EventProfile): Finding | undefined {
  if (objectOf(one.name) !== undefined && objectOf(two.name) !== undefined) return undefined;
  const others = [one, two].flatMap(({ participants, places }) => [
    ...participants.filter(({ isPerson }) => isPerson),
    ...places,
  ]);
  const known = new Set(others.flatMap(({ name }) => searchTerms(name)));
  const [first = [], second = []] = [one, two].map(({ name, type }) =>
    searchTerms(name).filter(
      (term) => weightOf(term) >= TELLING && !term.startsWith(type) && !known.has(term),
    ),
  );
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (few.length < FEWEST_WORDS || !few.every((term) => many.includes(term))) return undefined;
  const text = `“${one.name}” and “${two.name}” have their telling words in common`;
  return { rule: "names", weight: WEIGHT.sameName, text };
}

const SPOKEN = familyOf("interview");

/** Somebody speaks in public once a day: one person and one day are one interview. */
export function compareSpeakers(one: EventProfile, two: EventProfile): Finding | undefined {
  if (familyOf(one.type) !== SPOKEN || one.type !== two.type) return undefined;
  const day = one.time?.edtf ?? one.weekday;
  const isOneDay = day !== undefined && (day === two.time?.edtf || one.weekday === two.weekday);
  const speaker = personsOf(one).find(({ id }) => personsOf(two).some((other) => other.id === id));
  if (!isOneDay || speaker === undefined) return undefined;
  const text = `both tell of what ${speaker.name} said that day`;
  return { rule: "speakers", weight: WEIGHT.sameSpeaker, text };
}

function personsOf({ participants, near }: EventProfile): EventProfile["near"] {
  return [...participants, ...near].filter(({ isPerson }) => isPerson);
}
