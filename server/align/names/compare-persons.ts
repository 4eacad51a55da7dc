/** Comparing persons: by given name, middle names, family name and suffix. */

import { isCommonWord } from "../../extract/names/common-words.ts";
import { isGivenName } from "../../extract/names/given-names.ts";
import { compareRivals, compareStories, PRIOR, RULED_OUT } from "./compared.ts";
import type { Compared, NameModel } from "./compared.ts";
import type { PersonForm } from "./name-form.ts";
import { relatePersons } from "./relate-persons.ts";
import type { PersonRelation } from "./relate-persons.ts";

/** `alias`: the fullest name of one is another full name of the other. */
type Relation = PersonRelation | "alias";

/** Log-odds of how two names go together, and how near it is to the whole name. */
const RELATIONS: Readonly<Record<Relation, { weight: number; strength: number }>> = {
  equal: { weight: 10, strength: 6 },
  "middle left out": { weight: 9, strength: 5 },
  nickname: { weight: 7.6, strength: 4 },
  alias: { weight: 9, strength: 4 },
  part: { weight: 8.5, strength: 4 },
  "loose part": { weight: 5, strength: 3 },
  "suffix left out": { weight: 4, strength: 3 },
  initial: { weight: 6, strength: 3 },
  "one word": { weight: 5, strength: 2 },
  family: { weight: 4.4, strength: 1 },
  apart: { weight: RULED_OUT, strength: 0 },
};
/** Names that two people bear of whom news often speaks, without a middle name. */
const NAMESAKES: ReadonlySet<string> = new Set(["george bush", "john adams"]);
const NAMESAKE_WEIGHT = -3;
/** Of one word: a given name is anybody's, a common word is hardly a name. */
const GIVEN_NAME_WEIGHT = -4;
const COMMON_WORD_WEIGHT = -6;
/** From so many documents on a person is known well enough to be called by the family name alone. */
const FAME: readonly { readonly documents: number; readonly weight: number }[] = [
  { documents: 20, weight: 3.6 },
  { documents: 3, weight: 1.5 },
];
/** What one document names apart is seldom one, if it is called by one word. */
const NAMED_APART_WEIGHT = -8;

/** How the fullest names go together, or the fullest of one and another name of the other. */
export function relatePersonForms(one: PersonForm, two: PersonForm): Relation | undefined {
  const main = relatePersons(one.names[0], two.names[0]);
  if (main !== undefined) return main;
  if (hasAlias(one, two) || hasAlias(two, one)) return "alias";
  return isCalled(one, two) || isCalled(two, one) ? "family" : undefined;
}

function hasAlias({ names: [, ...others] }: PersonForm, { names: [name] }: PersonForm): boolean {
  return others.some((other) => relatePersons(other, name) === "equal");
}

export function strengthOf(relation: Relation | undefined): number {
  return relation === undefined ? 0 : RELATIONS[relation].strength;
}

/** Whether the one word of `one` is among the words by which a document calls `two`. */
function isCalled({ names }: PersonForm, two: PersonForm): boolean {
  const [{ given, family, suffix }] = names;
  return given === undefined && suffix === undefined && two.short.includes(family);
}

type Person = Compared<PersonForm>;

function compareNames(one: Person, two: Person) {
  const relation = relatePersonForms(one.form, two.form);
  if (relation === undefined) return undefined;
  return { rule: "name", weight: RELATIONS[relation].weight, text: textOf(relation, one, two) };
}

function textOf(relation: Relation, one: Person, two: Person): string {
  const [a, b] = [`“${one.label}”`, `“${two.label}”`];
  switch (relation) {
    case "equal":
    case "one word":
      return `both are persons named ${a}`;
    case "middle left out":
      return `${a} and ${b} differ only in a middle name that one leaves out`;
    case "nickname":
      return `${a} and ${b} have the same family name and forms of one given name`;
    case "alias":
      return `${a} and ${b} are names of one person in one of the reports`;
    case "part":
    case "loose part":
      return `${a} and ${b} are longer and shorter forms of one name`;
    case "suffix left out":
      return `${a} and ${b} differ only in “Jr.” or “Sr.”`;
    case "initial":
      return `${a} and ${b} have the same family name and initial`;
    case "family":
      return isShort(one) ? `${b} is called ${a} for short` : `${a} is called ${b} for short`;
    case "apart":
      return `${a} and ${b} have one family name and different other names`;
    default:
      return unreachable(relation);
  }
}

function isShort({ form }: Person): boolean {
  return form.names[0].given === undefined;
}

function compareNamesakes(one: Person, two: Person) {
  const names = [one, two].map(({ form }) => form.names[0].words.join(" "));
  const shared = names.find((name) => NAMESAKES.has(name));
  if (shared === undefined) return undefined;
  return {
    rule: "namesakes",
    weight: NAMESAKE_WEIGHT,
    text: "two well-known people are called so",
  };
}

function compareWords(one: Person, two: Person) {
  const short = [one, two].find(isShort);
  if (short === undefined) return undefined;
  const { family } = short.form.names[0];
  if (isGivenName(family)) {
    return {
      rule: "given name",
      weight: GIVEN_NAME_WEIGHT,
      text: `“${short.label}” is a given name`,
    };
  }
  if (!isCommonWord(family)) return undefined;
  return {
    rule: "common word",
    weight: COMMON_WORD_WEIGHT,
    text: `“${short.label}” is a word as well`,
  };
}

function compareFame(one: Person, two: Person) {
  if (!isShort(one) || two.rivals > 0) return undefined;
  const fame = FAME.find(({ documents }) => two.documents >= documents);
  if (fame === undefined) return undefined;
  return {
    rule: "well known",
    weight: fame.weight,
    text: `“${two.label}” is who the reports here mean by that name`,
  };
}

function compareDocuments(one: Person, two: Person) {
  if (!two.isOwn || !(isShort(one) || isShort(two))) return undefined;
  return { rule: "named apart", weight: NAMED_APART_WEIGHT, text: "one report names them apart" };
}

export const PERSONS: NameModel<PersonForm> = {
  prior: PRIOR,
  comparisons: [
    compareNames,
    compareNamesakes,
    compareWords,
    compareFame,
    compareDocuments,
    compareRivals,
    compareStories,
  ],
};

function unreachable(relation: never): never {
  throw new TypeError(`No words for ${String(relation)}`);
}
