/** National bodies: governments, armed forces and state media named by their people: "the Norwegian government". */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { gazetteer } from "./gazetteer.ts";
import { nameKey } from "./name-key.ts";
import type { SettledName } from "./settle-kinds.ts";
import { wordsOf } from "./trim-name.ts";

const BODY = /^(?:government|military|army|navy|air force|state (?:television|tv|media|radio))$/u;
/** Log-odds: what is written so is a body, if seldom counted as a name. */
const MARGIN = 3;

/** The names with these among them, in the text's order; none overlaps a name. */
export function withNationalBodies(
  text: AnalysedText,
  names: readonly SettledName[],
): readonly SettledName[] {
  const taken = new Set(names.flatMap(({ first, last }) => indicesOf({ first, last })));
  const bodies: SettledName[] = [];
  for (let index = 0; index < text.tokens.length; index += 1) {
    const span = bodyAt(text, index);
    if (span === undefined || indicesOf(span).some((one) => taken.has(one))) continue;
    const written = wordsOf(text, span);
    const key = nameKey(written);
    bodies.push({ ...span, written, key, fullKey: key, kind: "organization", margin: MARGIN });
  }
  if (bodies.length === 0) return names;
  return [...names, ...bodies].toSorted((one, two) => one.first - two.first);
}

function indicesOf({ first, last }: TokenSpan): readonly number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

function bodyAt({ tokens }: AnalysedText, index: number): TokenSpan | undefined {
  const [people, one, two] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (people === undefined || one === undefined || !/^\p{Lu}/u.test(people.text)) return undefined;
  if (!/^(?:government|military|army|navy|air|state)$/u.test(one.lower)) return undefined;
  const country = gazetteer().demonyms.get(nameKey(people.text));
  if (country === undefined || country === "") return undefined;
  if (BODY.test(one.lower)) return { first: index, last: index + 2 };
  if (two === undefined || !BODY.test(`${one.lower} ${two.lower}`)) return undefined;
  return { first: index, last: index + 3 };
}
