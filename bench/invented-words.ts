/** Invented words: names and wording of generated collections, belonging to nobody. */

import type { Random } from "./random.ts";

const CONSONANTS = "bdfghklmnprstvz";
const VOWELS = "aeiou";
const SYLLABLES = [...CONSONANTS].flatMap((consonant) =>
  [...VOWELS].map((vowel) => consonant + vowel),
);
const SHORT_WORDS = SYLLABLES.length ** 3;
const LONG_WORDS = SYLLABLES.length ** 4;
/** A prime that divides neither number of words, so that multiplying by it only shuffles them. */
const SHUFFLE = 48_271;

/** The invented word number `index`: lower case, another one for every number below 30 million. */
export function inventedWord(index: number): string {
  const isShort = index < SHORT_WORDS;
  const words = isShort ? SHORT_WORDS : LONG_WORDS;
  let left = Number((BigInt(index) * BigInt(SHUFFLE)) % BigInt(words));
  let word = "";
  for (let length = isShort ? 3 : 4; length > 0; length -= 1) {
    word += SYLLABLES[left % SYLLABLES.length] ?? "";
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

/** The same with a capital. */
export function inventedName(index: number): string {
  const word = inventedWord(index);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const VERBS =
  "accused approved blamed blocked bought closed condemned delayed denied funded hid inspected left met moved ordered praised rebuilt rejected reopened sold seized shelled struck supplied surrounded threatened visited warned withdrew".split(
    " ",
  );
const QUALITIES =
  "alleged armed central civil disputed eastern emergency foreign former joint local military naval northern private public regional secret southern western".split(
    " ",
  );
const THINGS =
  "airfield archive bank border bridge cargo cable canal convoy court customs dam depot embassy factory ferry fuel grain harbour hospital inquiry laboratory market mine ministry office pipeline plant police port prison radio railway refinery relief reserve road school ship station talks tanker tax terminal treaty union vessel vote warehouse water".split(
    " ",
  );
const LINKS = ["at", "before", "during", "in", "near", "over"];

/** Of so many invented words one comes in a wording, the first of them often and the rest hardly. */
const RARE_WORDS = 20_000;

/** What one says that `subject` did: a clause that ends with `object`. */
export function inventedClause(random: Random, subject: string, object: string): string {
  const quality = random.pick(QUALITIES);
  const rare = inventedWord(random.rank(RARE_WORDS));
  const [verb, thing, link] = [random.pick(VERBS), random.pick(THINGS), random.pick(LINKS)];
  return `${subject} ${verb} the ${quality} ${rare} ${thing} ${link} ${object}`;
}
