/** Comparing bodies: organizations, government bodies, militaries, media and groups. */

import { isCommonWord } from "../../extract/names/common-words.ts";
import { knownBody } from "../../extract/names/known-bodies.ts";
import type { BodyName } from "./body-name.ts";
import { compareRivals, compareStories, PRIOR, RULED_OUT } from "./compared.ts";
import type { Compared, NameModel } from "./compared.ts";
import type { BodyForm } from "./name-form.ts";
import { initialsOf, startOf } from "./name-keys.ts";
import { plainWords } from "./plain-words.ts";

export type BodyRelation =
  | "equal"
  | "alias"
  | "equal and owned"
  | "equal and whose"
  | "long acronym"
  | "short acronym"
  | "shortened"
  | "apart";

/** Log-odds of how two names go together, and how near it is to the whole name. */
const RELATIONS: Readonly<Record<BodyRelation, { weight: number; strength: number }>> = {
  equal: { weight: 10, strength: 5 },
  alias: { weight: 9, strength: 4 },
  "equal and owned": { weight: 9.5, strength: 5 },
  "equal and whose": { weight: 1, strength: 1 },
  "long acronym": { weight: 7.2, strength: 3 },
  "short acronym": { weight: 5.2, strength: 3 },
  shortened: { weight: 6, strength: 2 },
  apart: { weight: RULED_OUT, strength: 0 },
};
/** Letters up to which capitals make another word. */
const SHORT_WORD = 3;
/** Letters from which on an acronym stands for one thing, mostly. */
const LONG_ACRONYM = 4;
/** What many papers are called for short. */
const PAPERS: ReadonlySet<string> = new Set(
  "post times journal news herald tribune star sun mail globe press gazette chronicle observer standard record register mirror express examiner".split(
    " ",
  ),
);
/** Words of the language that are read as a party's name, and are one then. */
const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(["democratic", "republican"]);
/** A single word of the language hardly names a body. */
const COMMON_WORD_WEIGHT = -10;

/** How the main names go together, or the main name of one and another name of the other. */
export function relateBodyForms(one: BodyForm, two: BodyForm): BodyRelation | undefined {
  const main = relateBodies(one.names[0], two.names[0]);
  if (main !== undefined) return main;
  return hasAlias(one, two) || hasAlias(two, one) ? "alias" : undefined;
}

function hasAlias({ names: [, ...others] }: BodyForm, { names: [name] }: BodyForm): boolean {
  return others.some((other) => relateBodies(other, name) === "equal");
}

export function bodyStrength(relation: BodyRelation | undefined): number {
  return relation === undefined ? -1 : RELATIONS[relation].strength;
}

function relateBodies(one: BodyName, two: BodyName): BodyRelation | undefined {
  if (one.words.join(" ") === two.words.join(" ")) {
    // "VA" is no "Va.".
    const isShort = one.words.join("").length <= SHORT_WORD && one.isAcronym !== two.isAcronym;
    return isShort ? undefined : relateOwners(one, two);
  }
  const acronym = relateAcronym(one, two) ?? relateAcronym(two, one);
  if (acronym !== undefined) return acronym;
  const [a, b] = [one.words.join(" "), two.words.join(" ")];
  return startOf(one) === b || startOf(two) === a ? "shortened" : undefined;
}

/** What is generic is one only if it is the same one's, and known to be. */
function relateOwners(one: BodyName, two: BodyName): BodyRelation {
  if (one.reach === "own" && two.reach === "own") return "equal";
  if (one.owner === undefined || two.owner === undefined) return "equal and whose";
  if (one.owner === "state" || two.owner === "state") {
    return one.owner === two.owner ? "equal and whose" : "apart";
  }
  return one.owner === two.owner ? "equal and owned" : "apart";
}

function relateAcronym(one: BodyName, two: BodyName): BodyRelation | undefined {
  const letters = one.words.join("");
  if (!one.isAcronym || one.isKnown || initialsOf(two) !== letters) return undefined;
  return letters.length < LONG_ACRONYM ? "short acronym" : "long acronym";
}

type Body = Compared<BodyForm>;

function compareNames(one: Body, two: Body) {
  const relation = relateBodyForms(one.form, two.form);
  if (relation === undefined) return undefined;
  return { rule: "name", weight: RELATIONS[relation].weight, text: textOf(relation, one, two) };
}

function textOf(relation: BodyRelation, one: Body, two: Body): string {
  const [a, b] = [`“${one.label}”`, `“${two.label}”`];
  const both = one.label === two.label ? `both reports name ${a}` : `${a} and ${b} are one name`;
  switch (relation) {
    case "equal":
      return both;
    case "alias":
      return `${a} and ${b} are names of one body in one of the reports`;
    case "equal and owned":
      return isOwnerTold(one) ? both : `${both}, of the same country or place`;
    case "equal and whose":
      return `${both}, and it is not said whose`;
    case "long acronym":
    case "short acronym":
      return `${a} and ${b} are a name and its initials`;
    case "shortened":
      return `${a} and ${b} are a name and its beginning`;
    case "apart":
      return `${a} and ${b} are of different countries or places`;
    default:
      return unreachable(relation);
  }
}

/** "Venezuelan government": the name itself says whose it is. */
function isOwnerTold({ label, form }: Body): boolean {
  return plainWords(label).length > form.names[0].words.length;
}

function compareWords({ label, form }: Body) {
  const [{ words, reach }] = form.names;
  const [word = ""] = words;
  if (reach !== "own" || words.length > 1 || PARTY_ADJECTIVES.has(word)) return undefined;
  if (!(isCommonWord(word) || PAPERS.has(word)) || knownBody(label) !== undefined) return undefined;
  return {
    rule: "common word",
    weight: COMMON_WORD_WEIGHT,
    text: `“${label}” alone may be one of many`,
  };
}

export const BODIES: NameModel<BodyForm> = {
  prior: PRIOR,
  comparisons: [compareNames, compareWords, compareRivals, compareStories],
};

function unreachable(relation: never): never {
  throw new TypeError(`No words for ${String(relation)}`);
}
