/** Name keys: under what a name is kept and looked for, so that only what may be one is compared. */

import { fullGivenName } from "./nicknames.ts";
import type { BodyName } from "./body-name.ts";
import type { NameForm, PersonForm } from "./name-form.ts";
import type { PersonName } from "./person-name.ts";
import type { PlaceName } from "./place-name.ts";

export interface NameKeys {
  /** Equal for names that are the same word by word and tell the same of whose they are. */
  readonly signature: string;
  readonly kept: readonly string[];
  readonly lookedFor: readonly string[];
}

/** Words at the end of a body's name that are often left out. */
const LEFT_OUT =
  /^(?:university|news|motors|airlines|airways|newspaper|magazine|network|bank|group|foods)$/u;
/** Words, besides "of", "and" and the like, whose first letters make an acronym at least. */
const FEWEST_INITIALS = 3;

export function nameKeys(form: NameForm): NameKeys {
  switch (form.type) {
    case "person":
      return personKeys(form);
    case "body":
      return bodyKeys(form.names);
    case "place":
      return placeKeys(form.place);
    case "party":
      return partyKeys(form.words);
    default:
      return unreachable(form);
  }
}

function personKeys({ names, short }: PersonForm): NameKeys {
  const [main] = names;
  const signature = ["person", ...main.words, main.suffix ?? ""].join(" ");
  if (main.given === undefined) {
    const words = [main.family, ...short];
    return {
      signature,
      kept: words.map((word) => `one word ${word}`),
      lookedFor: words.flatMap((word) => [`one word ${word}`, `family ${word}`]),
    };
  }
  const full = names.flatMap(givenKeys);
  const families = [...new Set([main.family, ...short])];
  return {
    signature,
    kept: [...full, ...families.map((word) => `family ${word}`)],
    lookedFor: [...full, ...families.map((word) => `one word ${word}`)],
  };
}

/** By the given name's first letter and each word that may be the family name, or end with it. */
function givenKeys({ given = "", words }: PersonName): readonly string[] {
  const initial = fullGivenName(given).slice(0, 1);
  const later = words.slice(1).filter((word) => word.length > 1);
  const ends = words.length > 2 ? [`end ${words.slice(-2).join(" ")}`] : [`end ${words.join(" ")}`];
  return [...later.map((word) => `given ${initial} ${word}`), ...ends];
}

function bodyKeys(names: readonly BodyName[]): NameKeys {
  const [main] = names;
  if (main === undefined) return { signature: "", kept: [], lookedFor: [] };
  const called = names.map((name) => `body ${calledKey(name)}`);
  const acronyms = names.filter(({ isAcronym }) => isAcronym).map(({ words }) => words.join(""));
  const initials = names.map(initialsOf).filter((one) => one !== undefined);
  const [long, short] = [names.map(startOf), names.map(wholeOf)];
  return {
    signature: `body ${calledKey(main)}`,
    kept: [
      ...called,
      ...acronyms.map((one) => `acronym ${one}`),
      ...initials.map((one) => `initials ${one}`),
      ...long.flatMap((one) => (one === undefined ? [] : [`start ${one}`])),
      ...short.flatMap((one) => (one === undefined ? [] : [`whole ${one}`])),
    ],
    lookedFor: [
      ...called,
      ...acronyms.map((one) => `initials ${one}`),
      ...initials.map((one) => `acronym ${one}`),
      ...long.flatMap((one) => (one === undefined ? [] : [`whole ${one}`])),
      ...short.flatMap((one) => (one === undefined ? [] : [`start ${one}`])),
    ],
  };
}

function calledKey({ words, owner, reach }: BodyName): string {
  return reach === "own" ? words.join(" ") : `${words.join(" ")} @${owner ?? ""}`;
}

/** The first letters of a name of its own, if they can make an acronym. */
export function initialsOf({ words, reach }: BodyName): string | undefined {
  if (reach !== "own" || words.length < FEWEST_INITIALS) return undefined;
  const said = words
    .flatMap((word) => word.split("-"))
    .filter((word) => !/^(?:of|and|the|for|on|in|to|&)$/u.test(word));
  if (said.length < FEWEST_INITIALS) return undefined;
  return said.map((word) => word.slice(0, 1)).join("");
}

/** "hofstra" of "hofstra university". */
export function startOf({ words, reach }: BodyName): string | undefined {
  const last = words.at(-1) ?? "";
  return reach === "own" && words.length > 1 && LEFT_OUT.test(last)
    ? words.slice(0, -1).join(" ")
    : undefined;
}

function wholeOf({ words, reach, isAcronym }: BodyName): string | undefined {
  return reach === "own" && !isAcronym ? words.join(" ") : undefined;
}

function placeKeys(place: PlaceName): NameKeys {
  const { called, placeType, country, latitude, longitude } = place;
  if (country !== undefined) {
    const key = `country ${country}`;
    return { signature: key, kept: [key], lookedFor: [key] };
  }
  const keys = [...new Set(called)].map((name) => `place ${name}`);
  const where = latitude === undefined ? "" : `${latitude.toFixed(1)} ${longitude?.toFixed(1)}`;
  return { signature: `place ${placeType} ${called[0]} ${where}`, kept: keys, lookedFor: keys };
}

function partyKeys(words: readonly string[]): NameKeys {
  const key = `party ${words.at(-1)}`;
  return { signature: `party ${words.join(" ")}`, kept: [key], lookedFor: [key] };
}

function unreachable(form: never): never {
  throw new TypeError(`No keys for ${JSON.stringify(form)}`);
}
