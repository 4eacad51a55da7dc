/** Relating persons: how two names of persons go together. */

import { isCommonWord } from "../../extract/names/common-words.ts";
import { isGivenName } from "../../extract/names/given-names.ts";
import { fullGivenName } from "./nicknames.ts";
import type { PersonName } from "./person-name.ts";

/**
 * `equal`: word by word; `middle left out`, `suffix left out`, `nickname`, `initial`: otherwise equal;
 * `part`: one begins or ends with the other; `loose part`: it does, with another given name or so that
 * it may be two given names; `one word`: both are the same single word; `family`: one
 * is a single word, the other's family name; `apart`: two people of one family name.
 */
export type PersonRelation =
  | "equal"
  | "middle left out"
  | "nickname"
  | "part"
  | "loose part"
  | "initial"
  | "suffix left out"
  | "one word"
  | "family"
  | "apart";

/** Undefined when the names have nothing to do with one another. */
export function relatePersons(one: PersonName, two: PersonName): PersonRelation | undefined {
  if (one.given === undefined || two.given === undefined) return relateToShort(one, two);
  if (one.family !== two.family) return relateParts(one, two);
  if (one.suffix !== undefined && two.suffix !== undefined && one.suffix !== two.suffix) {
    return "apart";
  }
  const given = relateGiven(one.given, two.given);
  if (given === undefined) return relateParts(one, two) ?? "apart";
  const middle = relateMiddle(one.middle, two.middle);
  if (middle === undefined) return "apart";
  if (one.suffix !== two.suffix) return "suffix left out";
  return given === "equal" ? middle : given;
}

function relateToShort(one: PersonName, two: PersonName): PersonRelation | undefined {
  if (one.family !== two.family || one.suffix !== two.suffix) return undefined;
  return one.given === undefined && two.given === undefined ? "one word" : "family";
}

/** Either begins or ends with all words of the other, two at least: "Peña Nieto", "Nicolás Maduro". */
function relateParts(one: PersonName, two: PersonName): "part" | "loose part" | undefined {
  const [short, long] = one.words.length < two.words.length ? [one, two] : [two, one];
  const more = long.words.length - short.words.length;
  if (more === 0 || short.suffix !== long.suffix) return undefined;
  const [first = "", last = ""] = [short.words[0], short.words.at(-1)];
  if (short.words.every((word, index) => word === long.words[index])) {
    if (long.words.slice(-more).some(isCommonWord)) return undefined;
    return isGivenName(last) ? "loose part" : "part";
  }
  if (!short.words.every((word, index) => word === long.words[index + more])) return undefined;
  const isOther = isGivenName(first) && isGivenName(long.words[more - 1] ?? "");
  return isOther ? "loose part" : "part";
}

function relateGiven(one: string, two: string): "equal" | "nickname" | "initial" | undefined {
  if (one === two) return "equal";
  if (fullGivenName(one) === fullGivenName(two)) return "nickname";
  return isInitial(one, two) ? "initial" : undefined;
}

function relateMiddle(
  one: readonly string[],
  two: readonly string[],
): "equal" | "middle left out" | undefined {
  if (one.join(" ") === two.join(" ")) return "equal";
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length === 0) return "middle left out";
  const agrees = short.every((word, index) => {
    const other = long[index] ?? "";
    return word === other || isInitial(word, other);
  });
  return agrees ? "middle left out" : undefined;
}

/** "h" of "herbert"; of "hw" only the first letter would agree. */
function isInitial(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length === 1 && long.length > 2 && long.startsWith(short);
}
