/** Said within: `that he paid nothing, Trump boasted, "That makes me smart."`, which has a cue of its own. */

import type { Token } from "../../analysed-text.ts";
import { verbClasses } from "../cue-lexicon.ts";
import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentBetween, contentOf, isWholeSentence, lastInside } from "./bounded.ts";

const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;
/** What parts a verb from a quotation behind it: then it tells something else. */
const PARTING = /^(?:SCONJ|AUX|PUNCT)$/u;
/** Words between the verb and the comma before the quotation at most: "during the debate last week". */
const LONGEST_CIRCUMSTANCE = 6;

/** What stands before, the words before the verb as the source, the verb as the cue, the quotation. */
export function saidWithin(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content } = bounded;
  const quotation = lastInside(bounded);
  if (quotation === undefined || !isWholeSentence(tokens, quotation)) return undefined;
  const before = tokens[quotation.first - 1];
  const verb =
    before?.text === ","
      ? verbOfSaying(tokens, content.first, quotation.first - 1)
      : isSaying(before) && tokens[quotation.first - 2]?.lower !== "to"
        ? quotation.first - 1
        : undefined;
  if (verb === undefined) return undefined;
  let subject = verb;
  while (subject > content.first && NOUN_PHRASE.test(tokens[subject - 1]?.pos ?? "")) subject -= 1;
  const cue: RoleSpan = { role: "cue", first: verb, last: verb + 1 };
  const source: RoleSpan = { role: "source", first: subject, last: verb };
  return [
    ...contentBetween(tokens, content.first, subject),
    ...(subject < verb ? [source] : []),
    cue,
    contentOf(quotation),
  ];
}

function verbOfSaying(tokens: readonly Token[], first: number, end: number): number | undefined {
  const furthest = Math.max(first, end - 1 - LONGEST_CIRCUMSTANCE);
  for (let index = end - 1; index >= furthest; index -= 1) {
    const token = tokens[index];
    if (token === undefined || PARTING.test(token.pos)) return undefined;
    if (token.lower === "that" || token.lower === "to") return undefined;
    if (token.pos === "VERB") return isSaying(token) ? index : undefined;
  }
  return undefined;
}

function isSaying(token: Token | undefined): boolean {
  if (token?.pos !== "VERB") return false;
  return verbClasses(token.lemma).has("say") || /^(?:sing|cry)$/u.test(token.lemma);
}
